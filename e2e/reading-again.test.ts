import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scope } from "../src/cloudflare/paths.ts";
import { makeCertificates } from "./make-certificates.ts";
import { openPage, type ReadingSite, startReadingSite } from "./reading.ts";
import { accountId, zoneId } from "./upstream-options.ts";

let site: ReadingSite;
beforeAll(async () => {
  site = await startReadingSite();
});
afterAll(() => site.stop());
beforeEach(() => {
  site.upstream.reset();
  site.front.reset();
});

const account: Scope = { kind: "account", id: accountId };
const zone: Scope = { kind: "zone", id: zoneId };
const [added, ...former] = makeCertificates(7);
/** As many as before: one came at the head, and the third was deleted. */
const later = [added, ...former.filter((_, index) => index !== 2)].flatMap((one) => one ?? []);
const idsOf = (certificates: readonly { readonly id: string | null }[] | null) =>
  certificates?.map(({ id }) => id);

function listed(certificates: typeof former) {
  site.upstream.set({
    certificates: { [accountId]: certificates, [zoneId]: [] },
    maxPerPage: 3,
  });
}

test("a list that was left amid a refresh is shown again as it was read, then as it is", async () => {
  listed(former);
  const page = openPage([account], 10);
  await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  listed(later);
  const release = site.upstream.hold(({ query }) => query.get("page") === "2");
  page.refresh();
  await page.until(({ requests }) => requests.done === 1);
  page.show([zone]);
  release();
  await page.until(({ isFetching }) => !isFetching);
  page.show([account]);
  const again = await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  expect(idsOf(again.certificates)).toEqual(idsOf(former));
  expect(page.lists.whole(account)?.readAt).toBeLessThanOrEqual(again.readAt ?? 0);
  page.refresh();
  const fresh = await page.until(
    ({ isFetching, certificates }) => !isFetching && certificates?.[0]?.id === added?.id,
  );
  expect(idsOf(fresh.certificates)).toEqual(idsOf(later));
  page.close();
});

test("so is one of whose refresh a page was given up", async () => {
  listed(former);
  const page = openPage([account], 10);
  await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  listed(later);
  site.upstream.set({
    respond: ({ query }) =>
      query.get("page") === "2"
        ? { status: 403, body: { success: false, errors: [] } }
        : undefined,
  });
  page.refresh();
  await page.until(({ hasFailed }) => hasFailed);
  page.show([zone]);
  page.show([account]);
  const again = await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  expect(idsOf(again.certificates)).toEqual(idsOf(former));
  page.close();
});

test("one that was left before its end is read from its beginning", async () => {
  listed(former);
  const page = openPage([account], 10);
  const release = site.upstream.hold(({ query }) => query.get("page") === "2");
  await page.until(({ pagesRead }) => pagesRead === 1);
  page.show([zone]);
  release();
  await page.until(({ isFetching }) => !isFetching);
  listed(later);
  page.show([account]);
  const again = await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  expect(idsOf(again.certificates)).toEqual(idsOf(later));
  page.close();
});
