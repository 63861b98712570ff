import type { Certificate } from "./certificate.ts";

type List = readonly Certificate[];

/** What only one of two readings of a list has. */
export interface Unpaired {
  readonly left: List;
  readonly arrived: List;
}

/** So far is looked ahead for where two readings go on alike. */
const lookAhead = 16;

/**
 * Puts two readings of a list side by side by the ids of their certificates, each of which is
 * there once; records without an id are no part of it. A list is nearly in the order of the one
 * before: only what stands elsewhere is looked up, as maps of 100,000 ids take a third of a second.
 * @param onBoth is given each certificate that is in both, as it was and as it is
 */
export function pairLists(
  before: List,
  after: List,
  onBoth: (was: Certificate, is: Certificate) => void,
): Unpaired {
  const [old, now] = [withId(before), withId(after)];
  const elsewhere = new Map<string | null, Certificate>();
  const unmet: Certificate[] = [];
  let [from, to] = [0, 0];
  while (from < old.length && to < now.length) {
    const [oldSteps, nowSteps] = stepsToMeet(old, from, now, to);
    for (const was of oldSteps === 0 ? [] : old.slice(from, from + oldSteps))
      elsewhere.set(was.id, was);
    if (nowSteps > 0) unmet.push(...now.slice(to, to + nowSteps));
    from += oldSteps;
    to += nowSteps;
    const [was, is] = [old[from], now[to]];
    if (was === undefined || is === undefined || was.id !== is.id) continue;
    onBoth(was, is);
    from++;
    to++;
  }
  for (const was of old.slice(from)) elsewhere.set(was.id, was);
  const arrived = unmet.concat(now.slice(to)).filter((is) => {
    const was = elsewhere.get(is.id);
    if (was === undefined) return true;
    elsewhere.delete(is.id);
    onBoth(was, is);
    return false;
  });
  return { left: [...elsewhere.values()], arrived };
}

/** How many of each are passed over until both are at the same id; one of each if that is far. */
function stepsToMeet(
  old: List,
  from: number,
  now: List,
  to: number,
): readonly [number, number] {
  const [was, is] = [old[from]?.id, now[to]?.id];
  for (let steps = 0; steps <= lookAhead; steps++) {
    if (now[to + steps]?.id === was) return [0, steps];
    if (old[from + steps]?.id === is) return [steps, 0];
  }
  return [1, 1];
}

function withId(list: List): List {
  return list.filter(({ id }) => id !== null);
}
