import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { ask, start, startProxy, startServer } from "./proxy-servers.mjs";
import {
  certificatesTarget,
  delayedAccount,
  packedAccount,
  promptAccount,
  upstreamDelayMs,
} from "./proxy-targets.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const roundMs = Number(process.env.BENCH_ROUND_MS ?? 3_000);
const soakMs = Number(process.env.BENCH_SOAK_MS ?? 120_000);

const upstream = await startServer("proxy-upstream.mjs");
const upstreamUrl = `http://127.0.0.1:${upstream.port}/client/v4`;
const bare = await startServer("proxy-bare.mjs", [upstreamUrl]);
const proxy = await startProxy(
  upstreamUrl,
  (process.env.BENCH_NODE_OPTIONS ?? "").split(" ").filter(Boolean),
);
const loader = start("proxy-load.mjs");

const ways = {
  direct: { port: upstream.port, base: "/client/v4" },
  bare: { port: bare.port, base: "" },
  proxy: { port: proxy.port, base: "/api" },
};

/**
 * @param {keyof typeof ways} way
 * @param {{ account: string, rows: number, connections: number, ms: number, spreadMs?: number }} options
 * @returns {Promise<import("./proxy-load.mjs").LoadResult>}
 */
function load(way, { account, rows, spreadMs = 0, ...options }) {
  const { port, base } = ways[way];
  const target = `${base}${certificatesTarget(account, rows)}`;
  return ask(loader, { port, target, spreadMs, ...options });
}

/** @param {readonly number[]} values */
function spread(values) {
  const sorted = values
    .toSorted((one, other) => one - other)
    .map((value) => Number(value.toFixed(3)));
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
}

/** @param {string} account */
async function throughput(account) {
  const options = { account, rows: 50, connections: 32, ms: roundMs };
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who comes first alternates, so that a machine that slows down favours neither.
    const first = round % 2 === 0 ? "bare" : "proxy";
    const one = await load(first, options);
    const other = await load(first === "bare" ? "proxy" : "bare", options);
    const [ofBare, ofProxy] = first === "bare" ? [one, other] : [other, one];
    measured.push({ bare: ofBare.perSecond, proxy: ofProxy.perSecond });
  }
  return {
    barePerSecond: spread(measured.map((round) => round.bare)),
    proxyPerSecond: spread(measured.map((round) => round.proxy)),
    ratio: spread(measured.map((round) => round.proxy / round.bare)),
  };
}

async function addedLatency() {
  const options = {
    account: delayedAccount,
    rows: 50,
    connections: 50,
    ms: roundMs,
    spreadMs: upstreamDelayMs,
  };
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const direct = await load("direct", options);
    measured.push({ direct, proxy: await load("proxy", options) });
  }
  return {
    perSecond: spread(measured.map((round) => round.proxy.perSecond)),
    addedP50Ms: spread(measured.map((round) => round.proxy.p50 - round.direct.p50)),
    addedP99Ms: spread(measured.map((round) => round.proxy.p99 - round.direct.p99)),
  };
}

async function stalls() {
  const measured = [];
  for (const [connections, account] of /** @type {const} */ ([
    [1, promptAccount],
    [6, promptAccount],
    [32, promptAccount],
    [6, packedAccount],
    [32, packedAccount],
  ])) {
    const options = { account, rows: 1_000, connections, ms: 2 * roundMs };
    await ask(proxy.child, "forget");
    const { perSecond, p50, p99 } = await load("proxy", options);
    const { stall } = await ask(proxy.child, "tell");
    measured.push({
      connections,
      packed: account === packedAccount,
      perSecond,
      p50,
      p99,
      stallP99Ms: stall.p99,
      stallMaxMs: stall.max,
    });
  }
  return measured;
}

async function memory() {
  const samples = [];
  const parts = 12;
  let requests = 0;
  for (let part = 0; part < parts; part += 1) {
    const rows = part % 2 === 0 ? 50 : 1_000;
    const options = { account: promptAccount, rows, connections: 32, ms: soakMs / parts };
    requests += (await load("proxy", options)).requests;
    const { heapMiB, rssMiB } = await ask(proxy.child, "tell");
    samples.push({ requests, heapMiB, rssMiB });
  }
  return samples;
}

for (const way of /** @type {const} */ (["direct", "bare", "proxy"])) {
  await load(way, { account: promptAccount, rows: 50, connections: 32, ms: 2_000 });
}
const only = process.env.BENCH_ONLY?.split(",");
const parts = {
  throughput: () => throughput(promptAccount),
  throughputPacked: () => throughput(packedAccount),
  addedLatency,
  stalls,
  memory,
};
/** @type {Record<string, unknown>} */
const results = { node: process.version, cores: availableParallelism() };
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  results[name] = await measure();
  process.stdout.write(`${name} ${JSON.stringify(results[name], null, 1)}\n`);
}

const directory = fileURLToPath(new URL("results", import.meta.url));
mkdirSync(directory, { recursive: true });
writeFileSync(`${directory}/proxy.json`, `${JSON.stringify(results, null, 2)}\n`);
for (const child of [loader, bare.child, proxy.child, upstream.child]) child.kill();
