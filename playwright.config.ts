import { defineConfig } from "playwright/test";
import { findBrowser } from "./e2e/browser.mjs";

const executablePath = findBrowser();
if (executablePath === null) {
  throw new Error("No Chromium was found. Run `node e2e/browser.mjs` to fetch one.");
}

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/build.setup.ts",
  fullyParallel: true,
  forbidOnly: true,
  // A browser and its servers fill two cores: side by side, tests only wait for each other.
  workers: 1,
  retries: 0,
  reporter: "list",
  // Slow is no failure, and a hang still is one.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: {
      executablePath,
      // Root and many containers cannot have it, and the tests visit only pages of their own.
      chromiumSandbox: false,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    screenshot: "only-on-failure",
  },
});
