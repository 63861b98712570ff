import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

const fingerprint = "MD5 Fingerprint=1E:80:0F:7A:FD:31:55:96:DE:D5:CB:E2:F0:91:F6:91";

test.beforeEach(async ({ page, notafter, upstream }) => {
  const certificates = [
    {
      name: "Payments",
      associated_hostnames: [
        "a.example.net",
        "b.example.net",
        "c.example.net",
        "d.example.net",
        "PAY.example.com",
      ],
      fingerprint,
    },
    { name: "Wildcard", associated_hostnames: ["*.example.com"] },
    { name: "Deep", associated_hostnames: ["a.b.example.com"] },
    { name: "Apex", associated_hostnames: ["example.com"] },
    { name: "支払いルート証明書", associated_hostnames: ["xn--mnchen-3ya.example"] },
    {
      name: "Unicode",
      associated_hostnames: ["zürich.example"],
      id: "f1740000-0000-4000-8000-000000000000",
    },
  ];
  const made = makeCertificates(certificates.length, (index) => certificates[index] ?? {});
  upstream.set({ certificates: { [accountId]: made } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(`${server.url}/?sort=name`, "6 of 6 certificates");
});

for (const [expression, names] of [
  ["pay", ["Payments"]],
  ["PAY.EXAMPLE", ["Payments"]],
  ["*.example.com", ["Deep", "Payments", "Wildcard"]],
  ['"pay.example.com"', ["Payments"]],
  ['"example.com"', ["Apex"]],
  ["https://pay.example.com/x?y", ["Payments", "Wildcard"]],
  ["HTTPS://user@Pay.Example.com:8443/", ["Payments", "Wildcard"]],
  ["münchen", ["支払いルート証明書"]],
  ["xn--mnchen-3ya", ["支払いルート証明書"]],
  ["xn--zrich-kva.example", ["Unicode"]],
  [fingerprint, ["Payments"]],
  ["1e800f7afd315596ded5cbe2f091f691", ["Payments"]],
  ["1E80-0F7A", ["Payments"]],
  ["1e 80 0f 7a fd 31", ["Payments"]],
  ["name:支払い", ["支払いルート証明書"]],
  ["NAME:wild", ["Wildcard"]],
  ["id:f1740000", ["Unicode"]],
  ["*.example.com -pay", ["Deep", "Wildcard"]],
  ["example -*.example.com -net", ["Apex", "Unicode", "支払いルート証明書"]],
] as const) {
  test(`the filter ${expression} keeps ${names.join(", ")}`, async ({ page }) => {
    const { filter, names: shown, count } = dashboard(page);
    await filter.fill(expression);
    await expect(count).toHaveText(`${names.length} of 6 certificates`);
    await expect(shown).toHaveText([...names]);
  });
}

test("what matches is marked, and the hostname that matches comes first", async ({ page }) => {
  const { filter, table } = dashboard(page);
  await filter.fill("pay");
  const row = table.getByRole("row", { name: /Payments/ });
  await expect(row.locator("mark")).toHaveText(["PAY"]);
  await expect(row.locator("td").nth(2).locator("bdi").first()).toHaveText("PAY.example.com");
  await filter.fill("1e800f7a");
  await expect(row.locator("mark")).toHaveText(["1E:80:0F:7A"]);
  await filter.fill("name:pay");
  await expect(row.locator("mark")).toHaveText(["Pay"]);
});

test("an expression that cannot be read says why and hides nothing", async ({ page }) => {
  const { filter, count } = dashboard(page);
  for (const expression of [
    '"pay',
    "foo:bar",
    "name:",
    "-",
    "*",
    "pay*",
    "example.com$",
    "1E:80",
  ]) {
    await filter.fill(expression);
    await expect(page.getByRole("alert")).toContainText("The filter is not applied.");
    await expect(filter).toHaveAttribute("aria-invalid", "true");
    await expect(count).toHaveText("6 of 6 certificates");
  }
  await filter.fill("pay");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a filter that keeps nothing says so, and one click clears it", async ({ page }) => {
  const { filter, count, names } = dashboard(page);
  await filter.fill("nothing.of.the.kind");
  await expect(count).toHaveText("0 of 6 certificates");
  await expect(page.getByText("No certificate matches this filter")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Clear the filter" }).last().click();
  await expect(filter).toHaveValue("");
  await expect(filter).toBeFocused();
  await expect(names).toHaveCount(6);
});

test("“/” goes to the filter, Escape clears it, and neither takes a key from who types", async ({
  page,
}) => {
  const { filter, count } = dashboard(page);
  await page.keyboard.press("/");
  await expect(filter).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(filter).toHaveValue("a/b");
  await page.keyboard.press("Escape");
  await expect(filter).toHaveValue("");
  await expect(count).toHaveText("6 of 6 certificates");
  await page.keyboard.press("Escape");
  await expect(filter).not.toBeFocused();
  await page.keyboard.press("Control+/");
  await expect(filter).not.toBeFocused();
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("heading", { name: "Filter and keys" }).click();
  await page.keyboard.press("/");
  // Behind the dialog the field has no role, so it is looked up by its kind.
  await expect(page.locator("input[type=search]")).not.toBeFocused();
});
