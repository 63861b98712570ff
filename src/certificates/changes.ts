import type { Certificate } from "./certificate.ts";
import { foldHostname } from "./hostname.ts";

/** What is different between two readings of a list. */
export interface Changes {
  /** Certificates that were not there before and renew none that was. */
  readonly added: readonly Certificate[];
  /** New certificates that take the place of one that is, or was, there. */
  readonly renewed: readonly Certificate[];
  /** Certificates that are there no more, without those that were renewed. */
  readonly gone: readonly Certificate[];
}

/**
 * Compares two readings of a list by the ids of their certificates; records without an id are no
 * part of it. A renewed PEM is a new certificate with a new id: a new one counts as renewed when
 * one of the former list has the same name or exactly the same hostnames and expires earlier.
 * Each one that is gone counts as renewed by one new certificate at most.
 */
export function compareLists(
  before: readonly Certificate[],
  after: readonly Certificate[],
): Changes {
  const idsBefore = new Set(before.map(({ id }) => id));
  const idsAfter = new Set(after.map(({ id }) => id));
  const arrived = after.filter(({ id }) => id !== null && !idsBefore.has(id));
  const left = before.filter(({ id }) => id !== null && !idsAfter.has(id));
  if (arrived.length === 0) return { added: [], renewed: [], gone: left };

  const replaced = new Set<Certificate>();
  const goneLikeIt = groupByLikeness(left);
  const thereLikeIt = groupByLikeness(before.filter(({ id }) => idsAfter.has(id)));
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
        thereLikeIt.get(likeness)?.some((one) => expiresBefore(one, certificate)),
      );
    (isRenewal ? renewed : added).push(certificate);
  }
  return { added, renewed, gone: left.filter((one) => !replaced.has(one)) };
}

export function countChanges({ added, renewed, gone }: Changes): number {
  return added.length + renewed.length + gone.length;
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
