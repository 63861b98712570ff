import { utcDate } from "../certificates/moment.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportFormat } from "./formats.ts";
import { plainWords } from "./plain-words.ts";

const maxScopeLength = 40;

/**
 * `notafter-<scope or subject>[-hostnames]-<date>[-partial].<extension>`, made of `a-z`, `0-9`,
 * `-` and `.` alone whatever those are called. The date is that of the moment computed for, in UTC.
 */
export function fileName(
  about: Pick<ExportAbout, "scopeName" | "subject" | "scopes" | "now" | "isPartial">,
  { extension, part = "" }: Pick<ExportFormat<never>, "extension" | "part">,
): string {
  const [first] = about.scopes;
  const fallback =
    first === undefined ? "certificates" : `${first.kind}-${first.id.slice(0, 8)}`;
  const scope =
    plainWords(about.subject ?? about.scopeName, "-", maxScopeLength) ||
    plainWords(fallback, "-", maxScopeLength);
  const partial = about.isPartial ? "-partial" : "";
  const of = part === "" ? "" : `-${part}`;
  return `notafter-${scope}${of}-${utcDate(about.now)}${partial}.${extension}`;
}
