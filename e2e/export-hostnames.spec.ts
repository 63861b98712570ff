import ICAL from "ical.js";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import { hostnamesView, inDays, rotation } from "./hostnames-view.ts";
import { saveExport } from "./save-export.ts";
import { accountId } from "./upstream-options.ts";

test.beforeEach(({ upstream }) => {
  upstream.set({ certificates: { [accountId]: rotation } });
});

test("tables of the hostnames view hold its hostnames, in the shown order", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { hostnames, open } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames&sort=-hostname`, 8);
  const shown = await hostnames.allTextContents();
  const csv = await saveExport(page, "CSV");
  expect(csv.name).toMatch(/^notafter-.*-hostnames-\d{4}-\d\d-\d\d\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(csv.text.trimEnd(), { header: true });
  expect(data.map(({ hostname }) => hostname)).toEqual(shown);
  expect(data.find(({ hostname }) => hostname === "one.apps.example.com")).toMatchObject({
    status: "upcoming",
    "covered until": expect.stringContaining(inDays(60.5).slice(0, 10)),
    certificates: "Wide root, Apps pilot",
  });
  await expect(page.getByRole("status").filter({ hasText: csv.name })).toHaveText(
    `8 hostnames exported as ${csv.name}.`,
  );

  const { text } = await saveExport(page, "Markdown");
  const rows = text.trimEnd().split("\n").slice(4);
  expect(rows.map((row) => row.split(" | ")[1])).toEqual(shown.map((one) => `\`${one}\``));
});

test("its certificates are those that cover the shown hostnames, whatever else they hold", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  // Of certificates the filter would keep the expired one alone; of hostnames also one that is
  // uncovered, by the same one.
  await hostnamesView(page).open(`${server.url}/?view=hostnames&q=one.apps`, 2);
  const { text } = await saveExport(page, "JSON");
  const names = JSON.parse(text).result.map(({ name }: { name: string }) => name);
  expect(names.toSorted()).toEqual(["Apps pilot", "Wide root"]);

  await hostnamesView(page).open(`${server.url}/?view=hostnames&status=upcoming`, 2);
  const calendar = await saveExport(page, "iCalendar");
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents("vevent");
  // A certificate of another status covers one of them for less long.
  expect(events.map((event) => event.getFirstPropertyValue("summary")).toSorted()).toEqual([
    "Apps pilot expires",
    "Wide root expires",
  ]);
});

test("the menu says what each file holds", async ({ page, notafter, upstream }) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await hostnamesView(page).open(`${server.url}/?view=hostnames`, 8);
  await page.getByRole("button", { name: "Export" }).click();
  const items = (name: string) => page.getByRole("group", { name }).getByRole("menuitem");
  await expect(items("Download 8 hostnames as")).toHaveText([/^CSV/, /^Markdown/]);
  await expect(items("Download their certificates as")).toHaveText([
    /^JSON/,
    /^iCalendar/,
    /^Terraform/,
  ]);
  await expect(items("Copy hostnames as")).toHaveText(["CSV", "Markdown"]);
  await expect(items("Copy their certificates as")).toHaveText(["JSON", "Terraform"]);
});
