import type { MatchedCertificate, NearMiss } from "./match-certificates.ts";

/** What came of a file in one sentence. `selected` holds the keys that are selected for it. */
export function summaryWords(
  matches: readonly MatchedCertificate[],
  selected: readonly string[],
): string {
  if (matches.length === 0) return "No certificate was read.";
  const found = matches.filter(({ same }) => same.length > 0);
  const areSelected = found.every(({ same }) =>
    same.every(({ key }) => selected.includes(key)),
  );
  const state = areSelected ? "loaded and selected" : "loaded";
  if (matches.length === 1) {
    return found.length === 1
      ? `One certificate was read: it is ${state}.`
      : "One certificate was read: it is not among the loaded ones.";
  }
  const read = `${count(matches.length)} certificates were read`;
  if (found.length === 0) return `${read}: none of them is loaded.`;
  if (found.length === matches.length) return `${read}: all are ${state}.`;
  return `${read}: ${count(found.length)} ${found.length === 1 ? "is" : "are"} ${state}.`;
}

/** Why none is this certificate; of a list that is not whole only the part is told of. */
export function noMatchWords(loaded: number, isWhole: boolean): string {
  return isWhole
    ? "No loaded certificate has this fingerprint."
    : `None of the ${count(loaded)} certificates loaded so far has this fingerprint.`;
}

/** What follows the name of a certificate that is like a dropped one. */
export function nearMissWords(near: NearMiss, isMatched: boolean): string {
  const { isSameName, isSameNotAfter, isOther } = near;
  const likeness =
    isSameName && isSameNotAfter
      ? "the same name and the same not after"
      : isSameName
        ? "the same name"
        : "the same not after";
  if (!isOther) return `has ${likeness}, and no fingerprint to compare.`;
  return isMatched
    ? `has ${likeness}, and another fingerprint.`
    : `has ${likeness}, but another fingerprint: the rotation did not take.`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
