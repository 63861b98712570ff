import { counted } from "../certificates/counted.ts";
import { formatCount } from "../certificates/format-count.ts";
import { isNoAccess, type Refusal } from "../cloudflare/refusal.ts";
import { Button } from "../ui/button.tsx";
import { explainRefusal, shortRefusal } from "./explain-refusal.ts";
import { missingWords } from "./missing-words.ts";
import { Notice } from "./notice.tsx";
import { RefusalInLine } from "./refusal-in-line.tsx";

interface PartialNoticeProps {
  readonly failedPages: number;
  readonly pages: number;
  /** How many certificates are missing; null when Cloudflare does not say how many there are. */
  readonly missing: number | null;
  readonly refusal: Refusal;
  readonly onRetry: () => void;
}

/** Some pages did not load: what is missing, why, and the way to read just those. */
export function PartialNotice(props: PartialNoticeProps) {
  const { failedPages, pages, missing, refusal, onRetry } = props;
  return (
    <Notice
      tone="soon"
      title={`${formatCount(failedPages)} of ${counted(pages, "page")} did not load.`}
      action={
        <Button onClick={onRetry} className="h-7">
          Retry {counted(failedPages, "page")}
        </Button>
      }
    >
      {missingWords(missing)}{" "}
      {isNoAccess(refusal) ? (
        <>
          {explainRefusal(refusal, null).title}. <RefusalInLine refusal={refusal} />
        </>
      ) : (
        shortRefusal(refusal)
      )}
    </Notice>
  );
}
