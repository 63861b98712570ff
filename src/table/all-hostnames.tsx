import { Popover } from "@base-ui/react/popover";
import type { TriggerProps } from "../ui/later.tsx";
import { listPopupLook } from "../ui/menu-look.ts";
import type { Highlight } from "./cell-context.ts";
import { HostnameText } from "./hostname-text.tsx";

interface AllHostnamesProps extends TriggerProps {
  readonly hostnames: readonly string[];
  readonly highlight: Highlight;
  readonly defaultOpen: boolean;
}

/** Every hostname of a certificate, in a list that stays open and can be selected from. */
export function AllHostnames({
  hostnames,
  highlight,
  defaultOpen,
  ...props
}: AllHostnamesProps) {
  return (
    <Popover.Root defaultOpen={defaultOpen}>
      <Popover.Trigger
        className={props.triggerLook}
        aria-label={props.triggerLabel}
        tabIndex={props.triggerTabIndex}
      >
        {props.trigger}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={6} className="z-20">
          <Popover.Popup className={`${listPopupLook} p-3`}>
            <Popover.Title className="mb-2 text-small text-middle">
              {hostnames.length} hostnames
            </Popover.Title>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable without a mouse */}
            <ul className="max-h-72 overflow-auto text-small select-text" tabIndex={0}>
              {hostnames.map((hostname) => (
                <li key={hostname} className="py-0.5 wrap-anywhere [&_bdi]:whitespace-pre-wrap">
                  <HostnameText hostname={hostname} highlight={highlight} />
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
