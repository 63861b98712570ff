import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredByWildcard } from "../certificates/covered-by-wildcard.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { formatCount } from "../certificates/format-count.ts";
import { hostnameKey } from "../certificates/hostname-key.ts";
import { type HostnameCover, hostnameCover } from "./hostname-cover.ts";
import { list, mostNamed, type Piece, type Sentence } from "./sentence.ts";

export interface Consequence {
  readonly title: "When it expires" | "Since it expired";
  readonly sentences: readonly Sentence[];
}

interface Loaded {
  /** How many certificates are loaded. */
  readonly count: number;
  /** Whether more of the list are missing: what is said then holds for the loaded ones alone. */
  readonly isPartial: boolean;
}

/**
 * What it means for its hostnames that a certificate expires, or has expired, in sentences. They
 * promise nothing of the clients: whether those hold certificates of another root is not known.
 * @param byWildcard what it does not list itself, and is the last root of by a wildcard
 */
export function consequence(
  certificate: Certificate,
  hostnames: readonly CoveredHostname[],
  loaded: Loaded,
  now: number,
  byWildcard: readonly CoveredByWildcard[] = [],
): Consequence {
  const { expires } = certificate;
  const isExpired = expires !== null && expires <= now;
  const title = isExpired ? "Since it expired" : "When it expires";
  if (hostnames.length === 0) {
    return { title, sentences: [["It has no hostnames: it protects nothing."]] };
  }
  const groups = groupByCover(eachOnce(hostnames), expires, now);
  const lost = byWildcard.filter((one) => !one.isDateUnknownElsewhere);
  const unclearToo = byWildcard.filter((one) => one.isDateUnknownElsewhere);
  const within = loaded.isPartial ? ` in the ${loadedWords(loaded.count)}` : "";
  const losing = [
    ...unknownDate(expires, groups.unknown, within),
    ...uncovered(groups.uncovered, within),
    ...last(groups.last, within),
    ...lastByWildcard(lost, expires, within, now),
  ];
  const kept = [
    ...stays(groups.stays),
    ...unclear(expires, [...groups.unclear, ...unclearToo], now),
  ];
  const sentences = [...losing, [rejected(expires, now)], ...kept, ...notLoaded(loaded)];
  return { title, sentences };
}

/** As first spelled: another spelling is no other hostname. */
function eachOnce(hostnames: readonly CoveredHostname[]): readonly CoveredHostname[] {
  const byKey = new Map<string, CoveredHostname>();
  for (const entry of hostnames) {
    const key = hostnameKey(entry.hostname);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return [...byKey.values()];
}

function loadedWords(count: number): string {
  return count === 1 ? "one loaded certificate" : `${formatCount(count)} loaded certificates`;
}

type Group<K extends HostnameCover["kind"]> = readonly {
  readonly hostname: string;
  readonly cover: Extract<HostnameCover, { kind: K }>;
}[];

function groupByCover(
  hostnames: readonly CoveredHostname[],
  expires: number | null,
  now: number,
): { readonly [K in HostnameCover["kind"]]: Group<K> } {
  const covers = hostnames.map((entry) => ({
    hostname: entry.hostname,
    cover: hostnameCover(entry, expires, now),
  }));
  const of = <K extends HostnameCover["kind"]>(kind: K) =>
    covers.filter((entry): entry is Group<K>[number] => entry.cover.kind === kind);
  return {
    stays: of("stays"),
    unclear: of("unclear"),
    last: of("last"),
    uncovered: of("uncovered"),
    unknown: of("unknown"),
  };
}

function rejected(expires: number | null, now: number): string {
  const requests = "Requests with client certificates from this CA";
  if (expires === null) return `${requests} will be rejected from then on.`;
  return expires <= now ? `${requests} are rejected.` : `${requests} will be rejected.`;
}

function unknownDate(
  expires: number | null,
  alone: Group<"unknown">,
  within: string,
): readonly Sentence[] {
  if (expires !== null) return [];
  const unknown = "Its expiry date is unknown: Cloudflare gave none that can be read.";
  if (alone.length === 0) return [[unknown]];
  return [[unknown], ["No other root stays for ", ...names(alone), `${within}.`]];
}

function last(group: Group<"last">, within: string): readonly Sentence[] {
  if (group.length === 0) return [];
  const lose = group.length === 1 ? " loses its" : " lose their";
  return [[...names(group), `${lose} last valid root${within}.`]];
}

function lastByWildcard(
  hostnames: readonly CoveredByWildcard[],
  expires: number | null,
  within: string,
  now: number,
): readonly Sentence[] {
  if (hostnames.length === 0 || expires === null) return [];
  const isOne = hostnames.length === 1;
  const covered = [...names(hostnames), ", covered by wildcard,"];
  if (expires > now) {
    return [
      [...covered, isOne ? " loses its" : " lose their", ` last valid root too${within}.`],
    ];
  }
  const have = isOne ? " has" : " have";
  return [[...covered, `${have} had no valid root${within} since `, { time: expires }, "."]];
}

/** One sentence for each of the first moments at which hostnames became uncovered. */
function uncovered(group: Group<"uncovered">, within: string): readonly Sentence[] {
  const moments = [...new Set(group.map(({ cover }) => cover.since))].sort((a, b) => a - b);
  const named = moments.slice(0, mostNamed);
  const sentences = named.map((since): Sentence => {
    const alike = group.filter(({ cover }) => cover.since === since);
    const have = alike.length === 1 ? " has" : " have";
    return [...names(alike), `${have} had no valid root${within} since `, { time: since }, "."];
  });
  const rest = group.filter(({ cover }) => !named.includes(cover.since)).length;
  if (rest === 0) return sentences;
  const more = rest === 1 ? "1 more has" : `${formatCount(rest)} more have`;
  return [...sentences, [`${more} had none since later.`]];
}

function stays(group: Group<"stays">): readonly Sentence[] {
  if (group.length === 0) return [];
  const roots = [...new Map(group.map(({ cover }) => [cover.root.key, cover.root])).values()];
  const until: Sentence =
    group[0] !== undefined && roots.length === 1
      ? [" until ", { time: group[0].cover.until }]
      : [];
  return [
    [
      "Another root stays for ",
      ...names(group),
      ": ",
      ...list(roots.map((certificate) => ({ certificate }))),
      ...until,
      ".",
    ],
    [
      "That does not promise that clients already hold certificates of ",
      roots.length === 1 ? "the other root." : "the other roots.",
    ],
  ];
}

function unclear(
  expires: number | null,
  group: readonly { readonly hostname: string }[],
  now: number,
): readonly Sentence[] {
  if (group.length === 0) return [];
  const whether: Sentence = [
    "Whether another root stays for ",
    ...names(group),
    " is unknown: that root has no readable date.",
  ];
  // What a certificate leaves whose own date is unknown is counted nowhere.
  if (expires === null) return [whether];
  const count = group.length === 1 ? "The hostname counts" : "The hostnames count";
  return [whether, [`${count} as uncovered${expires <= now ? "" : " from then on"}.`]];
}

function notLoaded({ isPartial }: Loaded): readonly Sentence[] {
  if (!isPartial) return [];
  return [["The list is not whole: a certificate that is missing may be another root."]];
}

function names(group: readonly { readonly hostname: string }[]): readonly Piece[] {
  return list(group.map(({ hostname }) => ({ hostname })));
}
