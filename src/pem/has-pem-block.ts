/** Whether a text has the first line of a PEM block, of whatever kind. */
export function hasPemBlock(text: string): boolean {
  return /- ?BEGIN [A-Z0-9][A-Z0-9 #]{0,40} ?-/.test(text);
}
