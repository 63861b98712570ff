import { expect, test } from "./fixtures.ts";
import { knownRefusals } from "./known-refusals.ts";
import { accountId } from "./upstream-options.ts";

for (const { name, answer, title, advice, label } of knownRefusals) {
  test(`${name} is explained with the next step`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    expectConsole(/Failed to load resource/);
    upstream.set({
      respond: ({ path }) => (path.endsWith("/access/certificates") ? answer : undefined),
    });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    await page.goto(server.url);
    const panel = page.getByRole("main").getByRole("alert");
    await expect(panel.getByRole("heading")).toHaveText(title);
    await expect(panel).toContainText(advice);
    await expect(panel).toContainText(label);
    await expect(panel).not.toContainText("<html");
    await expect(panel.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
  });
}

test("everything that came with a refusal is shown, and can be copied", async ({
  page,
  context,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/Failed to load resource/);
  const error = {
    code: 10_000,
    message: "Authentication error <img src=x onerror=alert(1)>",
    documentation_url: "https://developers.cloudflare.com/api/",
    source: { pointer: "/headers/authorization" },
    error_chain: [{ code: 6_111, message: "Invalid format for Authorization header" }],
  };
  upstream.set({
    respond: ({ path }) =>
      path.endsWith("/access/certificates")
        ? {
            status: 403,
            headers: { "cf-ray": "8a1b2c3d4e5f6789-AMS" },
            body: { success: false, errors: [error] },
          }
        : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const panel = page.getByRole("main").getByRole("alert");
  for (const part of [
    accountId,
    "Authentication error <img src=x onerror=alert(1)>",
    "Code 6111",
    "/headers/authorization",
    "8a1b2c3d4e5f6789-AMS",
  ]) {
    await expect(panel).toContainText(part);
  }
  await expect(panel.getByRole("link", { name: error.documentation_url })).toHaveAttribute(
    "href",
    error.documentation_url,
  );
  await context.grantPermissions(["clipboard-write"]);
  await panel.getByRole("button", { name: "Copy details" }).click();
  await expect(panel.getByText("Copied")).toBeVisible();
});
