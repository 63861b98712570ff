import * as v from "valibot";
import { isScopeId } from "./paths.ts";

/** What `/api/session` says, and all that it says. */
export const session = v.object({
  mode: v.picklist(["sample", "live"]),
  scope: v.nullable(
    v.object({
      kind: v.picklist(["account", "zone"]),
      id: v.pipe(v.string(), v.check(isScopeId)),
    }),
  ),
  version: v.string(),
  /**
   * Tells the lists of this credential and upstream from those of others, for the copy on the
   * device: "sample", or a hash that reveals nothing.
   */
  copyKey: v.pipe(v.string(), v.regex(/^(sample|[0-9a-f]{16})$/)),
});

export type Session = v.InferOutput<typeof session>;
