import { formatCount } from "../certificates/format-count.ts";
import type { MatchedCertificate, NearMiss } from "./match-certificates.ts";

/** What came of a file in a sentence or two. `selected` holds the keys that it selected. */
export function summaryWords(
  matches: readonly MatchedCertificate[],
  selected: readonly string[],
): string {
  if (matches.length === 0) return "No certificate was read.";
  const isOne = matches.length === 1;
  const found = matches.filter(({ same }) => same.length > 0);
  const areSelected = found.every(({ same }) =>
    same.every(({ key }) => selected.includes(key)),
  );
  const state = areSelected ? "loaded and selected" : "loaded";
  const read = isOne
    ? "One certificate was read"
    : `${formatCount(matches.length)} certificates were read`;
  return `${read}: ${foundWords(found.length, matches.length, state)}.${otherWords(matches)}`;
}

function foundWords(found: number, read: number, state: string): string {
  if (read === 1) return found === 1 ? `it is ${state}` : "it is not among the loaded ones";
  if (found === 0) return "none of them is loaded";
  if (found === read) return `all are ${state}`;
  return found === 1 ? `one is ${state}` : `${formatCount(found)} are ${state}`;
}

/** What a rotation that did not take looks like. */
function otherWords(matches: readonly MatchedCertificate[]): string {
  const others = matches.filter(
    ({ same, near }) => same.length === 0 && near.some(({ isOther }) => isOther),
  ).length;
  if (others === 0) return "";
  if (matches.length === 1) return " It looks like a loaded one, but is another.";
  return others === 1
    ? " One looks like a loaded one, but is another."
    : ` ${formatCount(others)} look like loaded ones, but are others.`;
}

/** Why none is this certificate; of a list that is not whole only the part is told of. */
export function noMatchWords(loaded: number, isWhole: boolean): string {
  return isWhole
    ? "No loaded certificate has this fingerprint."
    : loaded === 1
      ? "The one certificate loaded so far does not have this fingerprint."
      : `None of the ${formatCount(loaded)} certificates loaded so far has this fingerprint.`;
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
  if (isMatched) return `has ${likeness}, and another fingerprint.`;
  return `has ${likeness}, but another fingerprint: ${rotationWords(near)}.`;
}

/** Whether the dropped one is the newer one, which should have replaced the loaded one. */
export function isFailedRotation({ isOther, isLater }: NearMiss): boolean {
  return isOther && isLater === false;
}

function rotationWords(near: NearMiss): string {
  if (isFailedRotation(near)) return "the rotation did not take";
  return near.isLater === null
    ? "it is not the one in the file"
    : "it expires later than the one in the file";
}
