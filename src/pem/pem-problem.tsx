import { formatCount } from "../certificates/format-count.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { FileProblem } from "./dropped-certificate.ts";
import { problemWords } from "./problem-words.ts";

interface PemProblemProps {
  readonly problem: FileProblem;
  /** Whether a certificate was read all the same. */
  readonly isBesideOne: boolean;
}

/** Why something was not read, and what to do about it. */
export function PemProblem({ problem, isBesideOne }: PemProblemProps) {
  const { kind, file } = problem;
  const line = problem.line === 1 ? null : problem.line;
  const words = problemWords[kind];
  // Who has the certificate beside its key need not take it out.
  const isEnough = kind === "private-key" && isBesideOne;
  const { what, next, command } = isEnough ? { ...words, next: "", command: null } : words;
  const tint = kind === "private-key" ? "bg-soon-tint" : "bg-expired-tint";
  return (
    <li className={`rounded-control px-3 py-2 ${tint}`} data-problem={kind}>
      {(file !== null || line !== null) && (
        <p className="wrap-anywhere text-small text-middle [&_bdi]:whitespace-pre-wrap">
          {file !== null && <ForeignText text={file} />}
          {file !== null && line !== null && ", "}
          {line !== null && `line ${formatCount(line)}`}
        </p>
      )}
      <p>
        <strong className="font-strong">{what}</strong> {next}
      </p>
      {command !== null && (
        <CopyButton
          text={command}
          label={`Copy the command ${command}`}
          className="mt-1 max-w-full rounded-chip bg-panel px-1.5 py-0.5 text-left font-mono text-small wrap-anywhere hover:bg-soft max-wide:min-h-touch"
        >
          {command}
        </CopyButton>
      )}
    </li>
  );
}
