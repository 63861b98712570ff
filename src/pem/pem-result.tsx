import { useMemo, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { formatCount } from "../certificates/format-count.ts";
import { Button } from "../ui/button.tsx";
import type { PemReading } from "./dropped-certificate.ts";
import { type MatchedCertificate, matchCertificates } from "./match-certificates.ts";
import { PemCertificate } from "./pem-certificate.tsx";
import { PemProblem } from "./pem-problem.tsx";
import { summaryWords } from "./result-words.ts";

interface PemResultProps {
  readonly reading: PemReading | "reading";
  readonly certificates: readonly Certificate[];
  readonly isWhole: boolean;
  readonly selected: readonly string[];
  readonly onShow: (key: string) => void;
}

/** A bundle of all roots that browsers trust has three times as many. */
const shownAtFirst = 50;

const nothingYet: PemReading = { certificates: [], problems: [] };

/** What was read, problems first and then each certificate; it follows the list while it loads. */
export function PemResult(props: PemResultProps) {
  const { certificates, selected } = props;
  const reading = props.reading === "reading" ? nothingYet : props.reading;
  const [isAllShown, setAllShown] = useState(false);
  const matches = useMemo(
    () => matchCertificates(reading.certificates, certificates).toSorted(foundFirst),
    [reading, certificates],
  );
  const atMost = isAllShown ? Number.POSITIVE_INFINITY : shownAtFirst;
  const shown = matches.slice(0, atMost);
  const problems = reading.problems.slice(0, atMost);
  const left = matches.length + reading.problems.length - shown.length - problems.length;
  return (
    <>
      <div role="status">
        <p className="font-medium">
          {props.reading === "reading" ? "Reading…" : summaryWords(matches, selected)}
        </p>
        {problems.length > 0 && (
          <ul aria-label="Problems" className="mt-3 grid gap-2">
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order.
              <PemProblem key={index} problem={problem} isBesideOne={matches.length > 0} />
            ))}
          </ul>
        )}
      </div>
      <ol aria-label="Certificates that were read">
        {shown.map((match) => (
          <PemCertificate
            key={match.dropped.digests["SHA-256"]}
            match={match}
            loaded={certificates.length}
            isWhole={props.isWhole}
            onShow={props.onShow}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button className="mt-4" onClick={() => setAllShown(true)}>
          Show {formatCount(left)} more
        </Button>
      )}
    </>
  );
}

function foundFirst(one: MatchedCertificate, other: MatchedCertificate): number {
  return rank(one) - rank(other);
}

function rank({ same, near }: MatchedCertificate): number {
  return same.length > 0 ? 0 : near.length > 0 ? 1 : 2;
}
