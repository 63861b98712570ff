import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { envelope } from "../cloudflare/envelope.ts";
import { answerAuthenticationError, answerErrors, answerPage, answerResult } from "./answer.ts";

const bounds = { min: 5, max: 50, standard: 20, tellsTotalPages: true };
const listOf = (length: number) => Array.from({ length }, (_, index) => index);
const pageOf = async (length: number, query: string, more: Partial<typeof bounds> = {}) => {
  const answer = answerPage(listOf(length), new URLSearchParams(query), { ...bounds, ...more });
  return v.parse(envelope, await answer.json());
};

test("a page says where it lies in the list", async () => {
  const page = await pageOf(45, "page=2");
  expect(page).toMatchObject({ success: true, errors: [], messages: [] });
  expect(page.result).toEqual(listOf(45).slice(20, 40));
  expect(page.result_info).toEqual({
    page: 2,
    per_page: 20,
    count: 20,
    total_count: 45,
    total_pages: 3,
  });
});

test("the last page is shorter", async () => {
  expect((await pageOf(45, "page=3")).result).toEqual([40, 41, 42, 43, 44]);
});

test.each([45, 40, 1, 0])("beyond the end of %i entries a page is empty", async (length) => {
  const page = await pageOf(length, "page=4");
  expect(page.result).toEqual([]);
  expect(page.result_info).toMatchObject({ page: 4, count: 0, total_count: length });
});

test.each([
  ["", 1, 20],
  ["page=&per_page=", 1, 20],
  ["page=0&per_page=0", 1, 5],
  ["page=-1&per_page=-1", 1, 20],
  ["page=one&per_page=1e2", 1, 20],
  ["page=1.5&per_page=0x10", 1, 20],
  ["per_page=4", 1, 5],
  ["per_page=5", 1, 5],
  ["per_page=50", 1, 50],
  ["per_page=51", 1, 50],
  ["page=999999999&per_page=999999999", 999_999_999, 50],
])("the query %j asks for page %i of %i", async (query, page, perPage) => {
  expect((await pageOf(0, query)).result_info).toMatchObject({ page, per_page: perPage });
});

test("a list may keep its number of pages to itself", async () => {
  const page = await pageOf(45, "", { tellsTotalPages: false });
  expect(page.result_info).toMatchObject({ total_count: 45, total_pages: null });
});

test("its pages hold every entry exactly once, in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(300), fc.integer({ min: 5, max: 50 }), async (length, perPage) => {
      const read: unknown[] = [];
      const first = await pageOf(length, `per_page=${perPage}`);
      for (let page = 1; page <= (first.result_info?.total_pages ?? 0); page++) {
        const { result } = await pageOf(length, `page=${page}&per_page=${perPage}`);
        read.push(...(Array.isArray(result) ? result : []));
      }
      expect(read).toEqual(listOf(length));
    }),
    { numRuns: 40 },
  );
});

test("a result comes with its messages", async () => {
  const message = { code: 10_000, message: "This API Token is valid and active" };
  expect(await answerResult({ status: "active" }, [message]).json()).toEqual({
    result: { status: "active" },
    success: true,
    errors: [],
    messages: [message],
  });
});

test("errors come with their status and without a result", async () => {
  const error = { code: 7000, message: "No route for that URI" };
  const answer = answerErrors(400, [error]);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    result: null,
    success: false,
    errors: [error],
    messages: [],
  });
});

test("an authentication error is as bare as Cloudflare's", async () => {
  const answer = answerAuthenticationError();
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({
    success: false,
    errors: [{ code: 10_000, message: "Authentication error" }],
  });
});

test.each([
  ["a result", answerResult([])],
  ["errors", answerErrors(400, [])],
  ["an authentication error", answerAuthenticationError()],
])("%s is JSON and tells of a quota that is never used up", (_, { headers }) => {
  expect(headers.get("Content-Type")).toBe("application/json; charset=UTF-8");
  expect(headers.get("Ratelimit")).toMatch(/^"default";r=[1-9]\d*;t=\d+$/);
  expect(headers.get("Ratelimit-Policy")).toBe('"default";q=1200;w=300');
});
