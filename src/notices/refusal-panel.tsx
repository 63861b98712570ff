import { ArrowUpRight } from "lucide-react";
import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { explainListing } from "./explain-listing.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { RefusalDetails } from "./refusal-details.tsx";
import { refusalLabel } from "./refusal-label.ts";
import { refusalText } from "./refusal-text.ts";

export interface RefusalPanelProps {
  readonly refusal: Refusal;
  /** What was asked for; null where the refusal is not about a scope. */
  readonly scope: Scope | null;
  /** Whether accounts and zones were to be listed, and not certificates. */
  readonly isListing?: boolean;
  readonly onRetry: () => void;
}

/** Takes the table's place when nothing could be read: why, and the next step. */
export function RefusalPanel({ refusal, scope, isListing, onRetry }: RefusalPanelProps) {
  const { title, advice, link } = isListing
    ? explainListing(refusal)
    : explainRefusal(refusal, scope);
  return (
    <section
      role="alert"
      className="pinned mx-auto max-w-[620px] px-(--edge) pt-24 max-wide:pt-10"
    >
      <p className="w-fit rounded-chip bg-expired-tint px-1.5 text-small leading-5 text-expired">
        {refusalLabel(refusal)}
      </p>
      <h1 className="mt-1.5 text-heading">{title}</h1>
      <p className="mt-1 text-middle">{advice}</p>
      <RefusalDetails refusal={refusal} scope={scope} />
      <div className="mt-4 flex flex-wrap gap-2">
        {link !== null && (
          <a href={link.href} target="_blank" rel="noreferrer" className={buttonLook.solid}>
            {link.text}
            <ArrowUpRight aria-hidden className="size-3.5" />
          </a>
        )}
        <Button onClick={onRetry}>Try again</Button>
        <CopyButton
          text={refusalText(refusal, scope, title)}
          label="Copy details"
          className={buttonLook.quiet}
        >
          Copy details
        </CopyButton>
      </div>
    </section>
  );
}
