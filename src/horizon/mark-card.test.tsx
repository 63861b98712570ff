// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { MarkCard } from "./mark-card.tsx";

afterEach(cleanup);

const bin = {
  id: "bin",
  x: 100,
  y: 50,
  size: 4,
  status: "critical",
  row: 0,
  count: 200,
  hostnames: 200,
  from: Date.UTC(2026, 11, 1),
  to: Date.UTC(2026, 11, 1, 6),
} as const;

test.each([
  [false, "Show only these"],
  [true, "Show hostnames covered until then"],
])(
  "what the button of a bin does (beside hostnames: %s) is what it says",
  (areHostnames, words) => {
    render(
      <MarkCard
        mark={bin}
        certificate={undefined}
        zone="utc"
        hasButton
        areHostnames={areHostnames}
        onActivate={() => {}}
      />,
    );
    expect(screen.getByRole("button").textContent).toBe(words);
  },
);
