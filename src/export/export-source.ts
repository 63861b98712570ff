/** Rows that can be taken away. */
export interface ExportSource<Row> {
  /** "48 certificates", of so many. */
  readonly say: (count: number) => string;
  /** In the shown order; made only for an export. */
  readonly rows: () => readonly Row[];
}
