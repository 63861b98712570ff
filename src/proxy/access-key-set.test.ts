import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readKeySet } from "./access-key-set.ts";
import { asAccessUnchecked } from "./access-unchecked.ts";
import {
  createTestKey,
  startTestAccess,
  type TestAccess,
  type TestKey,
} from "./test-access.ts";
import { respondWith } from "./test-pair.ts";
import { httpAnswer, jsonAnswer } from "./test-upstream.ts";

let access: TestAccess;
let next: TestKey;

beforeAll(async () => {
  access = await startTestAccess();
  next = await createTestKey("key-2");
});

afterAll(async () => {
  await access.stop();
});

beforeEach(() => {
  access.serve(access.key.public);
});

const read = (deadlineMs = 5_000) => readKeySet(access.teamDomain, deadlineMs);

/** What the log says of a reading that fails. */
async function reasonOf(reading: Promise<unknown>): Promise<string> {
  const failed = reading.then(() => {
    throw new Error("It was read");
  });
  return await failed.catch((error: unknown) => asAccessUnchecked(error).reason);
}

describe("a key set that cannot be read is refused", () => {
  const bodies: [string, unknown][] = [
    ["an empty set", { keys: [] }],
    ["no keys", {}],
    ["keys that are no list", { keys: {} }],
    ["a list", []],
    ["null", null],
    ["keys of nothing", { keys: [null, 1, "x", [], {}] }],
  ];

  test.each(bodies)("%s", async (_, body) => {
    access.keyServer.answer = respondWith(jsonAnswer(body));
    expect(await reasonOf(read())).toMatch(
      /^access: key set (unreadable|without a key for RS256)$/,
    );
  });

  test.each<[string, Uint8Array | string, string]>([
    ["HTML", httpAnswer(200, "<h1>sign in</h1>"), "unreadable"],
    ["nothing", httpAnswer(200), "unreadable"],
    [
      "no UTF-8",
      httpAnswer(200, Buffer.from([0x7b, 0xff, 0x7d])),
      "out of reach ERR_ENCODING_INVALID_ENCODED_DATA",
    ],
    ["status 404", jsonAnswer({ keys: [] }, 404), "status 404"],
    ["status 500", jsonAnswer({ keys: [] }, 500), "status 500"],
    ["status 204", httpAnswer(204), "status 204"],
    ["too much", httpAnswer(200, " ".repeat(300_000)), "too large"],
    ["no HTTP", "220 smtp\r\n\r\n", "out of reach HPE_INVALID_CONSTANT"],
    [
      "half of it",
      "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{",
      "out of reach UND_ERR_SOCKET",
    ],
  ])("%s", async (_, bytes, problem) => {
    access.keyServer.answer = respondWith(bytes);
    expect(await reasonOf(read())).toBe(`access: key set ${problem}`);
  });

  test("a good set behind a bad status is not taken", async () => {
    for (const status of [203, 403, 503]) {
      access.keyServer.answer = respondWith(jsonAnswer({ keys: [access.key.public] }, status));
      expect(await reasonOf(read())).toBe(`access: key set status ${status}`);
    }
  });

  test("more keys than any team has", async () => {
    const keys = Array.from({ length: 101 }, (_, n) => ({ ...access.key.public, kid: `${n}` }));
    access.serve(...keys);
    expect(await reasonOf(read())).toBe("access: key set unreadable");
    access.serve(...keys.slice(1));
    expect((await read()).size).toBe(100);
  });

  test("a redirect is not followed", async () => {
    const location = `${access.teamDomain}/elsewhere`;
    access.keyServer.answer = respondWith(httpAnswer(302, "", { location }));
    expect(await reasonOf(read())).toBe("access: key set status 302");
    expect(access.keyServer.requests).toHaveLength(1);
  });

  test("one that does not come in time, in its head or its body", async () => {
    for (const begin of ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"]) {
      access.keyServer.answer = (socket) => void socket.write(begin);
      expect(await reasonOf(read(100))).toBe("access: key set too slow");
    }
  });

  test("a closed port", async () => {
    const gone = await startTestAccess();
    await gone.stop();
    const reading = readKeySet(gone.teamDomain, 5_000);
    expect(await reasonOf(reading)).toBe("access: key set out of reach ECONNREFUSED");
  });
});

describe("a key that is not for RS256 is left out", () => {
  test.each<[string, Record<string, unknown>]>([
    ["of another kind", { kty: "EC", crv: "P-256", x: "AA", y: "AA" }],
    ["of a secret", { kty: "oct", k: "c2VjcmV0" }],
    ["for another algorithm", { alg: "RS512" }],
    ["for encryption", { use: "enc" }],
    ["without an id", { kid: undefined }],
    ["with an empty id", { kid: "" }],
    ["with an id that is no text", { kid: 1 }],
    ["without a modulus", { n: undefined }],
    ["with a modulus that is no base64url", { n: "+/=" }],
    ["with an exponent that is no text", { e: 65_537 }],
  ])("%s", async (_, change) => {
    access.serve({ ...next.public, ...change }, access.key.public);
    expect([...(await read()).keys()]).toEqual(["key-1"]);
  });

  test("of an id that comes twice", async () => {
    access.serve(next.public, { ...access.key.public, kid: "key-2" }, access.key.public);
    expect([...(await read()).keys()]).toEqual(["key-1"]);
  });

  test("a key without algorithm and use is one, and its private half is not taken", async () => {
    access.serve({ ...next.public, alg: undefined, use: undefined, d: "AQAB" });
    expect((await read()).get("key-2")).toMatchObject({ type: "public" });
  });
});
