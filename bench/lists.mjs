/** @typedef {ReturnType<typeof certificate>} WireCertificate */

const services = ["api", "admin", "edge", "vpn", "gateway", "login", "payments", "build"];
const hostnameCounts = [1, 2, 3, 4, 5, 6, 7, 8, 10, 18];

/**
 * A list as Cloudflare would send it, the same in every run: 6.4 hostnames a certificate, of
 * which a third are also another certificate's, and one in fifty is a wildcard.
 * @param {number} count
 */
export function certificates(count) {
  const random = createRandom(20_260_101);
  return Array.from({ length: count }, (_, row) => certificate(row, count, random));
}

/**
 * @param {number} row
 * @param {number} count
 * @param {() => number} random from 0 to 1
 */
function certificate(row, count, random) {
  const hex = (/** @type {number} */ digits) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
  const hostnames = hostnameCounts[row % hostnameCounts.length] ?? 1;
  const created = timestamp(Date.UTC(2026, 0, 1) + row * 1_000);
  const days = 20 + random() * 1_500;
  const isUnknown = row % 500 === 499;
  return {
    id: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
    name: `${services[Math.floor(random() * services.length)]} root ${row}`,
    fingerprint: `MD5 Fingerprint=${hex(32).match(/../g)?.join(":").toUpperCase()}`,
    associated_hostnames: Array.from({ length: hostnames }, () => hostname(count, random)),
    // By today's date, so that countdowns, bands and outages are as full tomorrow.
    expires_on: isUnknown ? null : timestamp(Date.now() + days * 86_400_000),
    created_at: created,
    updated_at: created,
  };
}

/**
 * In whole seconds, as Cloudflare writes it.
 * @param {number} time epoch ms
 */
function timestamp(time) {
  return new Date(time).toISOString().replace(/\.\d+/, "");
}

/**
 * @param {number} count
 * @param {() => number} random
 */
function hostname(count, random) {
  const number = Math.floor(random() * count * 9);
  const service = services[number % services.length];
  const customer = `customer${Math.floor(number / 90)}.example.com`;
  return number % 50 === 0 ? `*.${service}.${customer}` : `${service}-${number}.${customer}`;
}

/**
 * Numbers that look random and are the same for one seed (mulberry32).
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
