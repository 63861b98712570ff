import { afterRows } from "../ui/after-rows.ts";
import { Later } from "../ui/later.tsx";
import { visibleText } from "../ui/visible-text.ts";
import { useCellContext } from "./cell-context.ts";
import { fitHostnames } from "./fit-hostnames.ts";
import { HostnameText } from "./hostname-text.tsx";
import { useRowContext } from "./row-context.ts";

interface HostnamesCellProps {
  readonly hostnames: readonly string[];
  readonly name: string | null;
}

/** The hostnames as chips, as many as fit; "+n" opens all of them. Those that match come first. */
export function HostnamesCell({ hostnames, name }: HostnamesCellProps) {
  const { highlight, hostnamesPx } = useCellContext();
  const { tabIndex } = useRowContext();
  if (hostnames.length === 0) return <span className="text-dim">no hostnames</span>;
  const ordered = highlight.matchingFirst(hostnames);
  const fitting = fitHostnames(ordered, hostnamesPx);
  const more = {
    trigger: `+${ordered.length - fitting}`,
    triggerLook: moreLook,
    triggerTabIndex: tabIndex,
    triggerLabel: `All ${ordered.length} hostnames of ${name ?? "this certificate"}`,
  };
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      {ordered.slice(0, fitting).map((hostname) => (
        <HostnameChip key={hostname} hostname={hostname} />
      ))}
      {fitting < ordered.length && (
        <Later {...more} isEachAsked>
          {(defaultOpen) => (
            <AllHostnames
              {...more}
              hostnames={ordered}
              highlight={highlight}
              defaultOpen={defaultOpen}
            />
          )}
        </Later>
      )}
    </div>
  );
}

const moreLook =
  "relative z-[1] min-h-6 shrink-0 rounded-chip px-1 text-small text-middle hover:bg-soft hover:text-ink max-wide:-my-3 max-wide:min-h-touch max-wide:min-w-touch max-wide:text-left";

const AllHostnames = afterRows(async () => (await import("./all-hostnames.tsx")).AllHostnames);

function HostnameChip({ hostname }: { readonly hostname: string }) {
  const { highlight } = useCellContext();
  return (
    <span
      title={visibleText(hostname)}
      className="min-w-0 truncate rounded-chip border border-line px-1.5 py-0.5 text-small max-wide:leading-4"
    >
      <HostnameText hostname={hostname} highlight={highlight} />
    </span>
  );
}
