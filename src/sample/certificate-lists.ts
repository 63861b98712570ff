import type { Scope } from "../cloudflare/paths.ts";
import type { WireCertificate } from "../cloudflare/schema.ts";
import { type SampleAccount, sampleAccounts } from "./accounts.ts";
import { createRandom } from "./random.ts";
import { certificateFromSeed } from "./seed.ts";

const dayMs = 24 * 60 * 60_000;

type List = readonly WireCertificate[];

/**
 * The certificates of a scope as of the UTC day of `now`, newest upload first, or null for a
 * scope that does not exist. A list is made when it is first asked for and kept for the day, so
 * that all pages of one reading come from the same list.
 */
export function createCertificateLists(now: () => number): (scope: Scope) => List | null {
  const lists = new Map<string, List>();
  let day = Number.NaN;

  function listOf(account: SampleAccount): List {
    const list = lists.get(account.id) ?? certificatesOf(account, day);
    lists.set(account.id, list);
    return list;
  }

  return ({ kind, id }) => {
    const today = Math.floor(now() / dayMs) * dayMs;
    if (today !== day) lists.clear();
    day = today;
    if (kind === "account") {
      const account = sampleAccounts.find((one) => one.id === id);
      return account === undefined ? null : listOf(account);
    }
    const owner = sampleAccounts.find(({ zones }) => zones.some((zone) => zone.id === id));
    const zone = owner?.zones.find((one) => one.id === id);
    if (owner === undefined || zone === undefined) return null;
    const list = lists.get(zone.id) ?? listOf(owner).filter((one) => touches(one, zone.name));
    lists.set(zone.id, list);
    return list;
  };
}

function certificatesOf(account: SampleAccount, day: number): List {
  const random = createRandom(account.name);
  return account
    .seeds()
    .map((seed) => certificateFromSeed(seed, random, day))
    .sort((one, other) => (uploadOf(one) < uploadOf(other) ? 1 : -1));
}

/** RFC 3339 times of one zone and length sort as text; the id makes an order of equal times. */
function uploadOf({ created_at, id }: WireCertificate): string {
  return `${created_at} ${id}`;
}

function touches({ associated_hostnames }: WireCertificate, zone: string): boolean {
  return (associated_hostnames ?? []).some(
    (hostname) => hostname === zone || hostname.endsWith(`.${zone}`),
  );
}
