import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { startTestAccess, type TestAccess } from "./test-access.ts";
import { respondWith } from "./test-pair.ts";
import {
  bodyOf,
  certificatesPath,
  liveEnv,
  startTestSite,
  statusOf,
  type TestSite,
} from "./test-site.ts";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";

export const now = Date.UTC(2026, 10, 23, 12);
export const seconds = now / 1_000;
export const assertion = "Cf-Access-Jwt-Assertion";

/** A site behind Cloudflare Access, at whose moment it is always `now`. */
export interface AccessSite {
  readonly access: TestAccess;
  readonly site: TestSite;
  readonly upstream: TestUpstream;
  /** Sends header lines beside the right Host. */
  send(target: string, ...lines: readonly string[]): Promise<string>;
  /** Checks that nothing is answered for these header lines, and what the log says of it. */
  expectSignIn(lines: readonly string[], reason: RegExp): Promise<void>;
}

/** Starts one before the tests of a file and stops it after them. */
export function accessSiteForTests(): AccessSite {
  let access: TestAccess;
  let upstream: TestUpstream;
  let site: TestSite;

  beforeAll(async () => {
    access = await startTestAccess(() => now);
    upstream = await startTestUpstream();
    const env = { ...liveEnv(upstream.baseUrl), ...access.env };
    site = await startTestSite({ env, now: () => now });
    upstream.answer = respondWith(jsonAnswer({ success: true, result: [] }));
  });
  afterAll(async () => {
    await site.close();
    await upstream.stop();
    await access.stop();
  });
  beforeEach(() => {
    upstream.requests.length = 0;
    site.log.length = 0;
  });

  function send(target: string, ...lines: readonly string[]): Promise<string> {
    return site.send(target, { headers: [`Host: 127.0.0.1:${site.port}`, ...lines] });
  }

  return {
    get access() {
      return access;
    },
    get site() {
      return site;
    },
    get upstream() {
      return upstream;
    },
    send,
    async expectSignIn(lines, reason) {
      for (const target of [certificatesPath, "/api/session", "/", "/assets/app-1a2b.js"]) {
        const answer = await send(target, ...lines);
        expect(statusOf(answer)).toBe(401);
        // Every refusal reads the same; only the log tells them apart.
        expect(bodyOf(answer).errors).toEqual([
          {
            code: proxyErrors.accessRequired,
            message:
              "This server answers only to people whom Cloudflare Access has signed in. Reload the page to sign in.",
          },
        ]);
        expect(JSON.parse(site.log.at(-1) ?? "").reason).toMatch(reason);
      }
      expect(upstream.requests).toEqual([]);
    },
  };
}
