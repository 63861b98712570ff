import { hostileQueries, hostileTargets } from "./test-hostile-targets.ts";
import { certificatesPath } from "./test-site.ts";

/** A request that no mount may answer: a good one but for what is given here. */
export interface HostileRequest {
  readonly method?: string;
  readonly target?: string;
  readonly version?: string;
  /** Instead of the right Host. */
  readonly hosts?: readonly string[];
  readonly headers?: readonly string[];
  /** After the head. */
  readonly rest?: string;
}

/** The bytes of a request; `HOST` in it stands for the right host with its port. */
export function bytesOf(request: HostileRequest, host: string, extra: readonly string[]) {
  const { method = "GET", target = certificatesPath, version = "HTTP/1.1" } = request;
  const { hosts = ["HOST"], headers = [], rest = "" } = request;
  const lines = [...hosts.map((value) => `Host: ${value}`), ...extra, ...headers];
  const head = `${method} ${target} ${version}\r\n${lines.map((line) => `${line}\r\n`).join("")}`;
  return Buffer.from(`${head}\r\n${rest}`.replaceAll("HOST", host), "latin1");
}

const inside = `GET ${certificatesPath} HTTP/1.1\r\nHost: HOST\r\n\r\n`;
const chunked = "Transfer-Encoding: chunked";

const methods = [
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PURGE",
  "QUERY",
  "get",
];

const hosts: readonly (readonly string[])[] = [
  [],
  [""],
  ["evil.example"],
  ["HOST", "HOST"],
  ["HOST", "evil.example"],
  ["evil.example", "HOST"],
  ["HOST,evil.example"],
  ["HOST@evil.example"],
  ["user@HOST"],
  ["HOST/x"],
  ["HOST.evil.example"],
  ["HOST\tx"],
];

const callers = [
  ["Origin: https://evil.example"],
  ["Origin: null"],
  ["Origin: http://HOST", "Origin: https://evil.example"],
  ["Origin: http://HOST.evil.example"],
  ["Sec-Fetch-Site: cross-site"],
  ["Sec-Fetch-Site: same-site"],
  ["Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"],
  ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
];

const bodies: readonly HostileRequest[] = [
  { headers: ["Content-Length: 5"], rest: "hello" },
  { headers: [`Content-Length: ${inside.length}`], rest: inside },
  { headers: [chunked], rest: "5\r\nhello\r\n0\r\n\r\n" },
  { headers: [chunked], rest: "0\r\n\r\n" },
  { method: "POST", headers: ["Content-Length: 999999999999"] },
  { method: "POST", headers: [chunked], rest: "fffffffff\r\n" },
  { headers: ["Expect: 100-continue", "Content-Length: 5"] },
];

const smuggling: readonly HostileRequest[] = [
  { headers: ["Content-Length: 4", chunked], rest: `0\r\n\r\n${inside}` },
  { headers: [chunked, "Content-Length: 4"], rest: `0\r\n\r\n${inside}` },
  { headers: ["Content-Length: 0", "Content-Length: 44"], rest: inside },
  { headers: ["Content-Length: 0, 44"], rest: inside },
  { headers: ["Content-Length: +5"], rest: "hello" },
  { headers: ["Content-Length: -5"], rest: "hello" },
  { headers: ["Content-Length: 0x5"], rest: "hello" },
  { headers: ["Content-Length: 5 5"], rest: "hello" },
  { headers: ["Transfer-Encoding: xchunked"], rest: "0\r\n\r\n" },
  { headers: ["Transfer-Encoding: chunked, identity"], rest: "0\r\n\r\n" },
  { headers: [chunked, "Transfer-Encoding: identity"], rest: "0\r\n\r\n" },
  { headers: ["Transfer-Encoding: \x0bchunked"], rest: "0\r\n\r\n" },
  { headers: ["Transfer-Encoding : chunked"], rest: "0\r\n\r\n" },
  { headers: ["X: y\nTransfer-Encoding: chunked"], rest: "0\r\n\r\n" },
  { headers: ["X: y\rContent-Length: 5"], rest: "hello" },
  { headers: ["X: y\r\n Content-Length: 5"], rest: "hello" },
  { headers: ["X: y\0z"] },
  { headers: ["X\0Y: z"] },
  { headers: [": z"] },
  { headers: ["no colon"] },
  { headers: [chunked], rest: "5;x=\r\n\r\n" },
  { headers: [chunked], rest: "-1\r\n\r\n" },
];

const versions = ["HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "HTTX/1.1", "http/1.1", ""];

const sizes: readonly HostileRequest[] = [
  { headers: [`X: ${"a".repeat(20_000)}`] },
  { headers: Array.from({ length: 3_000 }, (_, n) => `X-${n}: y`) },
  { headers: Array.from({ length: 10_000 }, () => "a:") },
  { headers: [...Array.from({ length: 2_500 }, () => "a:b"), "Origin: https://evil.example"] },
  { target: `/api/${"a".repeat(20_000)}` },
  { target: `${certificatesPath}?${"page=1&".repeat(2_000)}` },
];

const forwarding: HostileRequest = {
  hosts: ["evil.example"],
  headers: [
    "X-Forwarded-Host: HOST",
    "Forwarded: host=HOST",
    "X-Original-Host: HOST",
    "X-Original-URL: /api/session",
    "X-Rewrite-URL: /api/session",
    "Connection: Host",
  ],
};

/** By a name for the test. */
export const hostileRequests: readonly (readonly [name: string, request: HostileRequest])[] = [
  ...methods.map((method) => [`method ${method}`, { method }] as const),
  ...hostileTargets.map((target) => [`target ${target}`, { target }] as const),
  ...hostileQueries.map(
    (query) => [`query ${query}`, { target: certificatesPath + query }] as const,
  ),
  ...hosts.map((values) => [`Host ${JSON.stringify(values)}`, { hosts: values }] as const),
  ...callers.map((headers) => [`caller ${headers.join()}`, { headers }] as const),
  ...bodies.map((request, n) => [`body ${n}`, request] as const),
  ...smuggling.map((request, n) => [`smuggling ${n}`, request] as const),
  ...versions.map((version) => [`version ${version}`, { version }] as const),
  ...sizes.map((request, n) => [`size ${n}`, request] as const),
  ["forwarding headers", forwarding],
];
