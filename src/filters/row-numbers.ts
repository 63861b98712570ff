/** The numbers of so many rows, from 0. */
export function rowNumbers(count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) rows.push(row);
  return rows;
}
