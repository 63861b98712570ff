import type { Rolldown } from "vite";

type Group = Rolldown.CodeSplittingGroup;

const inOrder: readonly Group[] = [
  // One script for all that the first rows need.
  { name: "first", tags: ["$initial"] },
  // What the device or the address may ask for before the first rows, each by itself.
  { name: "freshness", test: /src[\\/]refresh[\\/]freshness\.ts$/ },
  { name: "filter-code", test: /src[\\/]filters[\\/]filter-code\.ts$/ },
  { name: "content-hostnames", test: /src[\\/]content-hostnames\.tsx$/ },
  { name: "open-detail", test: /src[\\/]open-detail\.tsx$/ },
  // What is said in place of rows.
  {
    name: "words",
    test: /src[\\/](notices[\\/](?!connect-popup)|content-nothing\.tsx$|scope[\\/]no-scope\.tsx$)/,
  },
  // What all controls share.
  { name: "controls", test: /node_modules[\\/]@(base-ui|floating-ui)[\\/]/ },
  // What is asked for by a click and by nothing else stays as it is.
  {
    name: "rest",
    test: /src[\\/](?!export[\\/]|pem[\\/])|[\\/]pem-(page|dialog)\.tsx$/,
  },
];

/**
 * Which modules come in one file; what a module imports goes with it, unless a group before has
 * it. Fewer files come sooner: each takes one of the six connections to an HTTP/1.1 server, which
 * the first pages of the list need as well.
 */
export const chunkGroups: Group[] = inOrder.map((group, index) => ({
  ...group,
  priority: inOrder.length - index,
}));
