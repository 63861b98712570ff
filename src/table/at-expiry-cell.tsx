import type { Certificate } from "../certificates/certificate.ts";
import { counted } from "../certificates/counted.ts";
import { statusOf } from "../certificates/expiry.ts";
import { statusText } from "../ui/status-color.ts";
import { useClock } from "../ui/use-clock.ts";
import { useCellContext } from "./cell-context.ts";
import { useRowContext } from "./row-context.ts";

/** What its expiry does to its hostnames: "another root stays", or how many are left uncovered. */
export function AtExpiryCell({ certificate }: { readonly certificate: Certificate }) {
  const { bounds } = useCellContext();
  const { leaves, coveredUntil } = useRowContext();
  const status = useClock((now) => statusOf(certificate.expires, now, bounds));
  const isCovered = useClock((now) => !(coveredUntil <= now));
  if (certificate.hostnames.length === 0) {
    return <span className="text-small text-dim">no hostnames</span>;
  }
  if (leaves < 0) return <span className="text-small text-dim">unknown</span>;
  if (leaves === 0) {
    return (
      <span className={`${look} text-dim`}>
        {/* Of what has expired, the other root may have expired since. */}
        {isCovered ? "another root stays" : "another root stayed"}
      </span>
    );
  }
  const color = status === "valid" ? "text-middle" : statusText[status];
  return (
    <span className={`${look} ${color}`}>{counted(leaves, "hostname")} left uncovered</span>
  );
}

/** Two lines where the column is narrow, which fit into the row. */
const look = "line-clamp-2 text-small leading-4";
