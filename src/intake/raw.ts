/** A date cell as a spreadsheet keeps it: days since 1899-12-30 in the spreadsheet's own zone; the fraction is the time of day. */
export interface RawDate {
  readonly serial: number;
}

/** One cell as it was found. `''` is an empty cell. Errors arrive as text such as `#N/A`. */
export type RawCell = string | number | boolean | RawDate;

/** A tab or a file before anything is known of it. Row 1 of the tab is `cells[0]`; rows may differ in length. */
export interface RawTable {
  /** The tab's name: unique within a workbook, and what problems and the ledger point at. */
  readonly name: string;
  readonly cells: readonly (readonly RawCell[])[];
  /** Somebody brought it in as an export, so it is no bystander though nothing of it can be read. */
  readonly imported?: boolean;
  /** Columns, from 0, whose cells here are as the export wrote them, while the tab holds them as numbers and days. */
  readonly typed?: readonly number[];
  /** What it was called in the workbook that it came from, where that may be another name: it may say the period. */
  readonly title?: string;
  /** The file or spreadsheet that it stands in: it may say the year of a tab called `March`. */
  readonly book?: string;
  /** The tabs that its figures come from, where they are not its own. */
  readonly drawsOn?: DrawsOn;
}

/** Tabs, by their names or titles, that figures of another are computed from: by formulas, or in a pivot table. */
export interface DrawsOn {
  readonly by: 'formulas' | 'pivot';
  readonly tabs: readonly string[];
  /** The columns of those figures, from 0; all, where it does not say. */
  readonly columns?: readonly number[];
}
