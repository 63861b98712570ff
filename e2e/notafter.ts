import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const serverFile = fileURLToPath(new URL("../dist/server/node.js", import.meta.url));

const startLimitMs = 15_000;
/** The server promises to close within 5 s. */
const stopLimitMs = 6_000;

/** A running Notafter server. */
export interface Notafter {
  readonly url: string;
  /** All that it has printed so far, to stdout and to stderr. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the built server on a free port. Nothing of this machine's settings reaches it: it gets
 * `env` beside PATH and HOME, and an empty working directory, so that no `.env` is read. It
 * fails with what the server printed when that ends without an address.
 */
export async function startNotafter(
  env: Readonly<Record<string, string>> = {},
): Promise<Notafter> {
  const directory = await mkdtemp(join(tmpdir(), "notafter-e2e-"));
  const { PATH = "", HOME = directory } = process.env;
  const server = spawn(process.execPath, [serverFile], {
    cwd: directory,
    env: { PATH, HOME, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    server.once("close", () => resolve());
  });
  let log = "";
  const collect = (chunk: string) => {
    log += chunk;
  };
  server.stdout.setEncoding("utf8").on("data", collect);
  server.stderr.setEncoding("utf8").on("data", collect);

  async function stop(): Promise<void> {
    const isClosed = await terminate(server, ended);
    await rm(directory, { recursive: true, force: true });
    if (!isClosed) throw new Error(`The server did not close in ${stopLimitMs} ms:\n${log}`);
  }

  const url = await printedAddress(server, ended, () => log);
  if (url !== null) return { url, log: () => log, stop };
  await stop();
  throw new Error(`The server printed no address and ended or took too long:\n${log}`);
}

async function printedAddress(
  server: ChildProcess,
  ended: Promise<void>,
  log: () => string,
): Promise<string | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), startLimitMs);
  void ended.then(() => waiting.abort());
  try {
    for (;;) {
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(log()) ?? [];
      if (address !== undefined) return address;
      await once(server.stdout ?? server, "data", { signal: waiting.signal });
    }
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** True when the server closed by itself after SIGTERM; else it has been killed. */
async function terminate(server: ChildProcess, ended: Promise<void>): Promise<boolean> {
  let isClosed = true;
  const timer = setTimeout(() => {
    isClosed = false;
    server.kill("SIGKILL");
  }, stopLimitMs);
  server.kill("SIGTERM");
  await ended;
  clearTimeout(timer);
  return isClosed;
}
