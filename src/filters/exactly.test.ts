import { expect, test } from "vitest";
import { exactly } from "./exactly.ts";
import { parseFilter } from "./parse-filter.ts";

test.each(["a.example", '"', 'a"b.example', '""x""', 'x "y'])(
  "exactly %s is a filter that can be read",
  (hostname) => {
    expect(parseFilter(exactly(hostname))).toEqual({
      terms: [{ isExcluding: false, anyOf: [{ kind: "is", hostname }] }],
      problem: null,
    });
  },
);
