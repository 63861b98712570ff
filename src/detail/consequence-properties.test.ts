import fc from "fast-check";
import { expect, test } from "vitest";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { consequence } from "./consequence.ts";
import { covered, inDays, now, root, wordsOf } from "./test-roots.ts";

const whole = { count: 48, isPartial: false };

test("every hostname is named or counted exactly once, and none is called safe", () => {
  const day = fc.integer({ min: -400, max: 400 });
  const entry = fc.record({
    days: fc.option(day, { nil: null }),
    isDateUnknownElsewhere: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.option(day, { nil: null }), fc.array(entry), (days, entries) => {
      const it = root("It", days === null ? null : inDays(days));
      const hostnames = entries.map((made, index): CoveredHostname => {
        const isLonger = made.days !== null && (days === null || made.days > days);
        const staying = isLonger ? [root(`r${made.days}`, inDays(made.days ?? 0))] : [];
        return {
          ...covered(`<h${index}>`, it.expires, ...staying),
          isDateUnknownElsewhere: made.isDateUnknownElsewhere,
        };
      });
      const text = wordsOf(consequence(it, hostnames, whole, now)).join("\n");
      // Roots are counted as "n more" too: those sentences are judged by their hostnames alone.
      const counted = text.replace(/: \[.*$/gm, "").matchAll(/(\d+) more/g);
      const more = [...counted].reduce((sum, [, count]) => sum + Number(count), 0);
      const named = text.match(/<h\d+>/g) ?? [];
      expect(new Set(named).size).toBe(named.length);
      expect(named.length + more).toBe(hostnames.length);
      expect(text).not.toMatch(/safe|null|undefined|NaN/);
    }),
  );
});
