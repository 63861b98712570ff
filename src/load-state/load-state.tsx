import { RotateCw } from "lucide-react";
import { Button, buttonLook } from "../ui/button.tsx";
import { useClock } from "../ui/use-clock.ts";
import { isLong, loadWords, type Reading } from "./load-words.ts";

interface LoadStateProps {
  readonly reading: Reading;
  readonly onRefresh: () => void;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

/** How far the list has been read, in words, and the button that reads it again. */
export function LoadState({ reading, onRefresh, onStop, onResume }: LoadStateProps) {
  const words = useClock((now) => loadWords(reading, now));
  const { isFetching, isStopped, requests, msLeft } = reading;
  const canStop = isFetching && (isLong(msLeft) || requests.wanted - requests.done > 12);
  return (
    <>
      <span
        className="truncate text-small text-middle tabular-nums max-wide:grow wide:min-w-28"
        data-load-state
      >
        {words}
      </span>
      {canStop && (
        <Button look="quiet" onClick={onStop}>
          Stop
        </Button>
      )}
      {isStopped && (
        <Button look="quiet" onClick={onResume}>
          Resume
        </Button>
      )}
      <button
        type="button"
        aria-label="Refresh"
        title="Read the list again"
        disabled={isFetching}
        onClick={onRefresh}
        className={`${buttonLook.quiet} disabled:opacity-50 disabled:hover:bg-transparent`}
      >
        <RotateCw aria-hidden className="size-3.5" />
      </button>
    </>
  );
}
