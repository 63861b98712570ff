import { formatCount } from "../certificates/format-count.ts";
import { NothingPanel } from "./nothing-panel.tsx";

export interface NoneReadProps {
  /** How the reading of each chosen scope stands. */
  readonly scopes: readonly { readonly status: string; readonly pagesRead: number }[];
  readonly isStopped: boolean;
}

/** No certificate came, but not everything could be read: that is no empty list. */
export function NoneRead({ scopes, isStopped }: NoneReadProps) {
  if (isStopped) {
    return (
      <NothingPanel title="No certificates so far">
        Reading was stopped before its end; “Resume” at the top goes on.
      </NothingPanel>
    );
  }
  const unread = scopes.filter(
    ({ status, pagesRead }) => pagesRead === 0 && status !== "not-enabled",
  ).length;
  if (unread === 0) {
    return (
      <NothingPanel title="No certificates in what was read">
        Not everything could be read, as the notice above says.
      </NothingPanel>
    );
  }
  const [have, they] = unread === 1 ? ["has", "it"] : ["have", "they"];
  return (
    <NothingPanel title="No certificates in the scopes that could be read">
      {formatCount(unread)} of {formatCount(scopes.length)} could not be read, as said above:
      whether {they} {have} any is not known.
    </NothingPanel>
  );
}
