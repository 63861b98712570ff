import { fileURLToPath } from "node:url";
import { boundAddress } from "./bound-address.ts";
import { readConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { createListener } from "./listener.ts";
import { createNodeTransport } from "./node-transport.ts";
import { createPage } from "./page.ts";
import { startServer } from "./server.ts";
import { createSite } from "./site.ts";
import { startLine } from "./start-line.ts";
import { startProblems } from "./start-problems.ts";
import { readStaticFiles } from "./static-files.ts";
import { createStoredContent } from "./stored-content.ts";
import { whenParentEnds } from "./when-parent-ends.ts";

/** Beside `dist/server/node.js`, wherever it is started from. */
const pageDirectory = fileURLToPath(new URL("../client", import.meta.url));

const write = (text: string) => process.stdout.write(text);

try {
  const settings = readConfig(readEnvironment());
  const config = { ...settings, host: await boundAddress(settings.host) };
  const files = readStaticFiles(pageDirectory);
  const page = createPage(files, createStoredContent(files));
  const transport = createNodeTransport();
  const site = createSite(config, { page, version: __VERSION__, log: write, transport });
  const server = await startServer(config, createListener(site, write, "own"), write);
  write(`${startLine(config, server.url, __VERSION__)}\n`);
  const end = () => void server.close().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(end);
} catch (error) {
  process.stderr.write(startProblems(error));
  process.exitCode = 1;
}

// Whoever read the log may leave; that must not end the server.
process.stdout.on("error", () => undefined);
