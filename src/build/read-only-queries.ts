import { basename } from "node:path";
import type { Plugin } from "vite";

/** Modules of TanStack Query, and what each exports. */
const leftOut: ReadonlyMap<string, readonly string[]> = new Map([
  ["mutation.js", ["Mutation", "getDefaultState"]],
  ["infiniteQueryBehavior.js", ["hasNextPage", "hasPreviousPage", "infiniteQueryBehavior"]],
]);

/**
 * Leaves out of the first script what only writing and endless lists need: the client imports it
 * for all, and the page does neither. Calling it fails.
 */
export function readOnlyQueries(): Plugin {
  const found = new Set<string>();
  return {
    name: "read-only-queries",
    apply: "build",
    enforce: "pre",
    load: {
      filter: {
        id: /@tanstack[\\/]query-core[\\/]build[\\/]modern[\\/](mutation|infiniteQueryBehavior)\.js$/,
      },
      handler(id) {
        const name = basename(id);
        found.add(name);
        const names = (leftOut.get(name) ?? []).map((exported) => `refuse as ${exported}`);
        return `function refuse() { throw new Error("Left out of the build: ${name}"); } export { ${names} };`;
      },
    },
    buildEnd(error) {
      // One that is elsewhere now would come back unseen.
      if (error === undefined && found.size < leftOut.size) {
        throw new Error(
          `TanStack Query has no more of ${[...leftOut.keys()]} where they were.`,
        );
      }
    },
  };
}
