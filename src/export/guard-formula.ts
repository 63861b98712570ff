/**
 * What makes a spreadsheet take a cell for a formula: an operator, also as a full-width, small
 * or minus-sign form that some fold to it, behind any blanks and invisible characters. A cell
 * starts at the beginning, and behind `;`, a tab or a line break where a spreadsheet splits by
 * those instead of by commas.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart =
  /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=(?:(?![\t\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;

/** The text with an apostrophe before all that a spreadsheet would take for a formula. */
export function guardFormula(text: string): string {
  return text.replace(formulaStart, "'");
}
