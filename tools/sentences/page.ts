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

/** The page with one cell that says something else; a row that is not there comes last. */
export function withCell(page: Page, key: string, column: number, text: string): Page {
  const put = (texts: readonly string[]) =>
    Array.from({ length: Math.max(texts.length, column) }, (_, i) => (i === column - 1 ? text : (texts[i] ?? '')));
  const found = page.rows.some((row) => row.key === key);
  const rows = found ? page.rows : [...page.rows, { key, texts: [] }];
  return { rows: rows.map((row) => (row.key === key ? { ...row, texts: put(row.texts) } : row)) };
}

export const rowOf = (page: Page, key: string): PageRow | undefined => page.rows.find((row) => row.key === key);
