import type { Grid } from './grid.ts';
import type { Locale } from './locale.ts';
import { localeOf } from './locale.ts';
import type { Looks } from './look.ts';
import { newLooks } from './look.ts';
import type { Zone } from './zone.ts';

/** A formula in its canonical form (English, `,` between arguments), or as it was typed where it could not be read. */
export interface Formula {
  readonly formula: string;
  readonly broken?: true;
}

/** What a cell holds; `''` is an empty cell. */
export type Content = string | number | boolean | Formula;

export interface ConditionalRule {
  readonly zones: readonly Zone[];
  readonly condition: string;
  readonly values: readonly (string | number)[];
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface Validation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
  /** Of a list: the cells that hold its texts, wherever they move. */
  readonly source?: ChartSource;
}

export interface ChartSource {
  readonly sheetId: number;
  readonly zone: Zone;
}

export interface Chart {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly ChartSource[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** Row and column counted from 0, offsets in pixels. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

export interface ProtectionData {
  readonly kind: 'SHEET' | 'RANGE';
  zone: Zone | undefined;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Zone[];
}

/** Hides the rows whose cell in a column shows one of these texts. */
export interface FilterCriteria {
  readonly values: readonly string[];
}

export interface FilterData {
  zone: Zone;
  criteria: (FilterCriteria & { column: number })[];
  /** By row. */
  hidden: (true | undefined)[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Undefined on the sheet (or the spreadsheet) itself. */
  readonly on?: { readonly dimension: 'row' | 'column'; first: number; last: number };
}

export interface SheetData {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  readonly content: Grid<Content>;
  readonly looks: Grid<number>;
  readonly notes: Grid<string>;
  readonly validations: Grid<Validation | undefined>;
  /** Widths and heights in pixels, by index; what is not there has the default. */
  readonly columnWidths: (number | undefined)[];
  readonly rowHeights: (number | undefined)[];
  readonly hiddenColumns: (true | undefined)[];
  readonly hiddenRows: (true | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  gridlinesHidden: boolean;
  tabColor: string | undefined;
  merges: Zone[];
  filter: FilterData | undefined;
  conditionalRules: ConditionalRule[];
  charts: Chart[];
  protections: ProtectionData[];
  metadata: Metadata[];
}

/** A spreadsheet as plain data: the one truth that the services write and that the engine and the exports read. */
export interface Document {
  /** Another one in each copy of the file. */
  readonly id: string;
  title: string;
  locale: Locale;
  timeZone: string;
  sheets: SheetData[];
  readonly looks: Looks;
  namedRanges: { name: string; sheetId: number; zone: Zone }[];
  metadata: Metadata[];
  nextId: number;
  activeSheet: number;
  /** The cells that are selected on the active sheet; its first cell where nothing was selected yet. */
  selection: { readonly sheetId: number; readonly zone: Zone } | undefined;
}

export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

export function newDocument(options: { title: string; locale: string; timeZone: string }): Document {
  return {
    id: '1WorkbenchSpreadsheet',
    title: options.title,
    locale: localeOf(options.locale),
    timeZone: options.timeZone,
    sheets: [],
    looks: newLooks(),
    namedRanges: [],
    metadata: [],
    nextId: 1_000,
    activeSheet: 0,
    selection: undefined,
  };
}

export function newSheet(id: number, name: string, rows = 1000, columns = 26): SheetData {
  return {
    id,
    name,
    maxRows: rows,
    maxColumns: columns,
    content: [],
    looks: [],
    notes: [],
    validations: [],
    columnWidths: [],
    rowHeights: [],
    hiddenColumns: [],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    gridlinesHidden: false,
    tabColor: undefined,
    merges: [],
    filter: undefined,
    conditionalRules: [],
    charts: [],
    protections: [],
    metadata: [],
  };
}

export const sheetNamed = (document: Document, name: string): SheetData | undefined =>
  document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export const isFormula = (content: Content | undefined): content is Formula => typeof content === 'object';
