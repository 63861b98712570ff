import { randomBytes } from "node:crypto";
import { Server } from "node:http";
import { resolve } from "node:path";
import type { Connect, Plugin } from "vite";
import packageJson from "../../package.json" with { type: "json" };
import { type Config, readConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { createGate, type Gate } from "./gate.ts";
import { guardUpgrades } from "./guard-upgrades.ts";
import { connectionOf, createListener } from "./listener.ts";
import { createNodeTransport } from "./node-transport.ts";
import { createPage } from "./page.ts";
import { securityHeaders } from "./security-headers.ts";
import { createSite } from "./site.ts";
import { startProblems } from "./start-problems.ts";
import { readStaticFiles, type StoredFiles } from "./static-files.ts";
import { createStoredContent } from "./stored-content.ts";

/** Vite's own list, which this takes the place of, and where Wrangler has the secrets of a Worker. */
const secretFiles = [
  ".env",
  ".env.*",
  "*.{crt,pem,key,p12,pfx,cer,der}",
  ".npmrc",
  ".yarnrc.yml",
  "**/.git/**",
  ".dev.vars",
  ".dev.vars.*",
];

const log = (line: string) => process.stdout.write(line);

/**
 * The proxy in Vite's dev and preview servers, behind the same gate as on Node. Preview answers
 * exactly as `npm start` does.
 */
export function notafterProxy(): Plugin {
  const nonce = randomBytes(16).toString("base64");
  return {
    name: "notafter-proxy",
    apply: "serve",
    // Vite would let any page of this machine read every answer, and answer preflights itself. Its
    // own check of the Host knows neither ports nor NOTAFTER_ALLOWED_HOSTS; the gate is stricter.
    // Preview takes over both.
    config: () => ({
      server: { cors: false, allowedHosts: true as const, fs: { deny: secretFiles } },
      html: { cspNonce: nonce },
    }),
    configureServer({ httpServer, config, middlewares }) {
      // Without a port there is nobody to serve: Vitest starts Vite so.
      if (httpServer === null) return;
      const settings = readViteConfig(config.server.host);
      const gate = createGate(settings, Date.now);
      seeEveryHeader(httpServer);
      guardUpgrades(httpServer, gate, log);
      middlewares.use(devMiddleware(settings, gate, nonce));
    },
    configurePreviewServer({ httpServer, config, middlewares }) {
      seeEveryHeader(httpServer);
      const settings = readViteConfig(config.preview.host);
      const directory = resolve(config.root, config.build.outDir);
      middlewares.use(
        createSiteListener(
          settings,
          orExit(() => readStaticFiles(directory)),
        ),
      );
    },
  };
}

/** Node drops the headers beyond a number, and the gate must see every one; size bounds them. */
function seeEveryHeader(server: object): void {
  if (server instanceof Server) server.maxHeadersCount = 0;
}

/** The settings, with the host that Vite listens on: it has its own option for that. */
function readViteConfig(host: string | boolean | undefined): Config {
  const listened = host === true ? "0.0.0.0" : host || "localhost";
  return orExit(() => readConfig({ ...readEnvironment(), HOST: listened }));
}

function createSiteListener(config: Config, files: StoredFiles): Connect.SimpleHandleFunction {
  const page = createPage(files, createStoredContent(files));
  const transport = createNodeTransport();
  const { version } = packageJson;
  return createListener(createSite(config, { page, version, log, transport }), log);
}

/** Vite serves its own files to whoever may call; the rest is answered, or refused, by the site. */
function devMiddleware(config: Config, gate: Gate, nonce: string): Connect.NextHandleFunction {
  const answer = createSiteListener(config, new Map());
  const headers = Object.entries(devHeaders(nonce));
  return async (incoming, outgoing, next) => {
    const connection = connectionOf(incoming);
    const isPassed = await gate(connection).then(
      () => true,
      () => false,
    );
    // Vite has nothing of such a name, and would answer all of them with the page.
    if (connection.target.startsWith("/api") || !isPassed) {
      answer(incoming, outgoing);
      return;
    }
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    next();
  };
}

/**
 * The strict policy with what hot reload needs: inline scripts and styles that carry the nonce of
 * this start, and a worker from a blob that waits for a restarted server, which has no trusted
 * type. The web socket is of the page's own host and port, so 'self' covers it.
 */
function devHeaders(nonce: string): Readonly<Record<string, string>> {
  return securityHeaders({
    "script-src": `'self' 'nonce-${nonce}'`,
    "style-src": `'self' 'nonce-${nonce}'`,
    "worker-src": "'self' blob:",
    "require-trusted-types-for": null,
    "trusted-types": null,
  });
}

/** Says in clear lines what keeps the server from starting, and ends Vite. */
function orExit<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    process.stderr.write(startProblems(error));
    process.exit(1);
  }
}
