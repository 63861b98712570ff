import type { Certificate } from "./certificate.ts";
import { foldHostname } from "./hostname.ts";
import { firstOf } from "./hostname-lines.ts";
import { isUnedited } from "./is-same-certificate.ts";
import { pairLists } from "./pair-lists.ts";

/** What is different between two readings of a list. */
export interface Changes {
  /** Certificates that were not there before and renew none that was. */
  readonly added: readonly Certificate[];
  /** New certificates that take the place of one that is, or was, there. */
  readonly renewed: readonly Certificate[];
  /** Certificates that are there no more, without those that were renewed. */
  readonly gone: readonly Certificate[];
  /** Certificates that are still there, with another name or other hostnames. */
  readonly edited: readonly Edit[];
}

/** What a list said of one certificate, and what it says now. */
export interface Edit {
  readonly before: Certificate;
  readonly after: Certificate;
}

/**
 * Compares two readings of a list by the ids of their certificates; records without an id are no
 * part of it. A renewed PEM is a new certificate with a new id: a new one counts as renewed when
 * one of the former list has the same name or exactly the same hostnames and expires earlier.
 * Each one that is gone counts as renewed by one new certificate at most. Cloudflare lets a name and
 * hostnames be edited under the same id.
 */
export function compareLists(
  before: readonly Certificate[],
  after: readonly Certificate[],
): Changes {
  const edited: Edit[] = [];
  const { left, arrived } = pairLists(before, after, (was, is) => {
    if (!isUnedited(was, is)) edited.push({ before: was, after: is });
  });
  if (arrived.length === 0) return { added: [], renewed: [], gone: left, edited };

  const replaced = new Set<Certificate>();
  const hasLeft = new Set(left);
  const isMaybeLike = likenessTo(arrived);
  const goneLikeIt = groupByLikeness(left.filter(isMaybeLike));
  const likeIt = groupByLikeness(before.filter((one) => one.id !== null && isMaybeLike(one)));
  const added: Certificate[] = [];
  const renewed: Certificate[] = [];
  for (const certificate of arrived) {
    const likenesses = likenessesOf(certificate);
    const candidates = likenesses.flatMap((likeness) => goneLikeIt.get(likeness) ?? []);
    const former = latest(
      candidates.filter((one) => !replaced.has(one) && expiresBefore(one, certificate)),
    );
    if (former !== null) replaced.add(former);
    const isRenewal =
      former !== null ||
      likenesses.some((likeness) =>
        likeIt
          .get(likeness)
          ?.some((one) => !hasLeft.has(one) && expiresBefore(one, certificate)),
      );
    (isRenewal ? renewed : added).push(certificate);
  }
  return { added, renewed, gone: left.filter((one) => !replaced.has(one)), edited };
}

export function countChanges({ added, renewed, gone, edited }: Changes): number {
  return added.length + renewed.length + gone.length + edited.length;
}

/**
 * Whether a certificate may have something in common with one of these: a cheap look, as folding
 * all hostnames of 100,000 certificates would stop the page for a second.
 */
function likenessTo(certificates: readonly Certificate[]): (one: Certificate) => boolean {
  const names = new Set(certificates.map(({ name }) => name));
  const folded = new Set(certificates.flatMap(({ hostnames }) => hostnames.map(foldHostname)));
  return ({ name, hostnames }) => {
    if (name !== null && names.has(name)) return true;
    const first = firstOf(hostnames);
    return first !== undefined && folded.has(foldHostname(first));
  };
}

function groupByLikeness(
  certificates: readonly Certificate[],
): ReadonlyMap<string, readonly Certificate[]> {
  const groups = new Map<string, Certificate[]>();
  for (const certificate of certificates) {
    for (const likeness of likenessesOf(certificate)) {
      const group = groups.get(likeness);
      if (group === undefined) groups.set(likeness, [certificate]);
      else group.push(certificate);
    }
  }
  return groups;
}

/** What a renewal has in common with what it renews: its name, or all of its hostnames. */
function likenessesOf({ name, hostnames }: Certificate): readonly string[] {
  const folded = [...new Set(hostnames.map(foldHostname))].sort();
  return [
    ...(name === null ? [] : [`name ${name}`]),
    ...(folded.length === 0 ? [] : [`hostnames ${JSON.stringify(folded)}`]),
  ];
}

function expiresBefore(one: Certificate, other: Certificate): boolean {
  return one.expires !== null && other.expires !== null && one.expires < other.expires;
}

function latest(certificates: readonly Certificate[]): Certificate | null {
  return certificates.reduce<Certificate | null>(
    (best, one) => (best === null || expiresBefore(best, one) ? one : best),
    null,
  );
}
