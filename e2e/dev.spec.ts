import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("the dev server shows the page through the same proxy and is ready to reload it", async ({
  page,
}) => {
  test.slow();
  // A developer's own `.env` must not make this test read a live account.
  for (const name of ["API_TOKEN", "EMAIL", "API_KEY", "ACCOUNT_ID", "ZONE_ID", "BASE_URL"]) {
    process.env[`CLOUDFLARE_${name}`] = "";
  }
  const server = await createServer({
    cacheDir: await mkdtemp(join(tmpdir(), "notafter-dev-")),
    server: { port: 0, strictPort: false },
    logLevel: "error",
  });
  const connected = page.waitForEvent("console", {
    predicate: (message) => message.text() === "[vite] connected.",
    timeout: 60_000,
  });
  try {
    await server.listen();
    const [url = ""] = server.resolvedUrls?.local ?? [];
    await page.goto(url, { timeout: 60_000 });
    await connected;
    await expect(dashboard(page).table).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("region", { name: "Sample data." })).toBeVisible();
    const post = await page.request.post(new URL("/api/accounts", url).href);
    expect(post.status()).toBe(405);
  } finally {
    await page.close();
    await server.close();
  }
});
