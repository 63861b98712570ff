import type { BrowserContext, ConsoleMessage } from "playwright/test";

/** What went wrong in the pages of a context while nobody was looking. */
export interface PageGuard {
  /** Lets console messages that match pass, as in tests in which a refusal is expected. */
  expectConsole(pattern: RegExp): void;
  /** Console errors and warnings, uncaught exceptions and CSP violations so far. */
  problems(): Promise<string[]>;
}

/**
 * Watches every page of a context. Chromium writes violations of the CSP and answers with an
 * error status to the console, so the console tells of those too.
 */
export function guardPages(context: BrowserContext): PageGuard {
  const found: string[] = [];
  const expected: RegExp[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      found.push(describeMessage(message));
    }
  });
  context.on("weberror", (webError) => {
    found.push(`uncaught: ${webError.error().stack ?? webError.error().message}`);
  });
  return {
    expectConsole(pattern) {
      expected.push(pattern);
    },
    async problems() {
      await Promise.all(context.pages().map(settle));
      return found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    },
  };
}

function describeMessage(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

/** A round trip to the page: what it has logged before has arrived after it. */
async function settle(page: ReturnType<BrowserContext["pages"]>[number]): Promise<void> {
  await page.evaluate(() => null).catch(() => null);
}
