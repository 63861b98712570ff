/** The filter for exactly this hostname. A quote in it is doubled, as `read-quoted.ts` reads it. */
export function exactly(hostname: string): string {
  return `"${hostname.replaceAll('"', '""')}"`;
}
