import { relative } from "node:path";
import type { Rolldown } from "vite";

/** By the path from the project's root; the first pattern that fits decides. */
const later: readonly (readonly [name: string, path: RegExp])[] = [
  // What the device or the address may ask for before the first rows, each by itself.
  ["freshness", /^src[\\/]refresh[\\/]freshness\.ts$/],
  ["filter-code", /^src[\\/]filters[\\/]filter-code\.ts$/],
  ["content-hostnames", /^src[\\/]content-hostnames\.tsx$/],
  ["open-detail", /^src[\\/]open-detail\.tsx$/],
  // What is said in place of rows.
  [
    "words",
    /^src[\\/](notices[\\/](?!connect-popup)|content-nothing\.tsx$|scope[\\/]no-scope\.tsx$)/,
  ],
  // What all controls share.
  ["controls", /^node_modules[\\/]@(base-ui|floating-ui)[\\/]/],
  // What is asked for by a click and by nothing else stays as it is.
  ["rest", /^src[\\/](?!export[\\/]|pem[\\/](?!pem-(page|dialog)\.tsx$))/],
];

/**
 * Which modules come in one file; what a module imports goes with it, unless a group before has
 * it. Fewer files come sooner: each takes one of the six connections to an HTTP/1.1 server, which
 * the first pages of the list need as well. The price is that "rest" imports the groups before it:
 * a control that is clicked early waits for all of them, and without one of them there is none.
 * @param root the project's directory
 */
export function chunkGroups(root: string): Rolldown.CodeSplittingGroup[] {
  return [
    // One script for all that the first rows need.
    { name: "first", tags: ["$initial"], priority: later.length },
    ...later.map(([name, path], index) => ({
      name,
      test: (id: string) => path.test(relative(root, id)),
      priority: later.length - index - 1,
    })),
  ];
}
