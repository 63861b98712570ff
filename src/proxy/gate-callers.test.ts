import { describe, expect, test } from "vitest";
import { pairForTests } from "./test-pair.ts";
import { certificatesPath, statusOf } from "./test-site.ts";

const pair = pairForTests();

describe("callers", () => {
  const own = () => `http://127.0.0.1:${pair.site.port}`;

  test.each([
    [["Sec-Fetch-Site: same-origin"]],
    [["Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"]],
    [["Origin: OWN", "Sec-Fetch-Site: same-origin"]],
    [["sec-fetch-mode: cors", "Authorization: Bearer of-the-client", "X-Stainless-Lang: js"]],
  ])("answers %j", async (lines) => {
    const headers = lines.map((line) => line.replace("OWN", own()));
    const host = `Host: 127.0.0.1:${pair.site.port}`;
    expect(
      statusOf(await pair.site.send("/api/session", { headers: [host, ...headers] })),
    ).toBe(200);
  });

  test.each([
    [["Origin: https://evil.example"]],
    [["Origin: null"]],
    [["Origin: http://127.0.0.1:PORT", "Origin: http://127.0.0.1:PORT"]],
    [["Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: same-origin"]],
    [["Origin:"]],
    [["Origin: https://127.0.0.1:PORT"]],
    [["Origin: http://127.0.0.1"]],
    [["Origin: http://localhost:PORT"]],
    [["Origin: http://127.0.0.1:PORT.evil.example"]],
    [["Origin: http://127.0.0.1:PORT", "Origin: https://evil.example"]],
    [["Sec-Fetch-Site: cross-site"]],
    [["Sec-Fetch-Site: same-site"]],
    [["Sec-Fetch-Site: something-new"]],
    [["Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"]],
    [["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"]],
  ])("refuses %j", async (lines) => {
    const headers = [
      `Host: 127.0.0.1:${pair.site.port}`,
      ...lines.map((line) => line.replace("PORT", String(pair.site.port))),
    ];
    await pair.expectRefusal(await pair.site.send(certificatesPath, { headers }), 403);
  });

  test("a link from another site opens the page, but no frame, image or script gets it", async () => {
    const from = (site: string, mode: string, dest: string) => [
      `Sec-Fetch-Site: ${site}`,
      `Sec-Fetch-Mode: ${mode}`,
      `Sec-Fetch-Dest: ${dest}`,
    ];
    const link = await pair.site.send("/", {
      headers: from("cross-site", "navigate", "document"),
    });
    expect(statusOf(link)).toBe(404);
    for (const [mode, dest] of [
      ["navigate", "iframe"],
      ["no-cors", "image"],
      ["cors", "script"],
      ["cors", "document"],
      ["navigate", "document, document"],
    ] as const) {
      const answer = await pair.site.send("/", { headers: from("cross-site", mode, dest) });
      await pair.expectRefusal(answer, 403);
    }
  });
});
