import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { createRandom, type Random } from "../src/sample/random.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

type Overrides = Partial<WireCertificate> | ((index: number) => Partial<WireCertificate>);

/**
 * Certificates as the list endpoint returns them, all different, with zero to four hostnames,
 * that expire between 200 days before `now` and ten years after it. The same seed and `now`
 * give the same certificates; another seed gives other ids. `overrides` wins over what is made.
 */
export function makeCertificates(
  count: number,
  overrides: Overrides = {},
  { seed = 1, now = Date.now() } = {},
): WireCertificate[] {
  const random = createRandom(String(seed));
  return Array.from({ length: count }, (_, index) => ({
    ...makeCertificate(index, random, now),
    ...(typeof overrides === "function" ? overrides(index) : overrides),
  }));
}

function makeCertificate(index: number, random: Random, now: number): WireCertificate {
  const number = String(index + 1).padStart(5, "0");
  const createdAt = now - Math.floor((200 + random.next() * 1_000) * 24 * 60) * minuteMs;
  const expiresAt = now + Math.floor(-200 * dayMs + random.next() ** 2 * 3_850 * dayMs);
  return {
    id: random.uuid(),
    name: `Root ${number}`,
    associated_hostnames: Array.from(
      { length: Math.floor(random.next() * 5) },
      (_, host) => `host-${host + 1}.root-${number}.example.com`,
    ),
    fingerprint: `MD5 Fingerprint=${random.hex(32).toUpperCase().match(/../g)?.join(":")}`,
    expires_on: timestamp(expiresAt),
    created_at: timestamp(createdAt),
    updated_at: timestamp(createdAt),
  };
}

/** RFC 3339 in UTC with whole seconds, as the API writes it. */
function timestamp(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
