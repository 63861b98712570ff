import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noAnswer, type Refusal, RefusedError } from "../cloudflare/refusal.ts";
import { createBudget, maxInFlight, mostHandedOver, priorities } from "./budget.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limited = (part: Partial<Refusal> = {}) =>
  new RefusedError({ ...noAnswer, origin: "cloudflare", status: 429, ...part });
const serverGone = () => new RefusedError(noAnswer);

/** A budget with requests that are answered by hand. */
function openBudget(options?: Parameters<typeof createBudget>[0]) {
  const budget = createBudget(options);
  const underWay: { name: string; answer: () => void; fail: (error: Error) => void }[] = [];
  const sent: string[] = [];
  const ask = (
    name: string,
    priority: (typeof priorities)[keyof typeof priorities] = priorities.page,
    signal = new AbortController().signal,
  ) => {
    const asked = budget.run(
      priority,
      signal,
      () =>
        new Promise<string>((resolve, reject) => {
          sent.push(name);
          underWay.push({ name, answer: () => resolve(name), fail: reject });
        }),
    );
    return asked.catch((error: unknown) => String(error));
  };
  const next = () => {
    const request = underWay.shift();
    if (request === undefined) throw new Error("Nothing is under way.");
    return request;
  };
  /** Lets what has been settled take effect. */
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { budget, ask, next, sent, settle };
}

test("six requests go at once, what matters most first, the others in turn", async () => {
  const { ask, next, sent, settle } = openBudget();
  for (let index = 0; index < 8; index++) void ask(`page ${index}`);
  void ask("list", priorities.background);
  void ask("first", priorities.firstPage);
  expect(sent).toHaveLength(maxInFlight);
  for (let index = 0; index < 4; index++) {
    next().answer();
    await settle();
  }
  expect(sent.slice(maxInFlight)).toEqual(["first", "page 6", "page 7", "list"]);
});

test("what the browser has in line is in order too, and a rate limit lets one go", async () => {
  const { ask, next, sent, settle } = openBudget({ handedOver: mostHandedOver });
  for (let index = 0; index < 12; index++) void ask(`page ${index}`);
  expect(sent).toHaveLength(9);
  next().answer();
  await settle();
  expect(sent).toHaveLength(10);
  for (let index = 0; index < 9; index++) next().fail(limited({ retryAfterSeconds: 5 }));
  await settle();
  expect(sent).toHaveLength(10);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(11);
  next().answer();
  await settle();
  expect(sent).toHaveLength(20);
});

test("a request that nobody waits for any more is not sent", async () => {
  const { ask, next, sent, settle } = openBudget();
  for (let index = 0; index < maxInFlight; index++) void ask(`${index}`);
  const controller = new AbortController();
  const asked = ask("late", priorities.page, controller.signal);
  controller.abort();
  expect(await asked).toContain("AbortError");
  next().answer();
  await settle();
  expect(sent).not.toContain("late");
});

test("a rate limit holds all, then one request tries, and then all go on", async () => {
  const { budget, ask, next, sent, settle } = openBudget();
  const answers = Array.from({ length: 9 }, (_, index) => ask(`${index}`));
  for (let index = 0; index < maxInFlight; index++) {
    next().fail(limited({ retryAfterSeconds: 30 }));
  }
  await settle();
  expect(budget.state().hold?.until).toBe(Date.now() + 30_000);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(sent).toHaveLength(6);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(7);
  next().answer();
  await settle();
  expect(budget.state().hold).toBeNull();
  expect(sent).toHaveLength(7 + maxInFlight);
  for (let index = 0; index < 8; index++) {
    next().answer();
    await settle();
  }
  expect((await Promise.all(answers)).sort()).toEqual([
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
  ]);
});

test("a rate limit that names no time is waited out longer each time, up to the window", async () => {
  const { budget, ask, next, settle } = openBudget();
  void ask("one");
  const waits: number[] = [];
  for (let index = 0; index < 4; index++) {
    next().fail(limited());
    await settle();
    waits.push((budget.state().hold?.until ?? 0) - Date.now());
    await vi.advanceTimersByTimeAsync(waits.at(-1) ?? 0);
  }
  expect(waits).toEqual([60_000, 120_000, 240_000, 300_000]);
});

test("an answer to what was sent before a limit does not end it", async () => {
  const { budget, ask, next, settle } = openBudget();
  void ask("limited");
  void ask("answered");
  next().fail(limited({ retryAfterSeconds: 5 }));
  await settle();
  next().answer();
  await settle();
  expect(budget.state().hold).not.toBeNull();
});

test("while the server does not answer, single requests try at growing intervals", async () => {
  const { budget, ask, next, sent, settle } = openBudget();
  const failed = ask("0");
  next().fail(serverGone());
  expect(await failed).toContain("No usable answer");
  void ask("1");
  void ask("2");
  await settle();
  expect(sent).toEqual(["0"]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual(["0", "1"]);
  next().fail(serverGone());
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual(["0", "1", "2"]);
  next().answer();
  await settle();
  expect(budget.state().hold).toBeNull();
});

test("a network that is back ends the wait of an outage, but not that of a rate limit", async () => {
  const { budget, ask, next, sent, settle } = openBudget();
  void ask("0");
  next().fail(serverGone());
  await settle();
  void ask("1");
  budget.wake();
  expect(sent).toEqual(["0", "1"]);
  next().fail(limited({ retryAfterSeconds: 30 }));
  await settle();
  budget.wake();
  expect(sent).toEqual(["0", "1"]);
});

test("a refusal on its merits is an answer: nothing is held back for it", async () => {
  const { budget, ask, next, settle } = openBudget();
  void ask("0");
  next().fail(new RefusedError({ ...noAnswer, origin: "cloudflare", status: 403 }));
  await settle();
  expect(budget.state().hold).toBeNull();
});
