/**
 * What is around base64 where people copy it from: indents, quotes of mails and of programs and the
 * plus that joins those, line breaks written as `\n`, invisible marks, and what is left of the
 * dashes.
 */
const around = /(?<=["']\s*)\+(?=[\s"'])|\\[nrt]|[\s\p{Cf}>|#*",'\\]|^-{1,64}|-{1,64}$/gu;

/** The bytes that a text is in base64 for, or null when it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  try {
    const characters = atob(text.replace(around, ""));
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
