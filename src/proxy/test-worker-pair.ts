import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { startTestAccess, type TestAccess } from "./test-access.ts";
import { list, respondWith } from "./test-pair.ts";
import {
  bodyOf,
  certificatesPath,
  headerOf,
  liveEnv,
  statusOf,
  testToken,
} from "./test-site.ts";
import { jsonAnswer, startTestUpstream, type TestUpstream } from "./test-upstream.ts";
import { type TestWorker, workerForTests } from "./test-worker.ts";

/** A Worker behind Cloudflare Access and the upstream that it is connected to. */
export interface WorkerPair {
  readonly access: TestAccess;
  readonly upstream: TestUpstream;
  readonly worker: TestWorker;
  /** The header line of somebody whom Access has signed in. */
  readonly signedIn: string;
  /** Another one with the same settings, which has read no key set yet. */
  startAnother(): Promise<TestWorker>;
  /** The answer to a call of somebody who is signed in. */
  call(target?: string, ...headers: readonly string[]): Promise<string>;
  /** Checks a refusal in JSON that reached nobody; a good call after it must work. */
  expectRefusal(answer: string, status: number): Promise<void>;
}

/** Starts a pair before the tests of a file and stops it after them. */
export function workerPairForTests(): WorkerPair {
  const startWorker = workerForTests();
  let access: TestAccess;
  let upstream: TestUpstream;
  let worker: TestWorker;
  let signedIn: string;

  const startAnother = () =>
    startWorker({
      ...liveEnv(upstream.baseUrl),
      ...access.env,
      NOTAFTER_ALLOWED_HOSTS: "certs.example.com",
    });
  const call = (target = certificatesPath, ...headers: readonly string[]) =>
    worker.send(target, { headers: [signedIn, ...headers] });

  beforeAll(async () => {
    access = await startTestAccess();
    upstream = await startTestUpstream();
    worker = await startAnother();
    signedIn = `Cf-Access-Jwt-Assertion: ${await access.sign()}`;
  });
  afterAll(async () => {
    await upstream.stop();
    await access.stop();
  });
  beforeEach(() => {
    access.serve(access.key.public);
    upstream.answer = respondWith(jsonAnswer(list));
    upstream.requests.length = 0;
  });

  return {
    get access() {
      return access;
    },
    get upstream() {
      return upstream;
    },
    get worker() {
      return worker;
    },
    get signedIn() {
      return signedIn;
    },
    startAnother,
    call,
    async expectRefusal(answer, status) {
      expect(statusOf(answer)).toBe(status);
      expect(bodyOf(answer).success).toBe(false);
      expect(headerOf(answer, "content-security-policy")).toMatch(/^default-src 'none'/);
      expect(answer).not.toContain(testToken);
      expect(upstream.requests).toEqual([]);
      expect(statusOf(await call("/api/session"))).toBe(200);
    },
  };
}
