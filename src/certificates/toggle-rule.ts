/** A column that rows are sorted by, and which way. */
interface Rule<Column> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/**
 * The rules after a click on a column's header: sorted by it alone, soonest or first in the
 * alphabet first, or turned round; the others are kept where `isAdding`.
 */
export function toggleRule<Column>(
  rules: readonly Rule<Column>[],
  column: Column,
  isAdding: boolean,
): readonly Rule<Column>[] {
  const known = rules.find((rule) => rule.column === column);
  const toggled = { column, isDescending: known !== undefined && !known.isDescending };
  if (!isAdding) return [toggled];
  return known === undefined
    ? [...rules, toggled]
    : rules.map((rule) => (rule === known ? toggled : rule));
}
