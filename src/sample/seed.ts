import type { WireCertificate } from "../cloudflare/schema.ts";
import type { Random } from "./random.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What is particular about one sample certificate; the rest is made up around it. */
export interface Seed {
  readonly name: string;
  readonly hostnames: readonly string[] | null;
  /** Milliseconds after the start of the day (see `at`), text that is no date, or null. */
  readonly expires: number | string | null;
  readonly uploaded?: number;
  readonly updated?: number;
  readonly id?: string;
  /** Hex digits; `…` stands for the ones that are made up. */
  readonly fingerprint?: string;
}

/** The milliseconds from the start of the day to a time of day ("21:31"), days away from it. */
export function at(days: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return days * dayMs + (hours * 60 + minutes) * minuteMs;
}

/** The certificate of a seed, with its times laid around `day`, the start of a UTC day. */
export function certificateFromSeed(seed: Seed, random: Random, day: number): WireCertificate {
  const id = random.uuid();
  const fingerprint = random.hex(32);
  const uploaded = seed.uploaded ?? uploadedBefore(seed.expires, random);
  const updated = seed.updated ?? updatedAfter(uploaded, random);
  return {
    id: seed.id ?? id,
    name: seed.name,
    associated_hostnames: seed.hostnames === null ? null : [...seed.hostnames],
    fingerprint: `MD5 Fingerprint=${colons(complete(seed.fingerprint, fingerprint))}`,
    expires_on: typeof seed.expires === "number" ? timestamp(day + seed.expires) : seed.expires,
    created_at: timestamp(day + uploaded),
    updated_at: timestamp(day + updated),
  };
}

/** RFC 3339 in UTC, in whole seconds, as the API writes its times. */
function timestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A certificate is uploaded while it is valid, and at least a day ago. */
function uploadedBefore(expires: Seed["expires"], random: Random): number {
  const latest = typeof expires === "number" ? Math.min(expires, 0) - 20 * dayMs : -dayMs;
  return somewhere(latest - 1_100 * dayMs, latest, random);
}

/** Half of the certificates were never changed after their upload. */
function updatedAfter(uploaded: number, random: Random): number {
  return random.next() < 0.5 ? uploaded : somewhere(uploaded, -dayMs, random);
}

function somewhere(from: number, to: number, random: Random): number {
  return Math.floor(from + random.next() * (to - from));
}

function complete(pattern: string | undefined, digits: string): string {
  if (pattern === undefined) return digits;
  const [head = "", tail = ""] = pattern.split("…");
  return head + digits.slice(head.length, digits.length - tail.length) + tail;
}

function colons(digits: string): string {
  return (digits.toUpperCase().match(/../g) ?? []).join(":");
}
