import { type Customer, inventCustomers } from "./customers.ts";
import { createRandom, type Random } from "./random.ts";
import { at, type Seed } from "./seed.ts";

const size = 1_240;

/** What a customer's clients are, and the labels of the hostnames that they call. */
const purposes = [
  { name: "point of sale", labels: ["pos", "pay", "till", "receipts"] },
  { name: "branch offices", labels: ["branch", "intranet", "files", "print"] },
  { name: "partner API", labels: ["api", "hooks", "events", "sandbox"] },
  { name: "field devices", labels: ["ingest", "ota", "telemetry", "gw"] },
  { name: "administration", labels: ["admin", "sso", "vault", "audit"] },
  { name: "build agents", labels: ["ci", "registry", "artifacts", "cache"] },
  { name: "back office", labels: ["erp", "hr", "ledger", "reports"] },
] as const;

/** How the roots, successors apart, lie on the time axis: their share, from day, to day. */
const expiries = [
  { share: 0.03, from: -700, to: -1 },
  { share: 0.01, from: 0, to: 6 },
  { share: 0.03, from: 7, to: 28 },
  { share: 0.08, from: 30, to: 88 },
  { share: 0.35, from: 90, to: 729 },
  { share: 0.5, from: 730, to: 3_650 },
] as const;

/**
 * 1,240 certificates of a managed provider's customers, with about 6.4 hostnames each: roots
 * with and without a successor, wildcards, leftovers without hostnames or with a date missing.
 */
export function managedProvider(): readonly Seed[] {
  const random = createRandom("managed provider");
  const customers = inventCustomers(random);
  const seeds: Seed[] = [];
  for (let round = 0; seeds.length < size; round++) {
    for (const customer of customers) seeds.push(...rootsOf(customer, round, random));
  }
  return seeds.slice(0, size);
}

/** The root of one purpose, and for every third the successor that a rotation put beside it. */
function rootsOf(customer: Customer, round: number, random: Random): readonly Seed[] {
  const purpose = purposes[round % purposes.length] ?? purposes[0];
  const name = `${customer.name}: ${purpose.name}`;
  const hostnames = hostnamesOf(customer, purpose.labels, random);
  const expires = inventExpiry(random);
  const fingerprint = random.hex(32);
  const roots: Seed[] = [{ name, hostnames, expires, fingerprint }];
  if (random.next() < 0.33) {
    const later = Math.max(0, expires ?? 0) + at(random.integer(365, 1_100), "00:00");
    roots.push({ name: `${name} G2`, hostnames, expires: later });
  }
  // Uploaded again by mistake: the same file, under the same name, attached to nothing.
  if (random.next() < 0.01) roots.push({ name, hostnames: null, expires, fingerprint });
  return roots;
}

function hostnamesOf(
  { domain }: Customer,
  labels: readonly string[],
  random: Random,
): readonly string[] {
  const kind = random.next();
  if (kind < 0.02) return [];
  if (kind < 0.1) return [`*.${domain}`];
  const count = random.next() < 0.8 ? random.integer(1, 6) : random.integer(7, 30);
  return Array.from({ length: count }, (_, index) => {
    const label = labels[index % labels.length] ?? "www";
    const turn = Math.floor(index / labels.length);
    return `${turn === 0 ? label : `${label}-${turn + 1}`}.${domain}`;
  });
}

/** Milliseconds after the start of the day; null, a missing date, for one in a hundred. */
function inventExpiry(random: Random): number | null {
  if (random.next() < 0.01) return null;
  let rest = random.next();
  for (const { share, from, to } of expiries) {
    if (rest < share) return at(random.integer(from, to), "00:00") + timeOfDay(random);
    rest -= share;
  }
  return at(1_000, "00:00");
}

function timeOfDay(random: Random): number {
  return random.integer(0, 24 * 60 * 60 - 1) * 1_000;
}
