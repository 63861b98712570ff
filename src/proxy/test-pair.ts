import type { Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import {
  bodyOf,
  certificatesPath,
  headerOf,
  liveEnv,
  startTestSite,
  statusOf,
  type TestSite,
  testToken,
} from "./test-site.ts";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";

/** A site and the upstream that it is connected to, for the tests of one file. */
export interface Pair {
  readonly site: TestSite;
  readonly upstream: TestUpstream;
  /** The answer to one call while the upstream behaves so; a good call after it must work. */
  ask(answer: (socket: Socket) => void, target?: string): Promise<string>;
  /** Checks a refusal in JSON that reached nobody; a good call after it must work. */
  expectRefusal(answer: string, status: number): Promise<void>;
}

export const list = {
  success: true,
  errors: [],
  messages: [],
  result: [{ id: "a", name: "Root" }],
};

export const respondWith = (bytes: Uint8Array | string) => (socket: Socket) => {
  socket.end(bytes);
};

/** Starts a pair before the tests of a file and stops it after them. */
export function pairForTests(
  env: Readonly<Record<string, string>> = {},
  deadlineMs = 400,
): Pair {
  let site: TestSite;
  let upstream: TestUpstream;

  beforeAll(async () => {
    upstream = await startTestUpstream();
    site = await startTestSite({ env: { ...liveEnv(upstream.baseUrl), ...env }, deadlineMs });
  });
  afterAll(async () => {
    await site.close();
    await upstream.stop();
  });
  beforeEach(() => {
    upstream.answer = respondWith(jsonAnswer(list));
    upstream.requests.length = 0;
    site.log.length = 0;
  });

  return {
    get site() {
      return site;
    },
    get upstream() {
      return upstream;
    },
    async ask(answer, target = certificatesPath) {
      upstream.answer = answer;
      const received = await site.send(target);
      expect(received).not.toContain(testToken);
      upstream.answer = respondWith(jsonAnswer(list));
      expect(statusOf(await site.send(certificatesPath))).toBe(200);
      return received;
    },
    async expectRefusal(answer, status) {
      expect(upstream.requests).toEqual([]);
      expect(statusOf(answer)).toBe(status);
      expect(headerOf(answer, "content-type")).toBe("application/json; charset=utf-8");
      expect(answer.toLowerCase()).not.toContain("\r\naccess-control-");
      expect(answer).not.toContain(testToken);
      const { success, result, notafter, errors } = bodyOf(answer);
      expect({ success, result, notafter }).toEqual({
        success: false,
        result: null,
        notafter: { origin: "proxy", status: null, ray: null },
      });
      expect(errors).toHaveLength(1);
      expect(statusOf(await site.send("/api/session"))).toBe(200);
    },
  };
}

/** Checks that there is one clear error in the proxy's own words. */
export function expectError(answer: string, status: number, code: number): void {
  const { success, errors, notafter } = bodyOf(answer);
  expect({
    status: statusOf(answer),
    success,
    codes: errors.map((error) => error.code),
  }).toEqual({ status, success: false, codes: [code] });
  expect(errors[0]?.message).toMatch(/^[A-Z].*\.$/);
  expect(notafter?.origin).toBe("proxy");
}
