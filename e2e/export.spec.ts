import ICAL from "ical.js";
import Papa from "papaparse";
import { hostileTexts } from "../src/export/hostile-rows.ts";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { type ExportFormat, exportFormats, saveExport } from "./save-export.ts";
import { accountId } from "./upstream-options.ts";

/** The names that a format's text holds, in its order. */
const namesIn: Readonly<Record<ExportFormat, (text: string) => string[]>> = {
  CSV: (text) =>
    Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data.map(
      ({ name = "" }) => name,
    ),
  JSON: (text) => JSON.parse(text).result.map((record: { name: string }) => record.name),
  iCalendar: (text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("summary")).replace(/ expires$/, "")),
  Markdown: (text) =>
    text
      .trimEnd()
      .split("\n")
      .slice(4)
      .map((line) => line.split(" | ")[1] ?? ""),
  Terraform: (text) => [...text.matchAll(/^# (.*)\nimport /gm)].map(([, name = ""]) => name),
};

for (const format of exportFormats) {
  test(`${format} holds what is shown, in the order in which it is shown`, async ({
    page,
    sampleUrl,
  }) => {
    const { open, names, filter, count } = dashboard(page);
    await open(`${sampleUrl}/?sort=-name`, "48 of 48 certificates");
    await filter.fill("partners");
    await expect(count).toHaveText("3 of 48 certificates");
    const shown = await names.allTextContents();
    expect(shown).toHaveLength(3);
    const { name, text } = await saveExport(page, format);
    expect(name).toMatch(/^notafter-northwind-robotics-\d{4}-\d\d-\d\d\.(csv|json|ics|md|tf)$/);
    expect(namesIn[format](text)).toEqual(
      format === "Markdown" ? shown.map((one) => one.replace("&", "&#38;")) : shown,
    );
    await expect(page.getByRole("status").filter({ hasText: name })).toHaveText(
      `3 certificates exported as ${name}.`,
    );
    await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
  });
}

test("all rows are exported, not only those that are drawn", async ({ page, sampleUrl }) => {
  await dashboard(page).open(
    `${sampleUrl}/?scope=account:${sample.managed.id}`,
    "1,240 of 1,240 certificates",
  );
  const { text } = await saveExport(page, "JSON");
  expect(JSON.parse(text).result).toHaveLength(1_240);
});

test("a date looked ahead to is that of the file, and stands in it", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?asof=2031-01-01T00:00Z`, "48 of 48 certificates");
  const { name, text } = await saveExport(page, "CSV");
  expect(name).toBe("notafter-northwind-robotics-2031-01-01.csv");
  const [first] = Papa.parse<Record<string, string>>(text, { header: true }).data;
  expect(first).toMatchObject({
    status: "expired",
    name: "Legacy field gateways",
    "at expiry": "2 hostnames left uncovered",
    note: "as of 2031-01-01 00:00:00 UTC",
  });
});

test("the JSON is what the API gave", async ({ page, notafter, upstream }) => {
  const certificates = [
    ...makeCertificates(3),
    {
      id: "00000000-0000-4000-8000-000000000001",
      name: "",
      associated_hostnames: null,
      fingerprint: null,
      expires_on: "2026-03-20T01:00:00.5+01:00",
      created_at: "never",
      updated_at: null,
    },
  ];
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "4 of 4 certificates");
  const { text } = await saveExport(page, "JSON");
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(JSON.parse(text).result.sort(byId)).toEqual(
    certificates.sort((one, other) => byId({ id: one.id ?? "" }, { id: other.id ?? "" })),
  );
});

test("a filter that cannot be read is not applied, and no export claims it", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?q=%22pay`, "48 of 48 certificates");
  const { text } = await saveExport(page, "Markdown");
  expect(text).toMatch(/^48 certificates of Northwind Robotics, read [\d-]+ [\d:]+ UTC\n/);
});

test("an export made while the list is read again says when what it holds was read", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(3) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "3 of 3 certificates");
  const before = await saveExport(page, "Markdown");
  const headline = /^3 certificates of .*, read [\d-]+ [\d:]+ UTC\n/;
  expect(before.text).toMatch(headline);
  upstream.set({ respond: () => "hang" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByText(/^Refreshing/)).toBeVisible();
  const during = await saveExport(page, "Markdown");
  expect(headline.exec(during.text)?.[0]).toBe(headline.exec(before.text)?.[0]);
});

test("a calendar says what it leaves out, and one of nothing is not made", async ({
  page,
  notafter,
  upstream,
}) => {
  const certificates = makeCertificates(3, (index) =>
    index === 0 ? { expires_on: null } : {},
  );
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count } = dashboard(page);
  await page.clock.install();
  await open(server.url, "3 of 3 certificates");
  const { name } = await saveExport(page, "iCalendar");
  const said = page.getByRole("status").filter({ hasText: /export/ });
  await expect(said).toHaveText(
    `2 certificates exported as ${name}. Left out: 1 certificate without a known date.`,
  );

  await page.goto(`${server.url}/?status=unknown`);
  await expect(count).toHaveText("1 of 3 certificates");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "iCalendar" }).click();
  const nothing = page.getByText("Nothing was exported: 1 certificate without a known date.");
  await expect(nothing).toBeVisible();
  await page.clock.runFor("00:09");
  await expect(nothing).toHaveCount(0);
});

test("hostile names harm no format", async ({ page, notafter, upstream }) => {
  const names = hostileTexts.filter((name) => name.trim() !== "");
  const certificates = makeCertificates(names.length, (index) => ({
    name: names[index] ?? "",
    associated_hostnames: [names[index] ?? ""],
  }));
  upstream.set({ certificates: { [accountId]: certificates } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, `${names.length} of ${names.length} certificates`);
  for (const format of exportFormats) {
    const { name, text } = await saveExport(page, format);
    expect(name).toMatch(/^[a-z0-9.-]+$/);
    expect(namesIn[format](text)).toHaveLength(names.length);
  }
});

test("an export of a part of the list says so, in its name and in itself", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/status of 403/);
  upstream.set({
    maxPerPage: 10,
    certificates: { [accountId]: makeCertificates(30) },
    respond: ({ query }) =>
      query.get("page") === "2"
        ? { status: 403, body: { success: false, errors: [{ code: 10000, message: "No" }] } }
        : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, /^20 of /);
  await expect(page.getByText("1 of 3 pages did not load.")).toBeVisible();
  for (const format of exportFormats) {
    const { name, text } = await saveExport(page, format);
    expect(name).toContain("-partial.");
    // iCalendar escapes and folds.
    expect(text.replace(/\r\n /g, "").replaceAll("\\,", ",")).toContain(
      "partial: 20 of 30 certificates loaded",
    );
  }
});
