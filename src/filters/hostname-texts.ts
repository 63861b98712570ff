import { hostnameForms } from "../certificates/hostname-forms.ts";
import { withoutFinalDot } from "../certificates/hostname-key.ts";
import { foldText, isAscii } from "./fold-text.ts";

/** The folded texts in which a part of a hostname is looked for: one, or one for each form. */
export function hostnameTexts(hostname: string): readonly string[] {
  if (isAscii(hostname) && !/xn--/i.test(hostname))
    return [withoutFinalDot(foldText(hostname))];
  const { ascii, unicode } = hostnameForms(hostname);
  const texts = [hostname, ascii, unicode].map((form) => withoutFinalDot(foldText(form)));
  return [...new Set(texts)];
}
