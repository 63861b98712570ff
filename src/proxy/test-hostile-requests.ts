import { accountId, certificatesPath } from "./test-site.ts";

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

const targets = [
  `http://HOST${certificatesPath}`,
  `http://evil.example${certificatesPath}`,
  `//evil.example${certificatesPath}`,
  `//HOST${certificatesPath}`,
  "*",
  "HOST",
  `/\\evil.example${certificatesPath}`,
  `${certificatesPath}/settings`,
  `${certificatesPath}/`,
  `${certificatesPath};x=1`,
  `${certificatesPath}%00`,
  `${certificatesPath}%0d%0aX:%20y`,
  `${certificatesPath}%23`,
  `${certificatesPath}%3fpage=1`,
  `${certificatesPath}/..`,
  `${certificatesPath}/../certificates`,
  `${certificatesPath}//`,
  `${certificatesPath}.json`,
  `/api/../api/accounts`,
  `/api/./accounts`,
  `/api//accounts`,
  `/api/%2e%2e/api/accounts`,
  `/api/%2e/accounts`,
  `/api/%252e%252e/accounts`,
  `/api%2faccounts`,
  `/api/accounts%2f`,
  `/api/accounts/${accountId}%2faccess%2fcertificates`,
  `/api/accounts/..%2f..%2f${accountId}/access/certificates`,
  `/api/%c0%ae%c0%ae/accounts`,
  `/api/%ef%bc%8e%ef%bc%8e/accounts`,
  `/api/%ef%bd%81ccounts`,
  `/api\\accounts`,
  `/api/..\\accounts`,
  `/api/%5c..%5caccounts`,
  `/api/@evil.example/accounts`,
  `/api@evil.example/accounts`,
  `/api/accounts/%30123456789abcdef0123456789abcdef/access/certificates`,
  `/api/accounts/${accountId.toUpperCase()}/access/certificates`,
  `/api/user/tokens`,
  `/api/http://evil.example/`,
];

const queries = [
  "?",
  "?page=1&page=2",
  "?page=1&page=1",
  "?page=0",
  "?page=1e1",
  "?page=%31",
  "?page=1%26per_page=5",
  "?page[]=1",
  "?page.x=1",
  "?Page=1",
  "?page=1;per_page=5",
  "?page=1&",
  "?page=99999999999999999999",
  "?_method=DELETE",
  "?name=x",
  "?__proto__[x]=1",
  "?page=1%00",
  "?page=1%0d%0aX:y",
  "?page=\uff11",
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

const versions = ["HTTP/9.9", "HTTX/1.1", "http/1.1", ""];

const sizes: readonly HostileRequest[] = [
  { headers: [`X: ${"a".repeat(20_000)}`] },
  { headers: Array.from({ length: 3_000 }, (_, n) => `X-${n}: y`) },
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
  ...targets.map((target) => [`target ${target}`, { target }] as const),
  ...queries.map((query) => [`query ${query}`, { target: certificatesPath + query }] as const),
  ...hosts.map((values) => [`Host ${JSON.stringify(values)}`, { hosts: values }] as const),
  ...callers.map((headers) => [`caller ${headers.join()}`, { headers }] as const),
  ...bodies.map((request, n) => [`body ${n}`, request] as const),
  ...smuggling.map((request, n) => [`smuggling ${n}`, request] as const),
  ...versions.map((version) => [`version ${version}`, { version }] as const),
  ...sizes.map((request, n) => [`size ${n}`, request] as const),
  ["forwarding headers", forwarding],
];
