import { describe, expect, test } from "vitest";
import { bytesOf, hostileRequests } from "./test-hostile-requests.ts";
import { accountId, certificatesPath, exchange, statusOf, testToken } from "./test-site.ts";
import { workerPairForTests } from "./test-worker-pair.ts";

const pair = workerPairForTests();

function send(request: Parameters<typeof bytesOf>[0]): Promise<string> {
  const { port } = pair.worker;
  const headers = ["Connection: close", ...(request.headers ?? [])];
  const bytes = bytesOf({ ...request, headers }, `127.0.0.1:${port}`, [pair.signedIn]);
  return exchange(port, bytes);
}

/** Of a target that names a host itself, the runtime shows the Worker no more than the path. */
const namesHost = (target = "/") => !target.startsWith("/") && target !== "*";

describe("what no mount answers", () => {
  const requests = hostileRequests.filter(([, { target }]) => !namesHost(target));

  test.each(requests)("%s", async (_, request) => {
    const received = await send(request);
    expect(statusOf(received)).toBeGreaterThanOrEqual(400);
    expect(received).not.toContain(testToken);
    expect(received.toLowerCase()).not.toContain("\r\naccess-control-");
    expect(pair.upstream.requests).toEqual([]);
    expect(statusOf(await pair.call())).toBe(200);
  });
});

test("a target that names another host is a path of this one", async () => {
  const answer = await send({ target: `http://evil.example${certificatesPath}` });
  expect(statusOf(answer)).toBe(200);
  expect(
    pair.upstream.requests.map(({ line, headers }) => [line, headers.get("host")]),
  ).toEqual([
    [
      `GET /client/v4/accounts/${accountId}/access/certificates HTTP/1.1`,
      new URL(pair.upstream.baseUrl).host,
    ],
  ]);
});
