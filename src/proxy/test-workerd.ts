import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import workerd from "workerd";

/** A Worker in the runtime of Cloudflare's own. */
export interface RunningWorker {
  readonly port: number;
  /** All that it has written so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Runs a built Worker with settings on a free port; `pageDirectory` is an absolute path. */
export async function startWorkerd(
  workerFile: string,
  pageDirectory: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
  const directory = mkdtempSync(join(tmpdir(), "notafter-workerd-"));
  copyFileSync(workerFile, join(directory, "worker.js"));
  writeFileSync(join(directory, "config.capnp"), runtimeConfig(pageDirectory, settings));
  const runtime = spawn(workerd.default, ["serve", "--control-fd=3", "config.capnp"], {
    cwd: directory,
    env: {},
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ended = once(runtime, "close");
  let log = "";
  // All three were asked for as pipes.
  const [, out, error, control] = runtime.stdio as readonly (Readable | null)[];
  for (const stream of [out, error]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  const port = await readPort(control);
  if (port === null) {
    await ended;
    throw new Error(`workerd did not start:\n${log}`);
  }
  return {
    port,
    log: () => log,
    async stop() {
      runtime.kill("SIGKILL");
      await ended;
      rmSync(directory, { recursive: true });
    },
  };
}

/** The port that it tells on its control channel; null when it ends before. */
async function readPort(control: Readable | null | undefined): Promise<number | null> {
  let text = "";
  for await (const piece of control ?? []) {
    text += String(piece);
    const [, port] = /"event":"listen".*"port":(\d+)/.exec(text) ?? [];
    if (port !== undefined) return Number(port);
  }
  return null;
}

/** @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
function runtimeConfig(
  pageDirectory: string,
  settings: Readonly<Record<string, string>>,
): string {
  const bindings = Object.entries(settings).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)}), `,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate()}",
      bindings = [${bindings.join("")}(name = "ASSETS", service = "assets")],
    )),
    (name = "assets", disk = (path = ${JSON.stringify(pageDirectory)})),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** The one that is deployed. */
function compatibilityDate(): string {
  const text = readFileSync(new URL("../../wrangler.jsonc", import.meta.url), "utf8");
  const [, date = ""] = /"compatibility_date": "([\d-]+)"/.exec(text) ?? [];
  return date;
}
