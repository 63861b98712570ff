/** The one text by which two names look the same. */
export function foldName(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
