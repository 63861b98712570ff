import { Search, X } from "lucide-react";
import { type RefObject, useId } from "react";
import type { Problem } from "./filter.ts";

interface FilterInputProps {
  /** The field, for those who send the focus to it. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
  readonly problem: Problem | null;
}

/**
 * The one filter field: hostname first. Escape clears it. It gives way to a facet more, so that
 * all still stand on one line of a usual screen.
 */
export function FilterInput({ field, text, onFocus, onChange, problem }: FilterInputProps) {
  const problemId = useId();
  return (
    <div className="relative w-full wide:w-[380px] wide:max-[1520px]:group-has-data-[facet=scope]:w-[256px]">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-3.5 -translate-y-1/2 text-dim"
      />
      <input
        ref={field}
        type="search"
        aria-label="Filter by hostname"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder="Filter by hostname, e.g. *.example.com"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // While a text is composed, Escape takes back what is not written yet.
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          // It is for the field, not for what is open beside it.
          event.preventDefault();
          if (text === "") event.currentTarget.blur();
          else onChange("");
        }}
        className={`h-control w-full rounded-control border bg-panel pr-9 pl-8 max-wide:h-touch max-wide:text-[16px] ${problem ? "border-expired" : "border-line"}`}
      />
      {text === "" ? (
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rounded-chip border border-line px-1.5 font-sans text-small leading-4 text-dim max-wide:hidden"
        >
          /
        </kbd>
      ) : (
        <button
          type="button"
          aria-label="Clear the filter"
          className="absolute top-1/2 right-1 grid size-6 -translate-y-1/2 place-items-center rounded-chip text-middle hover:bg-soft hover:text-ink max-wide:right-0 max-wide:size-11"
          onClick={() => {
            onChange("");
            field.current?.focus();
          }}
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
      {problem !== null && <FilterProblem id={problemId} text={text} problem={problem} />}
    </div>
  );
}

interface FilterProblemProps {
  readonly id: string;
  readonly text: string;
  readonly problem: Problem;
}

function FilterProblem({ id, text, problem }: FilterProblemProps) {
  const part = text.slice(problem.start, problem.end).trim();
  return (
    <p
      id={id}
      role="alert"
      className="absolute top-full left-0 z-10 mt-1.5 animate-[appear_1ms_500ms_both] w-max max-w-full rounded-control border border-expired bg-expired-tint px-2.5 py-1.5 text-small text-ink"
    >
      {part !== "" && <bdi className="font-mono text-expired">{part} </bdi>}
      {problem.message} The filter is not applied.
    </p>
  );
}
