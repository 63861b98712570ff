import { Copy } from "lucide-react";
import { Fragment } from "react";
import { countdown } from "../certificates/countdown.ts";
import { withColons } from "../certificates/fingerprint.ts";
import { utcMoment } from "../certificates/moment.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Moment } from "../ui/moment.tsx";
import { useClock } from "../ui/use-clock.ts";
import { fingerprintKinds } from "./fingerprint-kinds.ts";
import type { MatchedCertificate } from "./match-certificates.ts";
import { PemVerdict } from "./pem-verdict.tsx";

interface PemCertificateProps {
  readonly match: MatchedCertificate;
  /** How many certificates are loaded, and whether those are all. */
  readonly loaded: number;
  readonly isWhole: boolean;
  readonly onShow: (key: string) => void;
}

/** One certificate that was read: which of the loaded ones it is, and what it says of itself. */
export function PemCertificate({ match, loaded, isWhole, onShow }: PemCertificateProps) {
  const { subject, commonName, notAfter, serial, digests, file } = match.dropped;
  const name = commonName ?? (subject || "No subject");
  return (
    <li className="mt-4 border-t border-line pt-4">
      <h3 className={`${wrapped} text-title`}>
        <ForeignText text={name} />
      </h3>
      {file !== null && (
        <p className={`${wrapped} text-small text-middle`}>
          from <ForeignText text={file} />
        </p>
      )}
      <PemVerdict match={match} loaded={loaded} isWhole={isWhole} onShow={onShow} />
      <dl className="mt-3 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 max-wide:grid-cols-1 max-wide:gap-y-0.5">
        <dt className={term}>Subject</dt>
        <dd className={wrapped}>{subject === "" ? "none" : <ForeignText text={subject} />}</dd>
        <dt className={term}>Not after</dt>
        <dd>
          <Moment time={notAfter} isFocusable className="max-wide:min-h-touch">
            {utcMoment(notAfter)}
          </Moment>{" "}
          <span className="text-middle">
            · <TimeLeft notAfter={notAfter} />
          </span>
        </dd>
        <dt className={term}>Serial</dt>
        <dd className="font-mono text-small leading-5">
          <Digits text={withColons(serial)} />
        </dd>
        {fingerprintKinds.map((kind) => (
          <div key={kind} className="contents">
            <dt className={term}>{kind}</dt>
            <dd>
              <CopyButton
                text={withColons(digests[kind])}
                label={`Copy the ${kind} fingerprint ${withColons(digests[kind])}`}
                className="-mx-1 inline-flex items-start gap-1.5 rounded-chip px-1 text-left font-mono text-small leading-5 hover:bg-soft max-wide:min-h-touch"
              >
                <span>
                  <Digits text={withColons(digests[kind])} />
                </span>
                <Copy aria-hidden className="mt-1 size-3 shrink-0 text-middle" />
              </CopyButton>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

const term = "text-middle max-wide:mt-1.5 max-wide:text-small";
const wrapped = "wrap-anywhere [&_bdi]:whitespace-pre-wrap";

/** Digits that break after eight pairs, so that they can be compared line by line. */
function Digits({ text }: { readonly text: string }) {
  return Array.from(text.match(/.{1,24}/g) ?? [], (pairs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change their order.
    <Fragment key={index}>
      {pairs}
      <wbr />
    </Fragment>
  ));
}

function TimeLeft({ notAfter }: { readonly notAfter: number }) {
  return useClock((now) =>
    notAfter > now ? `${countdown(notAfter, now)} left` : `expired ${countdown(notAfter, now)}`,
  );
}
