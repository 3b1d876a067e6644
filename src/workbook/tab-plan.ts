import type { CellAt, Formula } from './formula.ts';

/** What a tab shall look like, as plain data: made by the report, laid out against what is there, written by `google/`. */
export interface TabPlan {
  /** Stable, what formulas name it by: `data`, `kpi`, `report`. */
  readonly id: string;
  readonly name: string;
  readonly color: string;
  /** Widths in pixels of the columns that are ours, from A on. */
  readonly columnWidths: readonly number[];
  /** 1-based columns without any data behind them, folded away until there is. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly highlights: readonly Highlight[];
  readonly charts: readonly ChartPlan[];
  /** Row keys whose bottom edge is ruled, by the ruling's colour. */
  readonly rules: readonly {
    readonly color: string;
    readonly rows: readonly string[];
    readonly from: number;
    readonly to: number;
  }[];
}

export interface RowPlan {
  /** Stable and unique within the tab: the row keeps its notes and its links from elsewhere by it. */
  readonly key: string;
  readonly height?: number;
  /** By column, from A on; a hole is an empty cell. */
  readonly cells: readonly (Cell | undefined)[];
  /** Merged stretches, 1-based and inclusive. */
  readonly merges?: readonly (readonly [from: number, to: number])[];
}

export type CellValue = string | number;

export interface Cell {
  readonly value?: CellValue;
  readonly formula?: Formula;
  readonly style?: CellStyle;
  /** The user types here: what stands in it outlives a rebuild, and `value` is only its start. */
  readonly typedIn?: boolean;
  /** The user chooses here among the texts of other cells. */
  readonly list?: { readonly from: CellAt; readonly to: CellAt };
}

export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly format?: string;
}

/** A conditional format: cells whose text starts so are shown so. */
export interface Highlight {
  readonly rows: readonly [from: string, to: string];
  readonly columns: readonly [from: number, to: number];
  readonly startsWith: string;
  readonly color: string;
  readonly background?: string;
}

export interface ChartPlan {
  readonly id: string;
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly at: { readonly row: string; readonly column: number; readonly width: number; readonly height: number };
  /** Tab that holds the figures, the header row's key and the first and last row's. */
  readonly tab: string;
  readonly header: string;
  readonly first: string;
  readonly last: string;
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly color: string; readonly name: string }[];
  /** Whether values are seen as points, too. */
  readonly points?: boolean;
  readonly format?: string;
}
