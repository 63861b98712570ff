import { useState } from "react";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { formatCount } from "../certificates/format-count.ts";
import { Button } from "../ui/button.tsx";
import { hostnameCover } from "./hostname-cover.ts";
import { HostnameRow } from "./hostname-row.tsx";

interface HostnameListProps {
  readonly hostnames: readonly CoveredHostname[];
  readonly expires: number | null;
  readonly now: number;
  readonly onShow: (key: string) => void;
}

/** More than a person reads at a glance: the rest is drawn when it is asked for. */
const shownAtFirst = 50;

/** Every hostname with what else covers it. */
export function HostnameList({ hostnames, expires, now, onShow }: HostnameListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? hostnames : hostnames.slice(0, shownAtFirst);
  return (
    <>
      <ul className="-mt-0.5 space-y-1.5 max-wide:-mt-3 max-wide:space-y-0">
        {shown.map((entry, index) => (
          <HostnameRow
            key={entry.hostname}
            hostname={entry.hostname}
            cover={hostnameCover(entry, expires, now)}
            onShow={onShow}
            isFarBelow={index >= shownAtFirst}
          />
        ))}
      </ul>
      {shown.length < hostnames.length && (
        <Button className="mt-3" onClick={() => setWhole(true)}>
          Show all {formatCount(hostnames.length)}
        </Button>
      )}
    </>
  );
}
