import { Suspense } from "react";
import { Button } from "../ui/button.tsx";
import { OutOfDate } from "../ui/later.tsx";
import { useRestOfCode } from "../ui/use-rest-of-code.ts";
import { whenShown } from "../ui/when-shown.ts";
import type { RefusalPanelProps } from "./refusal-panel.tsx";

const RefusalPanel = whenShown(async () => (await import("./refusal-panel.tsx")).RefusalPanel);

/** The panel of a refusal; a plain sentence where its words cannot be loaded. */
export function Refused(props: RefusalPanelProps) {
  useRestOfCode(true);
  return (
    <OutOfDate instead={<WithoutWords onRetry={props.onRetry} />}>
      <Suspense>
        <RefusalPanel {...props} />
      </Suspense>
    </OutOfDate>
  );
}

function WithoutWords({ onRetry }: Pick<RefusalPanelProps, "onRetry">) {
  return (
    <section
      role="alert"
      className="pinned mx-auto max-w-[620px] px-(--edge) pt-24 max-wide:pt-10"
    >
      <h1 className="text-heading">The certificates could not be read</h1>
      <p className="mt-1 text-middle">
        Nor could the words for why: Notafter’s server does not answer, or runs a newer version.
      </p>
      <div className="mt-4 flex gap-2">
        <Button onClick={onRetry}>Try again</Button>
        <Button look="quiet" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </div>
    </section>
  );
}
