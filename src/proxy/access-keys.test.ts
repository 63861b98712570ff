import type { Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { createAccessKeys, type FindKey } from "./access-keys.ts";
import { RefusedCall } from "./refused-call.ts";
import {
  createTestKey,
  startTestAccess,
  type TestAccess,
  type TestKey,
} from "./test-access.ts";
import { eventually } from "./test-eventually.ts";
import { respondWith } from "./test-pair.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

let now = Date.UTC(2026, 10, 23, 12);
let access: TestAccess;
let next: TestKey;
let find: FindKey;

beforeAll(async () => {
  access = await startTestAccess();
  next = await createTestKey("key-2");
});

afterAll(async () => {
  await access.stop();
});

beforeEach(() => {
  access.serve(access.key.public);
  find = createAccessKeys(access.teamDomain, () => now);
});

const fetches = () => access.keyServer.requests.length;

async function reasonOf(finding: Promise<unknown>): Promise<string> {
  const error = await finding.catch((thrown: unknown) => thrown);
  if (!(error instanceof RefusedCall)) throw new Error("It was not refused");
  expect(error.code).toBe(proxyErrors.accessUnchecked);
  expect(error.status).toBe(403);
  return error.reason;
}

describe("the key set", () => {
  test("is read from the team's address, with nothing of a client", async () => {
    expect(await find("key-1")).toMatchObject({ type: "public", usages: ["verify"] });
    const [request] = access.keyServer.requests;
    expect(request?.line).toBe("GET /cdn-cgi/access/certs HTTP/1.1");
    expect(request?.headers.has("authorization")).toBe(false);
    expect(request?.headers.has("cookie")).toBe(false);
  });

  test("is read once, for any number of requests at the same time", async () => {
    const keys = await Promise.all(Array.from({ length: 50 }, () => find("key-1")));
    expect(new Set(keys).size).toBe(1);
    expect(fetches()).toBe(1);
    await find("key-1");
    expect(fetches()).toBe(1);
  });

  test("is read again after ten minutes, so that a key taken back ends", async () => {
    await find("key-1");
    access.serve(next.public);
    now += 10 * 60_000 - 1;
    expect(await find("key-1")).not.toBeNull();
    now += 1;
    expect(await find("key-1")).toBeNull();
    expect(await find("key-2")).not.toBeNull();
  });

  test("is read again when the clock was set back", async () => {
    await find("key-1");
    access.serve(next.public);
    now -= 86_400_000;
    expect(await find("key-1")).toBeNull();
    now += 86_400_000;
  });
});

describe("rotation", () => {
  test("a new key works at once, and the old one while it is in the set", async () => {
    await find("key-1");
    access.serve(access.key.public, next.public);
    expect(await find("key-2")).not.toBeNull();
    expect(await find("key-1")).not.toBeNull();
    expect(fetches()).toBe(1);
  });

  test("a flood of made-up ids is one reading in ten seconds", async () => {
    await find("key-1");
    access.serve(access.key.public);
    const ids = Array.from({ length: 300 }, (_, n) => `made-up-${n}`);
    expect(await Promise.all(ids.map(find))).toEqual(ids.map(() => null));
    for (const id of ids) expect(await find(id)).toBeNull();
    expect(fetches()).toBe(1);
    now += 9_999;
    await Promise.all(ids.map(find));
    expect(fetches()).toBe(1);
    now += 1;
    await Promise.all(ids.map(find));
    expect(fetches()).toBe(2);
    expect(await find("key-1")).not.toBeNull();
  });

  test("a flood that comes first is at most two", async () => {
    const ids = Array.from({ length: 300 }, (_, n) => `made-up-${n}`);
    await Promise.all(ids.map(find));
    expect(fetches()).toBeLessThanOrEqual(2);
  });

  test("a known key works while a made-up one is being looked for", async () => {
    await find("key-1");
    const held: Socket[] = [];
    access.keyServer.answer = (socket) => void held.push(socket);
    const sought = find("made-up");
    await eventually(() => expect(held).toHaveLength(1));
    expect(await find("key-1")).not.toBeNull();
    held[0]?.end(jsonAnswer({ keys: [next.public] }));
    expect(await sought).toBeNull();
  });
});

describe("a reading that never ends", () => {
  test("is taken over after a second by one of those who wait", async () => {
    let asked = false;
    access.keyServer.answer = () => {
      asked = true;
    };
    const lost = find("key-1").catch(() => null);
    await eventually(() => expect(asked).toBe(true));
    access.serve(access.key.public);
    const waiting = Array.from({ length: 20 }, () => find("key-1"));
    now += 1_000;
    expect(await Promise.all(waiting)).not.toContain(null);
    expect(fetches()).toBe(1);
    void lost;
  });
});

describe("a key set that cannot be read refuses everybody", () => {
  test("after three seconds, when it does not come", async () => {
    const asked = new Promise<void>((resolve) => {
      access.keyServer.answer = () => resolve();
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const reason = reasonOf(find("key-1"));
      await asked;
      vi.advanceTimersByTime(3_000);
      expect(await reason).toBe("access: key set too slow");
    } finally {
      vi.useRealTimers();
    }
  });

  test("is asked for again after a second, and a good one mends it", async () => {
    access.keyServer.answer = respondWith(httpAnswer(500));
    await Promise.all(Array.from({ length: 50 }, () => reasonOf(find("key-1"))));
    expect(fetches()).toBe(1);
    access.serve(access.key.public);
    now += 999;
    await reasonOf(find("key-1"));
    expect(fetches()).toBe(0);
    now += 1;
    expect(await find("key-1")).not.toBeNull();
  });

  test("but not those whose key is known, while a made-up one is looked for", async () => {
    await find("key-1");
    access.keyServer.answer = respondWith(httpAnswer(500));
    await reasonOf(find("made-up"));
    expect(await find("key-1")).not.toBeNull();
  });
});
