import { formatCount } from "../certificates/format-count.ts";
import type { ScopeGroup } from "../certificates/scope-selection.ts";
import type { ScopeChoice } from "./scope-choice.ts";

/**
 * What a whole group is called, with its size: "All accounts (3)"; "All accounts (50+)" where
 * there may be more than are listed.
 */
export function groupName(
  group: ScopeGroup,
  choices: readonly ScopeChoice[],
  isListed: boolean,
): string {
  const { name, kind } = groups[group];
  const count = choices.filter((choice) => kind === null || choice.kind === kind).length;
  if (count === 0 && !isListed) return name;
  return `${name} (${formatCount(count)}${isListed ? "" : "+"})`;
}

const groups = {
  all: { name: "Everything", kind: null },
  "all-accounts": { name: "All accounts", kind: "account" },
  "all-zones": { name: "All zones", kind: "zone" },
} as const;
