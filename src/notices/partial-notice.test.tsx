// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { noAnswer } from "../cloudflare/refusal.ts";
import { PartialNotice } from "./partial-notice.tsx";

afterEach(cleanup);

test.each<[number, number, number | null, string, string, string]>([
  [1, 1, 0, "1 of 1 page did not load.", "What was read before stays below.", "Retry 1 page"],
  [1, 3, 1, "1 of 3 pages did not load.", "1 certificate is missing below.", "Retry 1 page"],
  [
    1_000,
    2_000,
    50_000,
    "1,000 of 2,000 pages did not load.",
    "50,000 certificates are missing below.",
    "Retry 1,000 pages",
  ],
  [2, 3, null, "2 of 3 pages did not load.", "Certificates may be missing", "Retry 2 pages"],
])(
  "%i of %i pages failed, %s certificates are missing",
  (failed, pages, missing, title, sentence, retry) => {
    render(
      <PartialNotice
        failedPages={failed}
        pages={pages}
        missing={missing}
        refusal={noAnswer}
        onRetry={() => undefined}
      />,
    );
    expect(screen.getByRole("region", { name: title }).textContent).toContain(sentence);
    expect(screen.getByRole("button").textContent).toBe(retry);
  },
);
