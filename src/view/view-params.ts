import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral } from "nuqs";
import { type ColumnId, columnIds, hideableColumnIds } from "../certificates/column-ranks.ts";
import { statuses } from "../certificates/expiry.ts";
import type { ScopeSelection } from "../certificates/scope-selection.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { hints } from "../certificates/tidy-up.ts";
import { booleanParser } from "./boolean-parser.ts";
import { listParser } from "./list-parser.ts";
import { isTooLong } from "./longest-filter.ts";
import { mayHoldKey } from "./may-hold-key.ts";
import { scopesParser, selectionParser } from "./scope-parsers.ts";
import { momentParser, rangeParser } from "./time-parsers.ts";

/**
 * What the address looks like:
 * `?scope=account:<id>&q=pay&status=expired,critical&sort=-expires,name&hidden=updated`.
 */

export const defaultSort: readonly SortRule[] = [{ column: "expires", isDescending: false }];
export const views = ["certificates", "hostnames"] as const;

const sortParser = createParser<readonly SortRule[]>({
  parse(text) {
    const rules = text.split(",").map(parseRule);
    if (rules.includes(null)) return null;
    const known = rules.filter((rule) => rule !== null);
    // A column can be sorted by once: the first word for it counts.
    return known.filter(
      ({ column }, index) => known.findIndex((rule) => rule.column === column) === index,
    );
  },
  serialize: (rules) =>
    rules.map(({ column, isDescending }) => `${isDescending ? "-" : ""}${column}`).join(","),
  eq: (one, other) =>
    one.length === other.length &&
    one.every((rule, index) => {
      const peer = other[index];
      return rule.column === peer?.column && rule.isDescending === peer.isDescending;
    }),
});

/**
 * What is too long for an address is not written there, not even its beginning: that is another
 * filter. Nor is what may be a key, which addresses and logs would keep.
 */
const filterParser = createParser<string>({
  parse: (text) => text,
  serialize: (text) => (isTooLong(text) || mayHoldKey(text) ? "" : text),
});

/** Typing replaces the entry in the history; choosing adds one. */
export const viewParams = {
  scope: selectionParser.withOptions({ history: "push" }),
  /** Which of the loaded scopes are kept; none chosen keeps all of them. */
  within: scopesParser.withDefault([]).withOptions({ history: "push" }),
  q: filterParser.withDefault("").withOptions({ history: "replace" }),
  sort: sortParser.withDefault(defaultSort).withOptions({ history: "push" }),
  /** Without it, the columns are as the device remembers them. */
  hidden: listParser(hideableColumnIds).withOptions({ history: "replace" }),
  view: parseAsStringLiteral(views)
    .withDefault("certificates")
    .withOptions({ history: "push" }),
  /** No status chosen shows all of them. */
  status: listParser(statuses).withDefault([]).withOptions({ history: "push" }),
  uncovering: booleanParser.withDefault(false).withOptions({ history: "push" }),
  expires: rangeParser.withOptions({ history: "push" }),
  hints: listParser(hints).withDefault([]).withOptions({ history: "push" }),
  /** The keys of the certificates to show, where they have nothing else in common. */
  only: parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: "push" }),
  asof: momentParser.withOptions({ history: "push" }),
  /** The keys of the certificates that are selected; the first one is open in the panel. */
  certificate: parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: "push" }),
};

/** The parameters of an address that cannot be read, with what they hold. */
export function unreadableParams(search: string): readonly { name: string; value: string }[] {
  const params = new URLSearchParams(search);
  return Object.entries(viewParams).flatMap(([name, parser]) => {
    const value = params.get(name);
    return value !== null && parser.parse(value) === null ? [{ name, value }] : [];
  });
}

/** The scopes that a query string names; null when it names none that can be read. */
export function scopeInAddress(search: string): ScopeSelection | null {
  const text = new URLSearchParams(search).get("scope");
  return text === null ? null : viewParams.scope.parse(text);
}

function parseRule(text: string): SortRule | null {
  const isDescending = text.startsWith("-");
  const column = isDescending ? text.slice(1) : text;
  return isColumnId(column) ? { column, isDescending } : null;
}

function isColumnId(text: string): text is ColumnId {
  return columnIds.some((id) => id === text);
}
