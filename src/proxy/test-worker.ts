import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";
import { exchange } from "./test-site.ts";
import { type RunningWorker, startWorkerd } from "./test-workerd.ts";
import { workerBuild } from "./worker-build.ts";

export interface TestWorker extends RunningWorker {
  /** Sends a request line and headers, with the right Host unless there is one. */
  send(
    target: string,
    options?: { method?: string; headers?: readonly string[]; rest?: string },
  ): Promise<string>;
}

/** What the built page of these tests is. */
export const pageFiles = {
  "index.html": "<!doctype html><title>Notafter</title>",
  "assets/app-1a2b.js": `console.log(${"1 + ".repeat(500)}1)`,
  "assets/app-1a2b.js.map": "{}",
  ".env": "CLOUDFLARE_API_TOKEN=x",
};

/** Builds the Worker before the tests of a file; gives what starts it with settings. */
export function workerForTests(): (
  settings?: Readonly<Record<string, string>>,
) => Promise<TestWorker> {
  let directory: string;
  const started: TestWorker[] = [];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "notafter-worker-"));
    mkdirSync(join(directory, "client/assets"), { recursive: true });
    for (const [name, text] of Object.entries(pageFiles)) {
      writeFileSync(join(directory, "client", name), text);
    }
    const settings = workerBuild(join(directory, "client"), directory, "1.2.3");
    await build({ configFile: false, logLevel: "silent", ...settings });
  }, 60_000);

  afterAll(async () => {
    await Promise.all(started.map((worker) => worker.stop()));
    rmSync(directory, { recursive: true });
  });

  return async (settings = {}) => {
    const running = await startWorkerd(
      join(directory, "worker.js"),
      join(directory, "client"),
      settings,
    );
    const worker = { ...running, send: sender(running.port) };
    started.push(worker);
    return worker;
  };
}

function sender(port: number): TestWorker["send"] {
  return (target, { method = "GET", headers = [], rest = "" } = {}) => {
    const hasHost = headers.some((header) => /^host:/i.test(header));
    const host = hasHost ? [] : [`Host: 127.0.0.1:${port}`];
    const lines = [...host, ...headers, "Connection: close"];
    const head = `${method} ${target} HTTP/1.1\r\n${lines.join("\r\n")}`;
    return exchange(port, `${head}\r\n\r\n${rest}`);
  };
}
