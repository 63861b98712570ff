import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

const scopes = [sample.northwind, sample.observatory, sample.managed].map(
  ({ kind, id }) => `${kind}:${id}`,
);

test("with several scopes the filters and tools still stand on one line", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter } = dashboard(page);
  await page.setViewportSize({ width: 1_440, height: 900 });
  await open(`${sampleUrl}/?scope=${scopes.join(",")}`, "1,294 of 1,294 certificates");
  const tools = page.getByRole("button", { name: "Export" });
  const middles = await Promise.all(
    [filter, tools].map(async (control) => {
      const { y = 0, height = 0 } = (await control.boundingBox()) ?? {};
      return y + height / 2;
    }),
  );
  expect(middles[0]).toBeCloseTo(middles[1] ?? 0, 0);
});
