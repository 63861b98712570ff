import { describe, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { expectError, pairForTests, respondWith } from "./test-pair.ts";
import { testToken } from "./test-site.ts";
import { httpAnswer } from "./test-upstream.ts";

const pair = pairForTests();

describe("the credential", () => {
  test.each([
    ["as it is", testToken],
    ["in capitals", testToken.toUpperCase()],
    ["backwards", [...testToken].reverse().join("")],
    ["in base64", Buffer.from(`Bearer ${testToken}`).toString("base64")],
    [
      "with escapes",
      [...testToken].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(""),
    ],
  ])("an echo %s is withheld whole", async (_, echo) => {
    for (const body of [
      `{"success":true,"result":[{"id":"a","name":"x ${echo} y"}]}`,
      `{"success":true,"result":[{"id":"a","associated_hostnames":["${echo}"]}]}`,
      `{"success":true,"messages":[{"code":1,"message":"${echo}"}],"result":[]}`,
      `{"success":false,"errors":[{"code":1,"message":"${echo}"}]}`,
    ]) {
      const answer = await pair.ask(respondWith(httpAnswer(200, body)));
      expectError(answer, 502, proxyErrors.upstreamEchoedCredential);
    }
    const html = await pair.ask(respondWith(httpAnswer(500, `<p>${echo}</p>`)));
    expectError(html, 502, proxyErrors.upstreamUnreadable);
    expect(pair.site.log.join("")).not.toContain(testToken);
  });
});
