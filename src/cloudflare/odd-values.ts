import * as z from "zod/mini";

// The page runs under a CSP without `unsafe-eval`, and Workers have no eval at all.
z.config({ jitless: true });

/** A string, or null for anything else: every field of the API is optional in its schema. */
export const text = z.catch(z.nullable(z.string()), null);

/** The strings of an array; an odd entry is dropped, anything that is no array is null. */
export const texts = z.catch(
  z.nullable(
    z.pipe(
      z.array(z.unknown()),
      z.transform((entries) => entries.filter((entry) => typeof entry === "string")),
    ),
  ),
  null,
);
