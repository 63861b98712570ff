import { RotateCw } from "lucide-react";
import { buttonLook } from "../ui/button.tsx";
import { useClock } from "../ui/use-clock.ts";
import { loadWords, type Reading } from "./load-words.ts";

interface LoadStateProps {
  readonly reading: Reading;
  readonly onRefresh: () => void;
}

/** How far the list has been read, in words, and the button that reads it again. */
export function LoadState({ reading, onRefresh }: LoadStateProps) {
  const words = useClock((now) => loadWords(reading, now));
  return (
    <>
      <span className="truncate text-small text-middle" data-load-state>
        {words}
      </span>
      <button
        type="button"
        aria-label="Refresh"
        title="Read the list again"
        disabled={reading.isFetching}
        onClick={onRefresh}
        className={`${buttonLook.quiet} disabled:opacity-50 disabled:hover:bg-transparent`}
      >
        <RotateCw aria-hidden className="size-3.5" />
      </button>
    </>
  );
}
