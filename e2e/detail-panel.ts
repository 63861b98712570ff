import type { Page } from "playwright/test";
import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { dashboard } from "./dashboard.ts";
import type { Notafter } from "./notafter.ts";
import type { Upstream } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

const dayMs = 86_400_000;

/** A date so many days and two and a half hours from now, as the API writes it. */
export function inDays(days: number): string {
  const time = Date.now() + days * dayMs + 2.5 * 3_600_000;
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A certificate whose id ends in the number. */
export function numbered(
  number: number,
  name: string | null,
  expires: string | null,
  hostnames: readonly string[],
): WireCertificate {
  return {
    id: idOf(number),
    name,
    associated_hostnames: [...hostnames],
    fingerprint: "MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
    expires_on: expires,
    created_at: "2025-09-05T08:12:00Z",
    updated_at: "2026-02-19T16:40:00Z",
  };
}

export function idOf(number: number): string {
  return `f174e90a-fafe-4643-bbbc-4a0ed4fc84${String(number).padStart(2, "0")}`;
}

/** A few certificates in every state; the first expires in two days and is the last root. */
export function everyState(): readonly WireCertificate[] {
  const partners = ["api.partners.example.com", "hooks.partners.example.com"];
  return [
    numbered(1, "Admin console root", inDays(2), ["admin.example.com"]),
    numbered(2, "Partner API root", inDays(27), [...partners, "*.sandbox.example.com"]),
    numbered(3, "Partner API root G2", inDays(400), partners),
    numbered(4, "Legacy gateways", inDays(-203), ["gw.example.com", "gw2.example.com"]),
    numbered(5, "Thousand", inDays(60), hostnames(1_000)),
    numbered(6, "Nothing attached", inDays(120), []),
    numbered(7, null, null, ["odd.example.com"]),
    numbered(8, `\u202eevil <img src=x onerror=alert(1)> ${"very ".repeat(900)}`, inDays(5), [
      `${"a".repeat(3_000)}.example.com`,
      "pay\u200bpal.example.com",
      "<script>alert(1)</script>",
    ]),
  ];
}

function hostnames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `host-${index + 1}.example.com`);
}

/** Starts a server whose account holds the certificates. */
export function serve(
  notafter: { start(env: Readonly<Record<string, string>>): Promise<Notafter> },
  upstream: Upstream,
  certificates: readonly unknown[] = everyState(),
  env: Readonly<Record<string, string>> = {},
): Promise<Notafter> {
  upstream.set({ certificates: { [accountId]: certificates } });
  return notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId, ...env });
}

/** The panel of one certificate, as a person sees it. */
export function detailPanel(page: Page) {
  const panel = page.locator("[data-detail]");
  return {
    panel,
    heading: panel.getByRole("heading", { level: 2 }),
    /** The value of a fact, by its name. */
    fact: (name: string) => panel.locator(`dt:text-is("${name}") + dd`),
    announcement: panel.locator("[data-announcement]"),
    async open(url: string, number: number, count = 8) {
      await dashboard(page).open(
        `${url}/?certificate=${idOf(number)}`,
        `${count} of ${count} certificates`,
      );
      await panel.waitFor();
    },
  };
}
