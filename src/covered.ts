import { useEffect, useMemo, useState } from "react";
import type { Certificate } from "./certificates/certificate.ts";
import { finish } from "./certificates/finish.ts";
import { type Covered, createCoverageKeeper } from "./certificates/keep-coverage.ts";
import type { Scope } from "./cloudflare/paths.ts";
import { doSoon, longSliceMs } from "./ui/do-soon.ts";

/** Covered without a pause: it takes some milliseconds. */
const fewCertificates = 5_000;

/**
 * The certificates with their coverage. Where many have come at once, those of before stay until
 * the new ones are covered: it takes longer than a frame, and what is shown must fit together.
 * @returns null while there are none, also for the scopes that have just been chosen
 */
export function useCovered(
  certificates: readonly Certificate[] | null,
  scopes: readonly Scope[] | null,
): Covered | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing of other scopes may stay
  const keeper = useMemo(createCoverageKeeper, [scopes]);
  const [, setLast] = useState<Covered | null>(null);
  const covered = useMemo(
    () =>
      certificates !== null && keeper.left(certificates) <= fewCertificates
        ? finish(keeper.cover(certificates))
        : null,
    [keeper, certificates],
  );
  useEffect(() => {
    if (certificates === null || covered !== null) return;
    // Before that there is nothing to scroll or to press.
    const isFirst = keeper.last() === null;
    return doSoon(keeper.cover(certificates), setLast, isFirst ? longSliceMs : undefined);
  }, [keeper, certificates, covered]);
  return certificates === null ? null : (covered ?? keeper.last());
}
