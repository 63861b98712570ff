import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { copyPages } from "./copied-list.ts";
import type { CopyStore } from "./copy-store.ts";
import { createDeviceCopy } from "./device-copy.ts";

const scope: Scope = { kind: "account", id: "0123456789abcdef0123456789abcdef" };
const entry = {
  ...scope,
  key: "1111111111111111",
  readAt: Date.now() - 1_000,
  usedAt: Date.now(),
  certificates: 0,
  revision: "1",
};

/** A device on which a list is kept that can be read once `release` is called. */
function slowDevice() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const store: CopyStore = {
    entries: async () => [entry],
    async read() {
      await released;
      return { revision: "1", pages: copyPages([{ rows: [], info: null }]) };
    },
    noteUse: async () => {},
    write: async () => true,
    confirm: async () => true,
    forget: async () => {},
  };
  return { store, release };
}

test.each(["restore", "adopt"] as const)(
  "what is slow to come is not shown to another credential: %s",
  async (way) => {
    for (const isChanged of [false, true]) {
      let current = entry.key;
      const shown: Scope[] = [];
      const { store, release } = slowDevice();
      const copy = createDeviceCopy(
        { readAt: () => null, seed: (list) => void shown.push(list.scope) },
        store,
        (key) => key === current,
        (trouble) => expect(trouble).toBeNull(),
      );
      const done = copy[way](entry.key, [scope]);
      if (isChanged) current = "2222222222222222";
      release();
      const restored = await done;
      expect(shown).toEqual(isChanged ? [] : [scope]);
      if (way === "restore") expect(restored).toHaveLength(isChanged ? 0 : 1);
    }
  },
);

test("what was kept before a fault is still forgotten when a person says so", async () => {
  const { copy, calls, troubles } = faultyDevice("write");
  await copy.save(entry.key, { scope, pages: [], readAt: 1, certificates: [] });
  expect(troubles).toEqual(["failed"]);
  await copy.forget();
  expect(calls).toEqual(["forget"]);
  expect(troubles).toEqual(["failed", "forgotten"]);
});

test("what could not be deleted is not said to be gone, and can be tried again", async () => {
  const { copy, calls, troubles } = faultyDevice("forget");
  await copy.forget();
  await copy.forget();
  expect(calls).toEqual(["forget", "forget"]);
  expect(troubles).toEqual(["unforgotten", "unforgotten"]);
});

/** A device on which one call fails. */
function faultyDevice(fault: "write" | "forget") {
  const calls: string[] = [];
  const troubles: string[] = [];
  const fail = async () => Promise.reject(new Error("full"));
  const store: CopyStore = {
    ...slowDevice().store,
    write: fault === "write" ? fail : async () => true,
    async forget() {
      calls.push("forget");
      if (fault === "forget") await fail();
    },
  };
  const copy = createDeviceCopy(
    { readAt: () => null, seed: () => undefined },
    store,
    () => true,
    (trouble) => troubles.push(trouble),
  );
  return { copy, calls, troubles };
}
