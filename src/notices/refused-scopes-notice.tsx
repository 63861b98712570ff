import { formatCount } from "../certificates/format-count.ts";
import { isDeadCredential, type Refusal } from "../cloudflare/refusal.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { Notice } from "./notice.tsx";
import { RefusalInLine } from "./refusal-in-line.tsx";
import { refusedWords } from "./refused-words.ts";
import { permissionName } from "./token-page.ts";

export interface ReadScope {
  readonly status: string;
  readonly refusal: Refusal | null;
  /** Pages of it that are shown. */
  readonly pagesRead: number;
}

interface RefusedScopesNoticeProps {
  readonly scopes: readonly ReadScope[];
}

/** Some of the chosen scopes may not be read; the others are not held up by that. */
export function RefusedScopesNotice({ scopes }: RefusedScopesNoticeProps) {
  // A credential that is good for nothing is said by itself; no permission would mend that.
  const refused = scopes.filter(
    ({ status, refusal }) =>
      status === "no-access" && refusal !== null && !isDeadCredential(refusal),
  );
  if (refused.length === 0) return null;
  // The proxy speaks for itself, and of no permission.
  const isOfProxy = refused.every(({ refusal }) => refusal?.origin === "proxy");
  const common = isOfProxy || refused.length === scopes.length ? commonCause(refused) : null;
  return (
    <Notice
      tone="soon"
      title={`${formatCount(refused.length)} of ${formatCount(scopes.length)} scopes cannot be read.`}
    >
      {common === null ? (
        `The credential has no access there: most often the permission ${permissionName} is missing.`
      ) : (
        <>
          {explainRefusal(common, null).title}. <RefusalInLine refusal={common} />
        </>
      )}{" "}
      {refusedWords(refused.length, refused.filter(({ pagesRead }) => pagesRead === 0).length)}
    </Notice>
  );
}

/** Where nothing at all can be read, it is for one reason mostly, which is no matter of a scope. */
function commonCause(refused: readonly ReadScope[]): Refusal | null {
  const refusals = refused.flatMap(({ refusal }) => refusal ?? []);
  const titles = new Set(refusals.map((refusal) => explainRefusal(refusal, null).title));
  return titles.size === 1 ? (refusals[0] ?? null) : null;
}
