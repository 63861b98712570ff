import { ForeignText } from "../ui/foreign-text.tsx";
import type { Highlight } from "./cell-context.ts";

interface HostnameTextProps {
  readonly hostname: string;
  readonly highlight: Highlight;
}

/** A hostname with what the filter finds in it; an empty one is said to be so. */
export function HostnameText({ hostname, highlight }: HostnameTextProps) {
  return hostname === "" ? (
    <span className="text-dim">empty</span>
  ) : (
    <ForeignText text={hostname} marked={highlight.inHostname(hostname)} />
  );
}
