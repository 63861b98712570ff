import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {{ port: number, child: ChildProcess }} Server */

const fileOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * A process of its own; a message is a request, and the next message its answer.
 * @param {string} name
 * @param {readonly string[]} parameters
 */
export function start(name, parameters = []) {
  return fork(fileOf(name), [...parameters]);
}

/**
 * @param {ChildProcess} child
 * @param {unknown} question
 */
export async function ask(child, question) {
  const answered = once(child, "message");
  child.send(/** @type {import("node:child_process").Serializable} */ (question));
  const [answer] = await answered;
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}

/**
 * A server that sends its port when it listens.
 * @param {string} name
 * @param {readonly string[]} parameters
 * @returns {Promise<Server>}
 */
export async function startServer(name, parameters = []) {
  const child = start(name, parameters);
  const [{ port }] = await once(child, "message");
  return { port, child };
}

/**
 * The built server as `npm start` runs it, with the probe; its log goes into a pipe, as under
 * most things that run a server.
 * @param {string} baseUrl
 * @param {readonly string[]} execArgv
 * @returns {Promise<Server>}
 */
export async function startProxy(baseUrl, execArgv) {
  const child = fork(fileOf("../dist/server/node.js"), {
    // No `.env` is here.
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      CLOUDFLARE_BASE_URL: baseUrl,
      CLOUDFLARE_API_TOKEN: "AtokenOfNobody_0123456789abcdefghijklmno",
    },
    execArgv: ["--expose-gc", "--import", fileOf("proxy-probe.mjs"), ...execArgv],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const [line] = await once(child.stdout?.setEncoding("utf8") ?? child, "data");
  child.stdout?.resume();
  const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
  if (port === undefined) throw new Error(`The server did not start: ${line}`);
  return { port: Number(port), child };
}
