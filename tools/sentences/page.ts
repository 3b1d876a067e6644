/** What a viewer sees of the report, row by row. */
export interface Page {
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** What names the row in the hidden column behind the page. */
  readonly key: string;
  /** By column, as shown; `''` is an empty cell. */
  readonly texts: readonly string[];
}

export const rowOf = (page: Page, key: string): PageRow | undefined => page.rows.find((row) => row.key === key);
