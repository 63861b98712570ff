import { once } from "node:events";
import { connect } from "node:net";

/**
 * @typedef {object} Load
 * @property {number} port
 * @property {string} target
 * @property {number} connections each asks again as soon as it has its answer
 * @property {number} ms how long no further request is stopped from being sent
 * @property {number} spreadMs over how long the connections begin one after the other
 */

/**
 * @typedef {object} LoadResult
 * @property {number} requests
 * @property {number} perSecond
 * @property {number} p50 of the time to the whole answer, in milliseconds
 * @property {number} p99
 * @property {number} max
 */

process.on("message", (/** @type {Load} */ load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error) => process.send?.({ error: String(error) }),
  );
});

/** @param {Load} load */
async function run(load) {
  /** @type {number[]} */
  const times = [];
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, (_, n) =>
      keepAsking(load, (n * load.spreadMs) / load.connections, startedAt + load.ms, times),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  times.sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    times[Math.floor((times.length - 1) * share)] ?? 0;
  const requests = times.length;
  return { requests, perSecond: requests / seconds, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/**
 * One connection over plain TCP, which costs this machine less than an HTTP client.
 * @param {Load} load
 * @param {number} waitMs
 * @param {number} endAt
 * @param {number[]} times
 */
async function keepAsking({ port, target }, waitMs, endAt, times) {
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  const request = `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const socket = connect(port, "127.0.0.1").setNoDelay();
  /** @type {(bytes: Buffer) => boolean} */
  let isWhole = awaitWhole();
  let sentAt = performance.now();
  socket.on("data", (bytes) => {
    if (!isWhole(bytes)) return;
    isWhole = awaitWhole();
    const now = performance.now();
    times.push(now - sentAt);
    sentAt = now;
    if (now < endAt) socket.write(request);
    else socket.end();
  });
  socket.write(request);
  await once(socket, "close");
}

const lastChunk = "\r\n0\r\n\r\n";

/** Tells of each part of one answer whether that was the last. */
function awaitWhole() {
  let missing = 0;
  let end = "";
  return (/** @type {Buffer} */ bytes) => {
    if (missing === 0) missing = wholeLength(bytes);
    missing -= bytes.length;
    if (missing < 0) throw new Error("More came than was asked for.");
    if (missing < Number.POSITIVE_INFINITY) return missing === 0;
    end = (end + bytes.toString("latin1", Math.max(0, bytes.length - lastChunk.length))).slice(
      -lastChunk.length,
    );
    return end === lastChunk;
  };
}

/**
 * The length of an answer with its head, infinite when it comes in chunks.
 * @param {Buffer} bytes its beginning, which must hold the whole head
 */
function wholeLength(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("latin1", 0, end);
  if (!head.startsWith("HTTP/1.1 200 ")) throw new Error(`Not a good answer: ${head}`);
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return Number.POSITIVE_INFINITY;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  return end + 4 + Number(length);
}
