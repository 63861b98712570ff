import { once } from "node:events";
import { connect } from "node:net";
import { readConfig } from "./config.ts";
import { createListener } from "./listener.ts";
import { createNodeTransport } from "./node-transport.ts";
import { createPage } from "./page.ts";
import { type RunningServer, type ServerLimits, startServer } from "./server.ts";
import { createSite } from "./site.ts";
import type { StoredFiles } from "./static-files.ts";
import { createStoredContent } from "./stored-content.ts";

export const testToken = "AtestTokenOfNobody_0123456789abcdefghij";
export const accountId = "0123456789abcdef0123456789abcdef";
export const certificatesPath = `/api/accounts/${accountId}/access/certificates`;

export interface TestSite extends RunningServer {
  readonly port: number;
  readonly log: string[];
  /** Sends bytes as they are; gives all that came back until one answer was whole. */
  raw(bytes: string | Uint8Array): Promise<string>;
  /** Sends a request line and headers, with the right Host unless there is one. */
  send(
    target: string,
    options?: { method?: string; headers?: readonly string[] },
  ): Promise<string>;
}

interface TestSiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly deadlineMs?: number;
  readonly files?: StoredFiles;
  readonly limits?: ServerLimits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The real Node server on a free port. */
export async function startTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const config = readConfig({ PORT: "0", ...options.env });
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const { deadlineMs = 2_000, files = new Map(), limits, now = Date.now } = options;
  const page = createPage(files, createStoredContent(files));
  const transport = createNodeTransport();
  const site = createSite(config, { page, version: "1.2.3", log, deadlineMs, now, transport });
  const server = await startServer(config, createListener(site, log), log, limits);
  const port = Number(new URL(server.url).port);
  const raw = (bytes: string | Uint8Array) => exchange(port, bytes);
  return {
    ...server,
    port,
    log: lines,
    raw,
    send(target, { method = "GET", headers = [] } = {}) {
      const hasHost = headers.some((header) => /^host:/i.test(header));
      const all = hasHost ? headers : [`Host: 127.0.0.1:${port}`, ...headers];
      return raw(`${method} ${target} HTTP/1.1\r\n${all.join("\r\n")}\r\n\r\n`);
    },
  };
}

/** The environment that connects a site to an upstream. */
export function liveEnv(baseUrl: string): Record<string, string> {
  return { CLOUDFLARE_BASE_URL: baseUrl, CLOUDFLARE_API_TOKEN: testToken };
}

/** Sends bytes on a connection of their own. */
export async function exchange(port: number, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    received += text;
    if (isWhole(received)) socket.end();
  });
  // A reset after the answer is how a server may end what it refused.
  socket.on("error", () => socket.destroy());
  socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  await once(socket, "close");
  return received;
}

function isWhole(received: string): boolean {
  const end = received.indexOf("\r\n\r\n");
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(received) ?? [];
  return end !== -1 && length !== undefined && received.length >= end + 4 + Number(length);
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
}

export function headerOf(answer: string, name: string): string | null {
  return new RegExp(`\r\n${name}: ([^\r]*)`, "i").exec(answer)?.[1] ?? null;
}

/** The JSON of an answer; it throws when there is none. */
export function bodyOf(answer: string): {
  success: boolean;
  errors: { code: number; message: string }[];
  result: unknown;
  notafter?: { origin: string; status: number | null; ray: string | null };
  [key: string]: unknown;
} {
  return JSON.parse(
    Buffer.from(answer.slice(answer.indexOf("\r\n\r\n") + 4), "latin1").toString(),
  );
}
