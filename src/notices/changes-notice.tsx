import type { Changes } from "../certificates/changes.ts";
import { Button } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { mostPicked } from "../view/most-picked.ts";
import { changeWords } from "./change-words.ts";
import { ChangedNames } from "./changed-names.tsx";
import { type EditPart, editWords } from "./edit-words.ts";
import { Notice } from "./notice.tsx";

export interface ChangesNoticeProps {
  readonly changes: Changes | null;
  /** Shows the certificates of these keys alone; left out where that cannot be done. */
  readonly onShow?: (keys: readonly string[]) => void;
  readonly onDismiss: () => void;
}

function showWords(count: number): string {
  if (count > mostPicked) return `the first ${mostPicked}`;
  return count === 1 ? "it" : "them";
}

/** What changed since somebody has seen the list; said until it is dismissed. */
export function ChangesNotice({ changes, onShow, onDismiss }: ChangesNoticeProps) {
  if (changes === null) return null;
  const { added, renewed, edited, gone } = changes;
  const edits = new Map(edited.map((edit) => [edit.after.key, edit]));
  const keys = [...added, ...renewed].map(({ key }) => key).concat([...edits.keys()]);
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
      <ChangedNames
        title="Changed"
        certificates={edited.map(({ after }) => after)}
        of={({ key }) => {
          const edit = edits.get(key);
          return edit && <Parts parts={editWords(edit)} />;
        }}
      />
      <ChangedNames title="Gone" certificates={gone} />
    </Notice>
  );
}

function Parts({ parts }: { readonly parts: readonly EditPart[] }) {
  return (
    <>
      {" ("}
      {parts.map(({ hostnames, words }, index) => (
        <span key={words}>
          {index > 0 && ", "}
          {hostnames.map((hostname, at) => (
            <span key={hostname}>
              {at > 0 && ", "}
              <ForeignText text={hostname} />
            </span>
          ))}
          {hostnames.length > 0 && " "}
          {words}
        </span>
      ))}
      )
    </>
  );
}
