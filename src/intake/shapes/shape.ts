import type { Measure } from '../campaign-rows.ts';
import type { RawCell, RawTable } from '../raw.ts';
import type { Field, Finding, SourceOptions } from '../reading.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { TableBody } from '../table/table-body.ts';

/** A table as it stands in its tab. */
export interface Sheet {
  readonly table: RawTable;
  readonly found: FoundTable;
  readonly options: SourceOptions;
  /** The rows of the table, as they stand there. */
  readonly body: TableBody;
}

export interface Reshaped {
  readonly body: TableBody;
  readonly findings: readonly Finding[];
  /** Rows of the body that add up others, with their labels. */
  readonly totals?: ReadonlyMap<number, string>;
  /** Rows that may be totals or not, and are counted as neither. */
  readonly unclear?: readonly number[];
  /** Costs of running the company: of no channel, and in no row. */
  readonly overheads?: readonly OverheadCells[];
  readonly plans?: readonly PlanColumn[];
  /** Whether all of its money was planned and none of it spent. */
  readonly planOnly?: boolean;
  /** The decimal sign that sums prove, where the cells leave it open. */
  readonly decimal?: SourceOptions['decimal'];
  /** What Sources shows of fields whose cells come from several columns. */
  readonly shown?: ReadonlyMap<Field, string>;
  /** Why nothing can be read before the user has answered. */
  readonly asks?: Finding;
}

/** A column with what was to be spent or earned. */
export interface PlanColumn {
  readonly column: number;
  readonly measure: Measure;
  /** null where the row tells. */
  readonly channel: string | null;
}

/** The amounts of one overhead, each with its days as a text, `''` where they are unknown. */
export interface OverheadCells {
  readonly name: string;
  readonly cells: readonly RawCell[];
  readonly dates: readonly string[];
}

/** A way to lay out a table other than a row for each thing that happened. */
export interface Shape {
  /** Stable, kebab-case. */
  readonly id: string;
  /** What it looks like, in a sentence. */
  readonly says: string;
  /** The body with a row for each thing that happened; null where the table has another shape. */
  reshape(sheet: Sheet, body: TableBody): Reshaped | null;
}
