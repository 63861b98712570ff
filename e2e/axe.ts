import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Fails with rule, element and remedy for every violation of WCAG 2.2 AA that axe sees in the
 * page as it is now. The page's CSP does not hinder axe: it is evaluated by the debugger.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The other mode opens a second page, which takes the focus and closes what depends on it.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(wcag22aa);
  const { violations } = await axe.analyze();
  const summary = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n${node.html}\n${node.failureSummary ?? ""}`),
  );
  expect(summary, "violations of WCAG 2.2 AA").toEqual([]);
}
