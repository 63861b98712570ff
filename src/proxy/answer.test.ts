import { describe, expect, test } from "vitest";
import recorded from "../../e2e/recorded-responses.json" with { type: "json" };
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { rebuild, refusal, success } from "./answer.ts";
import { RefusedCall } from "./refused-call.ts";

/** All but those of the token check, which has another shape. */
const recordedLists = Object.entries(recorded).filter(([name]) => !name.startsWith("verify"));

const route = {
  name: "certificates",
  scope: { kind: "account", id: "0123456789abcdef0123456789abcdef" },
} as const;

function answerTo(body: unknown, status = 200) {
  return rebuild(route, { status, ray: null, rateLimit: {}, text: JSON.stringify(body) });
}

describe("a good answer", () => {
  test("holds the known fields alone", () => {
    const { status, body } = answerTo({
      success: true,
      errors: [],
      messages: [],
      extra: 1,
      notafter: { origin: "proxy", status: 1, ray: "x" },
      result: [
        { id: "a", name: null, ca: "PEM", __proto__: { x: 1 }, associated_hostnames: ["x", 1] },
      ],
      result_info: { page: 1, per_page: 50, count: 1, total_count: 1, cursor: "x" },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      success: true,
      errors: [],
      messages: [],
      result: [
        {
          id: "a",
          name: null,
          associated_hostnames: ["x"],
          fingerprint: null,
          expires_on: null,
          created_at: null,
          updated_at: null,
        },
      ],
      result_info: { page: 1, per_page: 50, count: 1, total_count: 1 },
    });
  });

  test.each([
    [{ page: 1, total_pages: 2.5, count: -1, total_count: "3" }, { page: 1 }],
    [{}, {}],
    ["x", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("result_info %j becomes %j", (result_info, known) => {
    const { body } = answerTo({ success: true, result: [], result_info });
    expect(JSON.parse(JSON.stringify(body)).result_info).toEqual(known);
  });

  test("accounts and zones without an id are left out", () => {
    const text = JSON.stringify({
      success: true,
      result: [{ id: "a", name: "A", secret: 1 }, { name: "no id" }, null, 7],
    });
    const upstream = { status: 200, ray: null, rateLimit: {}, text };
    const accounts = rebuild({ name: "accounts" }, upstream).body;
    expect(accounts.result).toEqual([{ id: "a", name: "A" }]);
    const zones = rebuild({ name: "zones" }, upstream).body;
    expect(zones.result).toEqual([{ id: "a", name: "A", account: null }]);
  });

  test("every 2xx will do, and nothing else", () => {
    expect(answerTo({ success: true, result: [] }, 206).status).toBe(200);
    for (const status of [199, 400, 500]) {
      expect(() => answerTo({ success: true, result: [] }, status)).toThrow(RefusedCall);
    }
  });

  test("a code in messages is no error", () => {
    const messages = [{ code: 10_000, message: "This API Token is valid and active" }];
    expect(answerTo({ success: true, messages, result: [] }).body).toMatchObject({
      success: true,
      messages,
    });
  });
});

describe("a refusal", () => {
  test("keeps what helps a person, and drops the rest", () => {
    const error = {
      code: 6003,
      message: "Invalid request headers",
      documentation_url: "https://developers.cloudflare.com/x",
      source: { pointer: "/a", stack: "x" },
      error_chain: [{ code: 6111, message: "Invalid format", inner: 1 }],
      stack: "x",
    };
    const { status, body } = answerTo(
      { success: false, errors: [error, 7, null], result: 1 },
      400,
    );
    expect(status).toBe(400);
    expect(body).toEqual({
      success: false,
      errors: [
        {
          code: 6003,
          message: "Invalid request headers",
          documentation_url: "https://developers.cloudflare.com/x",
          source: { pointer: "/a" },
          error_chain: [{ code: 6111, message: "Invalid format" }],
        },
      ],
      messages: [],
      result: null,
      notafter: { origin: "cloudflare", status: 400, ray: null },
    });
  });

  test("a link that is no https address is dropped", () => {
    const errors = [{ code: 1, message: "x", documentation_url: "javascript:alert(1)" }];
    const { body } = answerTo({ success: false, errors }, 400);
    expect(body.errors[0]?.documentation_url).toBeNull();
  });

  test("a flood of errors is cut", () => {
    const errors = Array.from({ length: 500 }, (_, code) => ({ code, message: "x" }));
    expect(answerTo({ success: false, errors }, 400).body.errors).toHaveLength(50);
  });

  test.each(recordedLists)("the recorded answer %s stays what it was", (_, answer) => {
    const { status, body } = answer as { status: number; body: unknown };
    const upstream = {
      status,
      ray: null,
      rateLimit: {},
      text: typeof body === "string" ? body : JSON.stringify(body),
    };
    const isGood = (body as { success?: unknown } | null)?.success === true && status < 300;
    let rebuilt: boolean;
    try {
      rebuilt = rebuild(route, upstream).body.success;
    } catch (error) {
      if (!(error instanceof RefusedCall)) throw error;
      rebuilt = false;
    }
    expect(rebuilt).toBe(isGood);
  });

  test("of the proxy names itself, its code and Cloudflare's status", () => {
    const note = { status: 503, ray: "0123456789abcdef", rateLimit: { "retry-after": "5" } };
    const refused = new RefusedCall(proxyErrors.upstreamUnreadable, "why", "What.", note);
    expect(refusal(refused)).toEqual({
      status: 502,
      headers: { "retry-after": "5" },
      body: {
        success: false,
        errors: [{ code: 902_502, message: "What." }],
        messages: [],
        result: null,
        notafter: { origin: "proxy", status: 503, ray: "0123456789abcdef" },
      },
    });
  });
});

test("an answer of the proxy's own is an envelope like any other", () => {
  expect(success({ a: 1 })).toEqual({
    status: 200,
    headers: {},
    body: { success: true, errors: [], messages: [], result: { a: 1 } },
  });
});
