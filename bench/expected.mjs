/** @typedef {ReturnType<typeof expectedOf>} Expected */
/** @typedef {import("./lists.mjs").WireCertificate} WireCertificate */

/**
 * What a page has to show of a list, worked out without its code, and each thing once: the
 * machine should rest while a page is measured.
 * @param {readonly WireCertificate[]} list
 */
export function expectedOf(list) {
  return {
    rows: list.length,
    /** How many rows a filter leaves, and the name of the one that expires first. */
    filtered: once((/** @type {string} */ text) => {
      const isHit = (/** @type {string} */ name) => name.includes(text);
      const hits = list.filter(({ associated_hostnames: names }) => names.some(isHit));
      const first = firstToExpire(hits);
      return { rows: hits.length, ...(first && { first: first.name }) };
    }),
    /** The names that stand first when a column is sorted, one way and the other. */
    ends: once((/** @type {keyof typeof comparisons} */ column) => {
      const isKnown = (/** @type {WireCertificate} */ { expires_on: at }) => at !== null;
      // An unknown expiry comes last, whichever way.
      const sorted = (column === "Expires" ? list.filter(isKnown) : [...list]).sort(
        comparisons[column],
      );
      return { least: sorted[0]?.name ?? "", most: sorted.at(-1)?.name ?? "" };
    }),
    /** How many hostnames the certificate has that expires first. */
    firstHostnames: once(() => firstToExpire(list)?.associated_hostnames.length ?? 0),
  };
}

const collator = new Intl.Collator("en", { numeric: true });

/** By the columns' names. */
const comparisons = {
  /** @type {(one: WireCertificate, other: WireCertificate) => number} */
  Expires: (one, other) => timeOf(one) - timeOf(other),
  /** @type {(one: WireCertificate, other: WireCertificate) => number} */
  Name: (one, other) => collator.compare(one.name, other.name),
};

/** @param {readonly WireCertificate[]} list */
function firstToExpire(list) {
  const [some] = list;
  return some && list.reduce((one, other) => (timeOf(other) < timeOf(one) ? other : one), some);
}

/** @param {WireCertificate} certificate */
function timeOf({ expires_on: at }) {
  return at === null ? Number.MAX_VALUE : Date.parse(at);
}

/**
 * @template {string | void} Key
 * @template Value
 * @param {(key: Key) => Value} work
 * @returns {(key: Key) => Value}
 */
function once(work) {
  /** @type {Map<Key, Value>} */
  const known = new Map();
  return (key) => {
    const value = known.has(key) ? /** @type {Value} */ (known.get(key)) : work(key);
    known.set(key, value);
    return value;
  };
}
