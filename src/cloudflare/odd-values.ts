import * as v from "valibot";

/** An object with these fields; Valibot alone would take an array for one. */
export function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.object(entries),
  );
}

/** A string, or null for anything else: every field of the API is optional in its schema. */
export const text = v.fallback(v.nullable(v.string()), null);

/** What `text` makes of a value. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The strings of an array; an odd entry is dropped, anything that is no array is null. */
export function textsOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((entry): entry is string => typeof entry === "string");
}
