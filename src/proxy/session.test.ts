import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { session } from "../cloudflare/session.ts";
import { pairForTests } from "./test-pair.ts";
import { bodyOf, certificatesPath, headerOf, testToken } from "./test-site.ts";
import { workerPairForTests } from "./test-worker-pair.ts";

const node = pairForTests();
const worker = workerPairForTests();

const mounts = [
  ["Node", (target: string) => node.site.send(target)],
  ["the Worker", (target: string) => worker.call(target)],
] as const;

describe.each(mounts)("on %s", (_, call) => {
  test("the session says the mode, the first scope, the version and an opaque key, no more", async () => {
    const answer = await call("/api/session");
    const { result } = bodyOf(answer);
    // Parsing drops what is not in the schema.
    expect(result).toEqual(v.parse(session, result));
    expect(result).toMatchObject({
      mode: "live",
      version: "1.2.3",
      copyKey: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(answer).not.toContain(testToken);
  });

  test("each answer says what time it is on the server", async () => {
    for (const target of ["/api/session", certificatesPath, "/api/nothing"]) {
      const date = Date.parse(headerOf(await call(target), "date") ?? "");
      expect(Math.abs(date - Date.now())).toBeLessThan(60_000);
    }
  });
});
