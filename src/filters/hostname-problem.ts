import type { Problem } from "./filter.ts";
import { foldText } from "./fold-text.ts";
import { quotes } from "./read-quoted.ts";

interface Check {
  readonly pattern: RegExp;
  readonly message: string;
}

const wildcardHelp =
  "A * stands only at the start, before a dot: *.example.com finds every hostname below example.com.";

/** In the order in which they tell most: `^.*$` is a regular expression before it is a `*`. */
const checks: readonly Check[] = [
  {
    pattern: /[\^$()[\]{}|\\+?]+/,
    message:
      "Regular expressions are not supported. Write a part of the hostname as it is, or *.example.com for all below one.",
  },
  { pattern: /^\*\.?$|(?<!^)\*+|^\*{2,}|^\*(?!\.)|^\*\.\.+$/, message: wildcardHelp },
  {
    pattern: new RegExp(`[${quotes}]`),
    message: 'Put quotes around the whole hostname: "pay.example.com".',
  },
  {
    pattern: /['‘’`]/,
    message: 'Use double quotes for one exact hostname: "pay.example.com".',
  },
  { pattern: /[,;&、，；]/, message: "Separate terms with spaces." },
  { pattern: /^[!–—−－]/, message: "Write a minus sign to exclude, such as -test." },
  { pattern: /=/, message: "Write a colon after a field, such as name:payments." },
  {
    // Of ASCII, hostnames have letters, digits, dots, hyphens and, against the rules, underscores.
    pattern: /[^a-z0-9._*\-\u0080-\uffff]|[–—…]/i,
    message:
      "No hostname contains this character. Leave it out, or separate terms with spaces.",
  },
];

/** What in a text keeps it from being a hostname or a part of one; null when nothing does. */
export function hostnameProblem(hostname: string, start: number): Problem | null {
  for (const { pattern, message } of checks) {
    const match = pattern.exec(hostname);
    if (match === null) continue;
    const at = start + match.index;
    return { message, start: at, end: at + match[0].length };
  }
  if (/[^.*]/.test(foldText(hostname))) return null;
  const message = "Write part of a hostname, such as pay.";
  return { message, start, end: start + hostname.length };
}
