import { useEffect, useMemo, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { finish } from "../certificates/finish.ts";
import {
  type DoubledRows,
  findDoubled,
  findHints,
  type HintedRows,
} from "../certificates/tidy-up.ts";
import { doWhenIdle } from "../ui/do-when-idle.ts";

interface Found {
  readonly certificates: readonly Certificate[];
  readonly doubled: DoubledRows;
}

const none = new Uint8Array();
const nothing: Found = {
  certificates: [],
  doubled: { "same-fingerprint": none, "same-name": none },
};

/**
 * What could be tidied up in a list. What is there twice takes the longest to find and is seldom
 * asked for: it is found when the page has the time, or at once where the list is filtered by it.
 */
export function useHints(
  certificates: readonly Certificate[],
  moment: number,
  isFiltering: boolean,
): HintedRows {
  const [found, setFound] = useState(nothing);
  const isFound = found.certificates === certificates;
  useEffect(() => {
    if (isFound || isFiltering) return;
    return doWhenIdle(findDoubled(certificates), (doubled) =>
      setFound({ certificates, doubled }),
    );
  }, [certificates, isFound, isFiltering]);
  const needed = useMemo(
    () => (isFiltering && !isFound ? finish(findDoubled(certificates)) : null),
    [certificates, isFound, isFiltering],
  );
  const doubled =
    needed ?? (isStart(found.certificates, certificates) ? found.doubled : nothing.doubled);
  return useMemo(
    () => findHints(certificates, moment, doubled),
    [certificates, moment, doubled],
  );
}

/** A list that has grown keeps what was found, so that nothing goes and comes while it is read. */
function isStart(start: readonly Certificate[], list: readonly Certificate[]): boolean {
  const { length } = start;
  return length <= list.length && start[0] === list[0] && start.at(-1) === list[length - 1];
}
