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
});

export type Session = z.infer<typeof session>;
