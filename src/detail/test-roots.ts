import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import type { Consequence } from "./consequence.ts";
import type { Piece } from "./sentence.ts";

export const now = Date.parse("2026-11-23T12:00:00Z");
export const inDays = (days: number) => now + days * 86_400_000;

export function root(name: string, expires: number | null): Certificate {
  return {
    key: name,
    id: name,
    name,
    hostnames: [],
    fingerprint: null,
    expires,
    uploaded: null,
    updated: null,
    scopes: [{ kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" }],
  };
}

export function covered(
  hostname: string,
  expires: number | null,
  ...staying: readonly Certificate[]
): CoveredHostname {
  const until = staying[0]?.expires ?? expires;
  return { hostname, until, staying, isDateUnknownElsewhere: false };
}

/** Title and sentences as text; a certificate in brackets, a moment as its UTC date. */
export function wordsOf({ title, sentences }: Consequence): readonly string[] {
  return [title, ...sentences.map((sentence) => sentence.map(word).join(""))];
}

function word(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if ("hostname" in piece) return piece.hostname;
  if ("certificate" in piece) return `[${piece.certificate.name}]`;
  return new Date(piece.time).toISOString().slice(0, 10);
}
