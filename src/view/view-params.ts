import { createParser, parseAsString } from "nuqs";
import { type ColumnId, columnIds, hideableColumnIds } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { isSameScope, isScopeId, type Scope } from "../cloudflare/paths.ts";

/** What the address looks like: `?scope=account:<id>&q=pay&sort=-expires,name&hidden=updated`. */

export const defaultSort: readonly SortRule[] = [{ column: "expires", isDescending: false }];
export const defaultHidden: readonly ColumnId[] = ["updated"];

const scopeParser = createParser<Scope>({
  parse(text) {
    const [kind, id = "", ...rest] = text.split(":");
    const folded = id.toLowerCase();
    if ((kind !== "account" && kind !== "zone") || rest.length > 0) return null;
    return isScopeId(folded) ? { kind, id: folded } : null;
  },
  serialize: ({ kind, id }) => `${kind}:${id}`,
  eq: isSameScope,
});

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

/** An empty value is a choice of its own: no column is hidden. */
const hiddenParser = createParser<readonly ColumnId[]>({
  parse(text) {
    const columns = text.split(",").filter((id) => id !== "");
    return columns.every(isHideable) ? columns : null;
  },
  serialize: (columns) => columns.join(","),
  eq: (one, other) =>
    one.length === other.length && one.every((column) => other.includes(column)),
});

/** Typing replaces the entry in the history; choosing adds one. */
export const viewParams = {
  scope: scopeParser.withOptions({ history: "push" }),
  q: parseAsString.withDefault("").withOptions({ history: "replace" }),
  sort: sortParser.withDefault(defaultSort).withOptions({ history: "push" }),
  hidden: hiddenParser.withDefault(defaultHidden).withOptions({ history: "replace" }),
};

/** The parameters of an address that cannot be read, with what they hold. */
export function unreadableParams(search: string): readonly { name: string; value: string }[] {
  const params = new URLSearchParams(search);
  return Object.entries(viewParams).flatMap(([name, parser]) => {
    const value = params.get(name);
    return value !== null && parser.parse(value) === null ? [{ name, value }] : [];
  });
}

function parseRule(text: string): SortRule | null {
  const isDescending = text.startsWith("-");
  const column = isDescending ? text.slice(1) : text;
  return isColumnId(column) ? { column, isDescending } : null;
}

function isHideable(text: string): text is ColumnId {
  return hideableColumnIds.some((id) => id === text);
}

function isColumnId(text: string): text is ColumnId {
  return columnIds.some((id) => id === text);
}
