const ascii = /^\p{ASCII}*$/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text as it is compared: without case, in one Unicode normal form, full-width letters as
 * plain ones, invisible characters dropped. A line feed becomes a space, because line feeds part
 * the texts of a search entry.
 * @see https://www.unicode.org/reports/tr15/
 */
export function foldText(text: string): string {
  return (ascii.test(text) ? text.toLowerCase() : foldUnicode(text)).replaceAll("\n", " ");
}

export function isAscii(text: string): boolean {
  return ascii.test(text);
}

function foldUnicode(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(ignorable, "")
      .toLowerCase()
      // Lower case can take a text out of its normal form: "J̌" becomes "ǰ".
      .normalize("NFKC")
      // Which sigma a capital becomes depends on its neighbours, which a part of a word lacks.
      .replaceAll("ς", "σ")
      // The dot that a Japanese or Chinese keyboard types (RFC 3490, section 3.1).
      .replaceAll("。", ".")
  );
}
