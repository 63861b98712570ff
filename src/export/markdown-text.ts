import { visibleText } from "./visible-text.ts";

/** What could be markup, in CommonMark or on a page that shows it. */
const markup = /[&<>|`*_[\]~\\$#@]|:(?=\/)/g;
/** What is made a link or a mention of even without any markup. */
const linked = /@|:\/|www\./i;
/** A code span can hold anything but what ends it or its cell. */
const codeSpan = /^(?=.*\S)[^`|\\]+$/u;

/** Text from the API as words that are nothing but words, in a table's cell too. */
export function markdownText(text: string): string {
  const visible = visibleText(text);
  return linked.test(visible) ? asCode(visible) : withoutMarkup(visible);
}

/** Text from the API as code: hostnames, fingerprints and ids. */
export function markdownCode(text: string): string {
  return asCode(visibleText(text));
}

function asCode(visible: string): string {
  return codeSpan.test(visible) ? `\`${visible}\`` : withoutMarkup(visible);
}

/** A character reference is never markup, not even for programs that read tables by splitting. */
function withoutMarkup(visible: string): string {
  return visible.replace(markup, (character) => `&#${character.codePointAt(0)};`);
}
