import { Popover } from "@base-ui/react/popover";
import type { CoveringCertificate } from "../certificates/covering-certificates.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { dateIn } from "../certificates/moment.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { TriggerProps } from "../ui/later.tsx";
import { listPopupLook, menuItemLook } from "../ui/menu-look.ts";
import { Moment } from "../ui/moment.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";
import { useZone } from "../ui/zone-context.ts";

interface AllCertificatesProps extends TriggerProps {
  readonly covering: readonly CoveringCertificate[];
  readonly bounds: StatusBounds;
  readonly onOpen: (key: string) => void;
  readonly defaultOpen: boolean;
}

/** Every certificate that covers a hostname, with its date; each opens its detail. */
export function AllCertificates(props: AllCertificatesProps) {
  const { covering, bounds, onOpen } = props;
  return (
    <Popover.Root defaultOpen={props.defaultOpen}>
      <Popover.Trigger
        className={props.triggerLook}
        aria-label={props.triggerLabel}
        tabIndex={props.triggerTabIndex}
      >
        {props.trigger}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={6} className="z-20">
          <Popover.Popup className={`${listPopupLook} p-1`}>
            <Popover.Title className="px-2.5 pt-2 pb-1 text-small text-middle">
              {covering.length} certificates
            </Popover.Title>
            <ul className="max-h-72 overflow-auto">
              {covering.map((one) => (
                <li key={one.row}>
                  <Popover.Close
                    className={`${menuItemLook} w-full text-left hover:bg-soft focus-visible:outline-2 focus-visible:-outline-offset-2`}
                    onClick={() => onOpen(one.certificate.key)}
                  >
                    <Entry covering={one} bounds={bounds} />
                  </Popover.Close>
                </li>
              ))}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface EntryProps {
  readonly covering: CoveringCertificate;
  readonly bounds: StatusBounds;
}

function Entry({ covering: { certificate, isByWildcard }, bounds }: EntryProps) {
  const { expires, name } = certificate;
  const zone = useZone();
  const status = useClock((now) => statusOf(expires, now, bounds));
  return (
    <>
      <StatusMark status={status} label={status} />
      <span className="min-w-0 flex-1 wrap-anywhere [&_bdi]:whitespace-pre-wrap">
        <ForeignText text={name ?? "no name"} />
        {isByWildcard && <span className="text-dim"> by a wildcard</span>}
      </span>
      <span className="shrink-0 text-small text-middle">
        {expires === null ? "unknown" : <Moment time={expires}>{dateIn(zone, expires)}</Moment>}
      </span>
    </>
  );
}
