import { RotateCw } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button, buttonLook } from "../ui/button.tsx";
import { keepFocus } from "../ui/keep-focus.ts";
import { useClock } from "../ui/use-clock.ts";
import { isLong, loadWords, type Reading } from "./load-words.ts";

interface LoadStateProps {
  readonly reading: Reading;
  /** Whether several scopes may be read; and how each stands, once they are known. */
  readonly isOfSeveral: boolean;
  readonly scopes: ReactNode;
  readonly onRefresh: () => void;
  readonly onStop: () => void;
  readonly onResume: () => void;
}

const ownLine =
  "contents max-wide:flex max-wide:min-h-touch max-wide:grow max-wide:items-center max-[768px]:w-full";

/**
 * How far the list has been read, in words, and the button that reads it again. On a phone, the
 * words for several scopes have a line of their own, and those for one take up to three.
 */
export function LoadState(props: LoadStateProps) {
  const { reading, onRefresh, onStop, onResume } = props;
  const { isFetching, isStopped, requests, msLeft } = reading;
  const isSlow = useIsSlow(isFetching);
  const words = useClock((now) => loadWords(reading, now, isSlow));
  const left = requests.wanted - requests.done;
  const canStop = isFetching && (isLong(msLeft) || left > 12 || (isSlow && left > 0));
  return (
    <>
      <span className={props.isOfSeveral ? ownLine : "contents"}>
        {props.scopes}
        <span
          className="text-small text-middle tabular-nums wide:min-w-28 wide:truncate max-wide:line-clamp-3 max-wide:grow max-wide:leading-3.5"
          data-load-state
        >
          {words}
        </span>
      </span>
      {(canStop || isStopped) && (
        // One button, which keeps the focus of whoever presses it.
        <span ref={keepFocus} className="contents">
          <Button look="quiet" onClick={isStopped ? onResume : onStop}>
            {isStopped ? "Resume" : "Stop"}
          </Button>
        </span>
      )}
      <button
        type="button"
        aria-label="Refresh"
        title="Read the list again"
        // Not `disabled`, which would take the focus of whoever has pressed it.
        aria-disabled={isFetching}
        onClick={isFetching ? undefined : onRefresh}
        className={`${buttonLook.quiet} aria-disabled:opacity-50 aria-disabled:hover:bg-transparent`}
      >
        <RotateCw aria-hidden className="size-3.5" />
      </button>
    </>
  );
}

/** After so long nobody waits for one answer without wanting to do something about it, ms. */
const slowMs = 5_000;

function useIsSlow(isFetching: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isFetching) return undefined;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isFetching]);
  return isSlow;
}
