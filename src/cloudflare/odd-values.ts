import * as z from "zod/mini";

// The page runs under a CSP without `unsafe-eval`, and Workers have no eval at all.
z.config({ jitless: true });

/** A string, or null for anything else: every field of the API is optional in its schema. */
export const text = z.catch(z.nullable(z.string()), null);

/** What `text` makes of a value. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The strings of an array; an odd entry is dropped, anything that is no array is null. */
export function textsOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((entry): entry is string => typeof entry === "string");
}
