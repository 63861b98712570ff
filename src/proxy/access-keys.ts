import { readKeySet } from "./access-key-set.ts";
import { accessUnchecked, asAccessUnchecked } from "./access-unchecked.ts";
import type { RefusedCall } from "./refused-call.ts";

/**
 * The key of an id; null when the team has none of that id.
 * @throws RefusedCall when the key set cannot be read.
 */
export type FindKey = (id: string) => Promise<CryptoKey | null>;

/** A key that is taken back stops working after this. Access announces new keys days ahead. */
const maxAgeMs = 10 * 60_000;
/** Between two readings for the sake of ids that are not in the set: anybody can make those up. */
const unknownIdPauseMs = 10_000;
const failurePauseMs = 1_000;
const deadlineMs = 3_000;
/** After this, one that waits for another's reading no longer believes in it. */
const takeOverMs = 1_000;
const pollMs = 20;

/**
 * The keys of a team, read when they are needed. `now` is in milliseconds.
 *
 * On Workers, a request that is cancelled stops where it stands and takes its promises with it.
 * So requests share no promise here: one reads, the others look again until it has come to an
 * end, and when it does not, the next one reads for itself.
 */
export function createAccessKeys(teamDomain: string, now: () => number): FindKey {
  let keys: ReadonlyMap<string, CryptoKey> = new Map();
  let failure: RefusedCall = accessUnchecked("not read yet");
  let readAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let startedAt = Number.NEGATIVE_INFINITY;
  let soughtAt = Number.NEGATIVE_INFINITY;

  /** A clock that was set back counts as time gone by. */
  const isWithin = (at: number, ms: number) => now() >= at && now() < at + ms;
  const isFresh = () => isWithin(readAt, maxAgeMs);

  async function read(): Promise<void> {
    if (isFresh()) soughtAt = now();
    startedAt = now();
    try {
      keys = await readKeySet(teamDomain, deadlineMs);
      readAt = now();
    } catch (error) {
      failure = asAccessUnchecked(error);
      failedAt = now();
    }
    startedAt = Number.NEGATIVE_INFINITY;
  }

  function look(id: string, hasRead: boolean): Finding {
    const key = isFresh() ? keys.get(id) : undefined;
    if (key !== undefined) return { key };
    if (isWithin(startedAt, takeOverMs)) return "wait";
    if (isWithin(failedAt, failurePauseMs)) throw failure;
    const mayRead = !hasRead && !(isFresh() && isWithin(soughtAt, unknownIdPauseMs));
    return mayRead ? "read" : { key: null };
  }

  return async (id) => {
    for (let hasRead = false; ; ) {
      const finding = look(id, hasRead);
      if (finding === "wait") {
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      } else if (finding === "read") {
        await read();
        hasRead = true;
      } else {
        return finding.key;
      }
    }
  };
}

/** What can be said of an id right now, or what has to come before. */
type Finding = { readonly key: CryptoKey | null } | "wait" | "read";
