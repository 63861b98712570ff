import { visibleText } from "../ui/visible-text.ts";

/** What could be markup, in CommonMark or on a page that shows it. */
const markup = /[&<>|`*_[\]~\\$#]/g;
/**
 * What is made a link or a mention of even without any markup. Character references do not
 * prevent it, as GitHub looks for links once more when it has read those; code spans do.
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
const linked = /@|:\/|www\./i;
/** What ends a code span or its cell. */
const codeEnd = /([`|\\])/;

/** Text from the API as words that are nothing but words, in a table's cell too. */
export function markdownText(text: string): string {
  const visible = visibleText(text);
  return linked.test(visible) ? asCode(visible) : withoutMarkup(visible);
}

/** Text from the API as code: hostnames, fingerprints and ids. */
export function markdownCode(text: string): string {
  return asCode(visibleText(text));
}

/** A code span, or several with what none can hold between them. */
function asCode(visible: string): string {
  return visible
    .split(codeEnd)
    .map((part) => (codeEnd.test(part) ? withoutMarkup(part) : codeSpan(part)))
    .join("");
}

/** Blanks stand outside, as a code span cannot hold them alone, and may lose those at its ends. */
function codeSpan(part: string): string {
  return part.replace(/\S(?:.*\S)?/su, "`$&`");
}

/** A character reference is never markup, not even for programs that read tables by splitting. */
function withoutMarkup(visible: string): string {
  return visible.replace(markup, (character) => `&#${character.codePointAt(0)};`);
}
