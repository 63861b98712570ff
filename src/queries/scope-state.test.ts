import { expect, test } from "vitest";
import type { Certificate } from "../certificates/certificate.ts";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { createListReading } from "./list-reading.ts";
import { scopeStateOf } from "./scope-state.ts";

const scope = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;

function statusAfter(...refusals: readonly Refusal[]): string {
  const list = createListReading<Certificate>({
    key: "list",
    pageQuery: () => {
      throw new Error("Nothing is asked for here.");
    },
  });
  const failed = new Map(refusals.map((refusal, index) => [index + 1, refusal]));
  return scopeStateOf(scope, { ...list.state(), failed }).status;
}

const permission: Refusal = {
  ...noAnswer,
  origin: "cloudflare",
  status: 403,
  pageStatus: 403,
};
const gate: Refusal = { ...noAnswer, origin: "proxy", pageStatus: 403 };

test.each<[string, string, readonly Refusal[]]>([
  ["what Cloudflare refuses on its merits", "no-access", [permission]],
  ["what the proxy refuses", "failed", [gate]],
  ["a sign-in page in between", "failed", [{ ...noAnswer, pageStatus: 200 }]],
  ["a fault of Cloudflare's", "failed", [{ ...permission, status: 503, pageStatus: 503 }]],
  ["a page that failed beside one that is refused", "failed", [permission, gate]],
])("%s: %s", (_, status, refusals) => {
  expect(statusAfter(...refusals)).toBe(status);
});
