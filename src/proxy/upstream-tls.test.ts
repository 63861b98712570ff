import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { expectError } from "./test-pair.ts";
import { liveEnv, startTestSite } from "./test-site.ts";

/** Answers by TLS with a certificate that nobody has signed. */
let server: Server;
let directory: string;
let asked = 0;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "notafter-tls-"));
  const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"],
      ...["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"],
      ...["-keyout", key, "-out", cert],
    ],
    { stdio: "ignore" },
  );
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, outgoing) => {
    asked += 1;
    outgoing.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

afterEach(() => vi.unstubAllEnvs());

test.each(["1", "0"])(
  "a certificate that cannot be verified gets nothing, with NODE_TLS_REJECT_UNAUTHORIZED=%s",
  async (reject) => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", reject);
    const address = server.address();
    const port = typeof address === "object" ? address?.port : null;
    const site = await startTestSite({ env: liveEnv(`https://127.0.0.1:${port}`) });
    expectError(await site.send("/api/accounts"), 502, proxyErrors.upstreamUntrusted);
    expect(asked).toBe(0);
    await site.close();
  },
);
