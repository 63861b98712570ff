import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { makeCertificates } from "./make-certificates.ts";

interface ManyScopes {
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly zones: readonly {
    readonly id: string;
    readonly name: string;
    readonly account: { readonly id: string; readonly name: string };
  }[];
  readonly certificates: Readonly<Record<string, readonly WireCertificate[]>>;
}

/** Accounts with zones in turn, and `perScope` certificates in each of those. */
export function makeScopes(accountCount: number, zoneCount: number, perScope = 1): ManyScopes {
  const accounts = Array.from({ length: accountCount }, (_, index) => ({
    id: accountIdOf(index + 1),
    name: `Customer ${index + 1}`,
  }));
  const zones = Array.from({ length: zoneCount }, (_, index) => ({
    id: `b${String(index + 1).padStart(31, "0")}`,
    name: `zone-${index + 1}.example`,
    account: accounts[index % accounts.length] ?? { id: "", name: "" },
  }));
  const all = makeCertificates((accountCount + zoneCount) * perScope);
  const certificates = Object.fromEntries(
    [...accounts, ...zones].map(({ id }, index) => [
      id,
      all.slice(index * perScope, (index + 1) * perScope),
    ]),
  );
  return { accounts, zones, certificates };
}

function accountIdOf(number: number): string {
  return `a${String(number).padStart(31, "0")}`;
}

/** So many of those accounts, from that number on, as an address names them. */
export function accountsInLink(count: number, from = 1): string {
  return Array.from({ length: count }, (_, at) => `account:${accountIdOf(from + at)}`).join(
    ",",
  );
}
