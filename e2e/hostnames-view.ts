import type { Page } from "playwright/test";
import { expect } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";

/** The hostnames view as a person sees it. */
export function hostnamesView(page: Page) {
  const table = page.getByRole("table", { name: "Hostnames" });
  return {
    table,
    hostnames: table.locator("[data-hostname]"),
    filter: page.getByRole("searchbox", { name: "Filter by hostname" }),
    row: (hostname: string) => table.getByRole("row").filter({ hasText: hostname }),
    header: (name: string) => table.getByRole("columnheader", { name: new RegExp(`^${name}`) }),
    async open(url: string, count: number) {
      await page.goto(url);
      await expect(table).toHaveAttribute("aria-rowcount", String(count + 1), {
        timeout: 60_000,
      });
    },
  };
}

const dayMs = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

export function rootCertificate(
  name: string,
  days: number | null,
  ...hostnames: readonly string[]
) {
  const [made] = makeCertificates(1, {}, { seed: name.length * 1_000 + (days ?? 999) });
  const expires_on = days === null ? null : inDays(days);
  return { ...made, name, associated_hostnames: hostnames, expires_on };
}

/** A rotation, a wildcard, one hostname too late and one of which nothing is known. */
export const rotation = [
  rootCertificate("Payments 2023", 5.5, "pay.example.com"),
  rootCertificate("Payments 2026", 400, "pay.example.com", "host-10.example.com"),
  rootCertificate("Wide root", 60.5, "*.apps.example.com"),
  rootCertificate("Apps pilot", 20.5, "one.apps.example.com", "deep.one.apps.example.com"),
  rootCertificate("Old gateway", -3, "gone.example.com", "host-9.example.com"),
  rootCertificate("Of no date", null, "odd.example.com"),
];
