import { QueryClient } from "@tanstack/react-query";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ScopeSelection } from "../src/certificates/scope-selection.ts";
import { askAhead } from "../src/queries/ask-ahead.ts";
import { certificatesReadingOf } from "../src/queries/certificates-reading.ts";
import { sessionQuery } from "../src/queries/session.ts";
import { startReadingSite } from "./reading.ts";
import { accountId, zoneId } from "./upstream-options.ts";

const site = await startReadingSite();
afterAll(() => site.stop());

// The time that it may take never ends here: what settles it is an answer.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
  vi.useRealTimers();
  site.upstream.reset();
  site.front.reset();
});

async function askedAhead(chosen: ScopeSelection | null = null) {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  void client.prefetchQuery(sessionQuery);
  await askAhead(client, chosen);
  return certificatesReadingOf(client).snapshot().chosen;
}

test("the first account is asked for", async () => {
  expect(await askedAhead()).toEqual([{ kind: "account", id: accountId }]);
});

test("what the address names is asked for without waiting for anybody", async () => {
  site.front.set(() => ({ status: 503, body: "" }));
  const scopes = [{ kind: "zone", id: zoneId }] as const;
  expect(await askedAhead(scopes)).toEqual(scopes);
  expect(await askedAhead("all")).toEqual([]);
});

test("where no accounts may be listed, or there are none, zones are not waited for", async () => {
  const release = site.upstream.hold(({ path }) => path.startsWith("/zones"));
  site.upstream.set({
    respond: ({ path }) =>
      path === "/accounts" ? { status: 403, body: '{"success":false,"errors":[]}' } : undefined,
  });
  expect(await askedAhead()).toEqual([]);
  site.upstream.set({ respond: () => undefined, accounts: [] });
  expect(await askedAhead()).toEqual([]);
  release();
});

test("a server that does not say whose session this is is not waited for", async () => {
  site.front.set((target) =>
    target === "/api/session" ? { status: 503, body: "" } : undefined,
  );
  expect(await askedAhead()).toEqual([]);
});
