import type { Changes } from "../certificates/changes.ts";
import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { mostPicked } from "../view/most-picked.ts";
import { changeWords } from "./change-words.ts";
import { Notice } from "./notice.tsx";

export interface ChangesNoticeProps {
  readonly changes: Changes | null;
  /** Shows the certificates of these keys alone; left out where that cannot be done. */
  readonly onShow?: (keys: readonly string[]) => void;
  readonly onDismiss: () => void;
}

/** So many names of what is gone are said; it has no row that could be shown. */
const mostNames = 3;

function showWords(count: number): string {
  if (count > mostPicked) return `the first ${mostPicked}`;
  return count === 1 ? "it" : "them";
}

/** What changed since somebody has seen the list; said until it is dismissed. */
export function ChangesNotice({ changes, onShow, onDismiss }: ChangesNoticeProps) {
  if (changes === null) return null;
  const keys = [...changes.added, ...changes.renewed].map(({ key }) => key);
  const isFewGone = changes.gone.length > 0 && changes.gone.length <= mostNames;
  return (
    <Notice
      tone="quiet"
      title={`${changeWords(changes)}.`}
      action={
        <span className="flex gap-2">
          {onShow !== undefined && keys.length > 0 && (
            <Button className="h-7" onClick={() => onShow(keys.slice(0, mostPicked))}>
              Show {showWords(keys.length)}
            </Button>
          )}
          <Button look="quiet" className="h-7" onClick={onDismiss}>
            Dismiss
          </Button>
        </span>
      }
    >
      Since you last looked at this list.
      {isFewGone && (
        <>
          {" Gone: "}
          {changes.gone.map(({ key, id, name }, index) => (
            <span key={key}>
              {index > 0 && ", "}
              <ForeignText text={name ?? id ?? ""} />
            </span>
          ))}
          .
        </>
      )}
    </Notice>
  );
}
