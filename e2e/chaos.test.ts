import { afterAll, beforeAll, expect, test } from "vitest";
import type { Scope } from "../src/cloudflare/paths.ts";
import { mostHandedOver } from "../src/queries/budget.ts";
import type { CertificateReading } from "../src/queries/certificate-list.ts";
import { makeCertificates } from "./make-certificates.ts";
import { randomFaults } from "./random-faults.ts";
import { openPage, type ReadingSite, startReadingSite } from "./reading.ts";
import { listRequests } from "./upstream.ts";

let site: ReadingSite;
beforeAll(async () => {
  site = await startReadingSite();
});
afterAll(() => site.stop());

/** A second of the page, so short that a hundred bad hours pass in one good minute. */
const secondMs = 2;
const perPage = 4;
const sizes = [0, 1, 4, 9, 17];

function scopeOf(index: number): Scope {
  return { kind: "account", id: `a${String(index).padStart(31, "0")}` };
}

/** Every certificate under its scope's id. */
function makeLists(seed: number): Record<string, ReturnType<typeof makeCertificates>> {
  return Object.fromEntries(
    sizes.map((size, index) => [
      scopeOf(index).id,
      makeCertificates(size, {}, { seed: seed * 10 + index }),
    ]),
  );
}

function isAtRest({ isFetching }: CertificateReading): boolean {
  return !isFetching;
}

for (const share of [0.05, 0.2, 0.5]) {
  test(`after faults at ${share * 100} % stop, the list equals the upstream's, over 100 seeds`, {
    timeout: 240_000,
  }, async () => {
    for (let seed = 1; seed <= 100; seed++) await liveThrough(share, seed);
  });
}

async function liveThrough(share: number, seed: number): Promise<void> {
  const { upstream } = site;
  upstream.reset();
  const lists = makeLists(seed);
  const faults = randomFaults({
    share,
    seed: `${share} ${seed}`,
    onShift: () => shift(lists, seed * 1_000 + faults.counts.shift),
  });
  upstream.set({ certificates: lists, maxPerPage: perPage, respond: faults.respond });
  const page = openPage(
    sizes.map((_, index) => scopeOf(index)),
    secondMs,
  );
  await page.until(isAtRest);
  upstream.set({ respond: () => undefined });
  // What failed is asked for again by itself; what changed since is seen by the next look.
  await page.until((reading) => isAtRest(reading) && reading.failed.length === 0);
  page.refresh();
  const { certificates, isWhole, total } = await page.until(isAtRest);
  const { shift: shifts, lie: lies, ...failures } = faults.counts;
  const said = `share ${share}, seed ${seed}`;
  expect(idsOf(certificates), said).toEqual(idsOf(Object.values(lists).flat()));
  expect(isWhole, said).toBe(true);
  expect(total, said).toBe(certificates?.length);
  // Two looks at every page; each failure may cost a retry, and each change or lie a second
  // reading of one list, which has at most as many pages.
  const retries = Object.values(failures).reduce((sum, count) => sum + count, 0);
  const pages = Object.values(lists).map(({ length }) =>
    Math.max(1, Math.ceil(length / perPage)),
  );
  const needed = pages.reduce((sum, count) => sum + count, shifts);
  const allowed =
    2 * needed + retries + (shifts + lies) * (mostHandedOver + Math.max(...pages));
  expect(listRequests(upstream).length, said).toBeLessThanOrEqual(allowed);
  page.close();
}

/** Takes a certificate out of some list and puts a new one first. */
function shift(lists: Record<string, ReturnType<typeof makeCertificates>>, seed: number): void {
  const ids = Object.keys(lists);
  const list = lists[ids[seed % ids.length] ?? ""] ?? [];
  if (seed % 2 === 0) list.splice(Math.floor(list.length / 2), 1);
  else list.unshift(...makeCertificates(1, {}, { seed }));
}

function idsOf(certificates: readonly { readonly id: string | null }[] | null): unknown[] {
  return (certificates ?? []).map(({ id }) => id).sort();
}
