import { certificates } from "./lists.mjs";

/** @typedef {import("./lists.mjs").WireCertificate} WireCertificate */
/** @typedef {keyof typeof kinds} ListKind */

/** How many hostnames the one certificate has that has many. */
const manyHostnames = 1_000;

/** How many of the first rows count down in seconds. */
const secondsRows = 15;

/**
 * Lists by their shape. Each odd one has a usual one with as many rows and as many hostnames, to
 * be compared with.
 */
const kinds = {
  usual: certificates,

  /** All certificates have the same one hostname. */
  sameHostname: (/** @type {number} */ count) => withHostnames(count, () => ["gateway-0"]),
  /** Each certificate has one hostname that no other has. */
  ownHostname: (/** @type {number} */ count) =>
    withHostnames(count, (row) => [`gateway-${row}`]),

  /** The certificate that expires first has a thousand hostnames more. */
  longCertificate(/** @type {number} */ count) {
    const list = certificates(count);
    first(list)?.associated_hostnames.push(...ownHostnames(manyHostnames));
    return list;
  },
  /** A thousand certificates have one hostname more. */
  spreadHostnames(/** @type {number} */ count) {
    const list = certificates(count);
    for (const [at, hostname] of ownHostnames(manyHostnames).entries()) {
      list[at % count]?.associated_hostnames.push(hostname);
    }
    return list;
  },

  /** The first rows expire within the hour: their countdowns change every second. */
  secondsLeft(/** @type {number} */ count) {
    const list = certificates(count);
    for (const [row, certificate] of list.slice(0, secondsRows).entries()) {
      const expires = new Date(Date.now() + (30 + row) * 60_000);
      certificate.expires_on = expires.toISOString().replace(/\.\d+/, "");
    }
    return list;
  },
};

/**
 * @param {ListKind} kind
 * @param {number} count
 */
export function listOf(kind, count) {
  return kinds[kind](count);
}

/**
 * The usual list with these names under one domain; the last certificate has one more, so that
 * a filter finds something in any of them.
 * @param {number} count
 * @param {(row: number) => string[]} namesOf
 */
function withHostnames(count, namesOf) {
  const list = certificates(count);
  for (const [row, certificate] of list.entries()) {
    const names = row === count - 1 ? [...namesOf(row), "gateway-12-last"] : namesOf(row);
    certificate.associated_hostnames = names.map((name) => `${name}.customer.example.com`);
  }
  return list;
}

/** @param {number} count */
function ownHostnames(count) {
  return Array.from({ length: count }, (_, at) => `portal-${at}.customer.example.com`);
}

/** @param {readonly WireCertificate[]} list */
function first(list) {
  const timeOf = (/** @type {WireCertificate} */ { expires_on: at }) =>
    at === null ? Number.MAX_VALUE : Date.parse(at);
  return list.toSorted((one, other) => timeOf(one) - timeOf(other))[0];
}
