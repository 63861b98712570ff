import * as z from "zod/mini";
import { isScopeId } from "./paths.ts";

/** What `/api/session` says, and all that it says. */
export const session = z.object({
  mode: z.enum(["sample", "live"]),
  scope: z.nullable(
    z.object({
      kind: z.enum(["account", "zone"]),
      id: z.string().check(z.refine(isScopeId)),
    }),
  ),
  version: z.string(),
  /**
   * Tells the lists of this credential and upstream from those of others, for the copy on the
   * device: "sample", or a hash that reveals nothing.
   */
  copyKey: z.string().check(z.regex(/^(sample|[0-9a-f]{16})$/)),
});

export type Session = z.infer<typeof session>;
