import type { Page } from "playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { accountId } from "./upstream-options.ts";

const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

async function logError(page: Page): Promise<void> {
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: the guard listens to it.
    console.error("something is wrong");
  });
}

/** A page that is served under the policy of the product's pages. */
async function openPage(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Page</title><main>${body}</main></html>`;
  await page.route("http://127.0.0.1:1/", (route) =>
    route.fulfill({
      headers: { "content-security-policy": strictCsp, "content-type": "text/html" },
      body: html,
    }),
  );
  await page.goto("http://127.0.0.1:1/");
}

test.describe("the guard of pages", () => {
  // Listed with a cross: it shows that the guard is in place for every test.
  test.fail("a test whose page complains fails, as this one does", async ({ page }) => {
    await logError(page);
  });

  test("an error in the console is a problem", async ({ page, pageGuard, expectConsole }) => {
    await logError(page);
    expect(await pageGuard.problems()).toEqual([expect.stringContaining("something is wrong")]);
    expectConsole(/something is wrong/);
  });

  test("an uncaught exception is a problem", async ({ page, pageGuard, expectConsole }) => {
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error("nobody catches this");
      });
    });
    expect(await pageGuard.problems()).toEqual([expect.stringMatching(/^uncaught.*nobody/)]);
    expectConsole(/nobody catches this/);
  });

  const violations: [string, string][] = [
    ["a style in place", `<p style="color: red">Text</p>`],
    ["a script in place", "<script>document.title = 'changed'</script>"],
    ["a foreign image", `<img alt="" src="https://foreign.example/pixel.png">`],
  ];
  for (const [what, body] of violations) {
    test(`${what} is a problem under the CSP`, async ({ page, pageGuard, expectConsole }) => {
      await openPage(page, body);
      expect(await pageGuard.problems()).toEqual([
        expect.stringContaining("Content Security Policy"),
      ]);
      expectConsole(/Content Security Policy/);
    });
  }
});

test.describe("axe", () => {
  test("it finds nothing on a good page under the product's CSP", async ({ page }) => {
    await openPage(page, "<h1>Certificates</h1>");
    await expectNoAxeViolations(page);
  });

  test("it names the rule and the element of a violation", async ({ page }) => {
    await openPage(page, `<input id="nameless">`);
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/label[\s\S]+nameless/);
  });
});

test.describe("a server of a test", () => {
  test("it says why a server did not start", async ({ notafter }) => {
    const start = notafter.start({ CLOUDFLARE_EMAIL: "ops@example.com" });
    await expect(start).rejects.toThrow(/CLOUDFLARE_API_KEY/);
  });

  test("it connects to the test upstream, and stops", async ({ notafter, upstream }) => {
    const server = await notafter.start(upstream.env());
    const answer = await fetch(`${server.url}/api/accounts/${accountId}/access/certificates`);
    expect(answer.status).toBe(200);
    expect(upstream.requests).toHaveLength(1);
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("the sample answers without credentials", async ({ sampleUrl }) => {
    const answer = await fetch(`${sampleUrl}/api/session`);
    expect(await answer.json()).toMatchObject({ result: { mode: "sample" } });
  });
});
