import * as v from "valibot";
import { expect, test } from "vitest";
import { envelope } from "./envelope.ts";

test("a refusal without messages and result is read", () => {
  const recorded = {
    success: false,
    errors: [{ code: 10_000, message: "Authentication error" }],
  };
  expect(v.parse(envelope, recorded)).toMatchObject({
    success: false,
    errors: [{ code: 10_000, message: "Authentication error", error_chain: [] }],
    messages: [],
    result_info: null,
    notafter: null,
  });
});

test("an error keeps its documentation, its pointer and its chain", () => {
  const error = {
    code: 6003,
    message: "Invalid request headers",
    documentation_url: "https://developers.cloudflare.com/api/",
    source: { pointer: "/headers/authorization" },
    error_chain: [{ code: 6111, message: "Invalid format for Authorization header" }],
  };
  expect(v.parse(envelope, { success: false, errors: [error] }).errors).toEqual([error]);
});

test.each([
  "javascript:alert(1)",
  "http://example.com/",
  "https://example.com/ onclick",
  "//example.com",
  7,
])("%s is no documentation link", (url) => {
  const [error] = v.parse(envelope, { errors: [{ code: 1, documentation_url: url }] }).errors;
  expect(error?.documentation_url).toBeNull();
});

test.each([
  [{ total_pages: "3" }, "total_pages"],
  [{ total_pages: -1 }, "total_pages"],
  [{ total_pages: 1.5 }, "total_pages"],
  [{ total_pages: 1e300 }, "total_pages"],
  [{ total_count: null }, "total_count"],
  [{}, "count"],
] as const)("%j gives no number of %s", (info, name) => {
  expect(v.parse(envelope, { result_info: info }).result_info?.[name]).toBeNull();
});

test.each([[null], ["x"], [[]], [7], [undefined]])("result_info %j is none", (info) => {
  expect(v.parse(envelope, { result_info: info }).result_info).toBeNull();
});

test("success is nothing but true", () => {
  for (const success of ["true", 1, {}, null, undefined]) {
    expect(v.parse(envelope, { success, result: [] }).success).toBe(false);
  }
});

test("an odd error does not take the readable ones with it", () => {
  const errors = ["odd", null, { code: "x", message: 5 }, { code: 971, message: "slow down" }];
  const read = v.parse(envelope, { errors }).errors;
  expect(read.map(({ code }) => code)).toEqual([null, 971]);
});

test.each([[null], ["<html>"], [7], [[]]])("%j is no envelope", (body) => {
  expect(v.safeParse(envelope, body).success).toBe(false);
});
