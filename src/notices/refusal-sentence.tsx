import { Suspense } from "react";
import { OutOfDate } from "../ui/later.tsx";
import { whenShown } from "../ui/when-shown.ts";
import type { SentenceProps } from "./sentence-words.tsx";

const SentenceWords = whenShown(
  async () => (await import("./sentence-words.tsx")).SentenceWords,
);

/** A refusal in a sentence, as part of a text. */
export function RefusalSentence(props: SentenceProps) {
  return (
    <OutOfDate instead="It could not be read.">
      <Suspense>
        <SentenceWords {...props} />
      </Suspense>
    </OutOfDate>
  );
}
