// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PemProblem } from "./pem-problem.tsx";

afterEach(cleanup);

test.each([
  [false, 1],
  [true, 0],
])(
  "how to part a certificate from its key is said where none was read (%j)",
  (isRead, commands) => {
    const problem = { kind: "private-key", file: "both.pem", line: 1 } as const;
    render(<PemProblem problem={problem} isBesideOne={isRead} />);
    expect(screen.getByText(/A private key was in it/)).toBeTruthy();
    expect(screen.queryAllByRole("button")).toHaveLength(commands);
    expect(screen.queryAllByText(/take the certificate out/)).toHaveLength(commands);
  },
);
