/**
 * Whether a text may hold a private key: as PEM, or as a line of base64 that is longer than any
 * label of a hostname and no fingerprint.
 */
export function mayHoldKey(text: string): boolean {
  return /- ?BEGIN /.test(text) || /(^|\s)(?![\da-f]+(\s|$))[\w+/]{64,}=*(\s|$)/i.test(text);
}
