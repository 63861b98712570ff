import { hostnameForms } from "../certificates/hostname.ts";
import { foldText, isAscii } from "./fold-text.ts";

/** The one text by which two spellings of a hostname are the same: punycode, without case. */
export function hostnameKey(hostname: string): string {
  return withoutFinalDot(hostnameForms(hostname.trim()).ascii.replaceAll("\n", " "));
}

/** The folded texts in which a part of a hostname is looked for: one, or one for each form. */
export function hostnameTexts(hostname: string): readonly string[] {
  if (isAscii(hostname) && !/xn--/i.test(hostname))
    return [withoutFinalDot(foldText(hostname))];
  const { ascii, unicode } = hostnameForms(hostname);
  const texts = [hostname, ascii, unicode].map((form) => withoutFinalDot(foldText(form)));
  return [...new Set(texts)];
}

export function withoutFinalDot(hostname: string): string {
  return hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
}
