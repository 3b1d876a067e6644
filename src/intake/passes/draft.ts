import { currencyInName } from '../amounts/currencies-in-names.ts';
import type { CurrencyOf } from '../amounts/read-currencies.ts';
import type { Slice } from '../amounts/slices.ts';
import { unitOfLine } from '../columns/header-unit.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { ColumnMap } from '../mapping/column-draft.ts';
import type { WideChannel } from '../mapping/wide-columns.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { RawCell, RawTable } from '../raw.ts';
import type { Field, Finding, Period, Reading, Shape, SourceOptions } from '../reading.ts';
import type { Role } from '../role.ts';
import type { RoundedTotal } from '../shapes/rounded-total.ts';
import type { OverheadCells, PlanColumn } from '../shapes/shape.ts';
import { yearOfTitles } from '../shapes/years-in.ts';
import { cellText } from '../table/cells.ts';
import { allColumns, cutTo, type FoundTable, notesBelow } from '../table/found-table.ts';
import { planTitle } from '../table/plan-title.ts';
import { readPreamble } from '../table/preamble.ts';
import { type RowAccount, rowAccount, rowKind, rowLeftOut } from '../table/row-account.ts';
import { type RowChoices, rowChoices } from '../table/row-choices.ts';
import { type TableBody, tableBody } from '../table/table-body.ts';
import { titledChannel } from '../table/titled-channel.ts';
import type { TotalRows } from '../totals/find-totals.ts';
import type { RepeatedCuts } from '../totals/repeated-cuts.ts';

/**
 * One table under reading: what it is, and what the passes so far have made of it. Each pass fills in its own part and may look at all
 * others; what becomes of a row is written in the account and nowhere else.
 */
export interface Draft {
  /** Of the tab, the columns that are the table's own. */
  readonly table: RawTable;
  readonly tab: RawTable;
  /** All tables of the tab, this one among them. */
  readonly tables: readonly FoundTable[];
  readonly found: FoundTable;
  readonly options: SourceOptions;
  /** What the lines above say of all rows. */
  readonly said: {
    readonly period: Period | null;
    readonly currency: string;
    /** Of months that name none themselves. */
    readonly year: number | null;
    /** The title by which all of it was planned. */
    readonly plan: string | null;
  };
  /** The channel that the title of one of several tables names. */
  readonly titled: string | null;
  readonly findings: Finding[];
  body: TableBody;
  account: RowAccount;
  choices: RowChoices;

  /** The platform whose export it is; null where it is a hand-kept sheet. */
  known: KeyedPlatform | null;
  wide: readonly WideChannel[];
  map: ColumnMap;
  /** The currency that the header of a column of totals names, `''` for none. */
  ofTotals: string;
  /** The total that the channels' own columns miss by what they were rounded. */
  rounded: RoundedTotal | null;
  /** What columns are besides the fields. */
  roles: ReadonlyMap<Role, number>;
  /** What one row is. */
  shape: Shape;
  /** Whether a row is a sale or a line of one: an order, a payment, a deal, a sale of an affiliate. */
  areSales: boolean;
  /** Whether the cost of a row is the commission on its sale: where the sale does not count, it was not spent. */
  isCommission: boolean;
  /** Whether a row is a charge or a bill of advertising: one that failed was not spent. */
  areBills: boolean;

  /** The decimal sign that sums across the table prove. */
  decimal: SourceOptions['decimal'];
  /** Columns with what was planned. */
  plans: readonly PlanColumn[];
  /** Whether all money of the table was planned, and none of it spent. */
  planOnly: boolean;
  /** Overheads that stand in rows of the tab, and those that stand in columns of the body. */
  overheadCells: readonly OverheadCells[];
  overheadColumns: readonly number[];
  /** Rows of the body that are overheads, and what each is called. */
  overheadRows: { readonly rows: readonly number[]; readonly name: (row: number) => string };

  numbers: ReadonlyMap<number, NumberColumn>;
  slices: readonly Slice[];
  /** Columns of money that are no field of their own: what one order is worth, a debit, a refund. */
  readonly besides: Set<number>;
  /** Used rows whose sale does not count. */
  readonly notSold: Set<number>;
  /** Lines that repeat the total of their order. */
  readonly repeatedOrders: { readonly row: number; readonly order: string }[];
  /** Fields whose amounts no one column holds, and what Sources shows of them. */
  readonly made: Map<Field, string>;

  /** Columns in which each cell is a text that is read as it stands. */
  plain: ReadonlySet<number>;
  totals: TotalRows | null;
  /** Totals of groups and of longer periods: they were held against their parts when they were found. */
  readonly groupSums: Set<number>;
  /** Rows that come to the total of others once more. */
  readonly cuts: RepeatedCuts[];

  from: Float64Array;
  to: Float64Array;
  currencyOf: CurrencyOf;
  /** Columns of names with what a row has from the row of its group, or from the cell above. */
  readonly inherited: Map<number, readonly RawCell[]>;
  /** The channel of each row by the heading above it, where no column says it. */
  sections: readonly string[] | null;

  reading: Reading | null;
}

export function draftOf(
  tab: RawTable,
  found: FoundTable,
  tables: readonly FoundTable[],
  options: SourceOptions,
): Draft {
  const table = cutTo(tab, found.columns);
  const lines = table.cells.slice(found.preamble, found.header);
  const preamble = readPreamble(lines);
  const isAlone = tables[0] === found && found.columns === allColumns;
  const above = isAlone ? preamble : readPreamble(tab.cells.slice(0, tables[0]!.header));
  const findings: Finding[] = [];
  const draft = {
    table,
    tab,
    tables,
    found,
    options,
    said: {
      // Exports that were appended have a preamble each, and none of them speaks for all rows.
      period: found.repeats.length > 0 ? null : (preamble.period ?? above.period),
      currency: preamble.currency || above.currency || currencyBelow(table, found) || currencyOfName(table),
      year: found.repeats.length > 0 ? null : yearOfTitles(lines),
      plan: planTitle(lines, table.title ?? table.name),
    },
    titled: tables.length > 1 ? titledChannel(lines) : null,
    findings,
    known: null,
    wide: [],
    ofTotals: '',
    rounded: null,
    map: { fields: new Map(), reasons: new Map(), otherCurrencies: [], findings: [] },
    roles: new Map(),
    shape: 'campaigns' as const,
    areSales: false,
    isCommission: false,
    areBills: false,
    decimal: undefined,
    plans: [],
    planOnly: false,
    overheadCells: [],
    overheadColumns: [],
    overheadRows: { rows: [], name: () => '' },
    numbers: new Map(),
    slices: [],
    besides: new Set<number>(),
    notSold: new Set<number>(),
    repeatedOrders: [],
    made: new Map(),
    plain: new Set<number>(),
    totals: null,
    groupSums: new Set<number>(),
    cuts: [],
    from: new Float64Array(),
    to: new Float64Array(),
    currencyOf: () => '',
    inherited: new Map(),
    sections: null,
    reading: null,
  };
  return Object.assign(draft, over(tableBody(table, found), tab, options, findings));
}

/** `Schweiz (CHF)` and `Umsatz EUR`: a tab may be called after the currency of all that is in it. */
function currencyOfName({ name, title = name }: RawTable): string {
  const code = currencyInName(title);
  return title.includes(code) ? code : '';
}

/** `All figures in 1,000 EUR`, below the last row. */
function currencyBelow({ cells }: RawTable, found: FoundTable): string {
  const lines = notesBelow(found).map((row) => cells[row]!);
  return readPreamble(lines.filter((line) => unitOfLine(line.map(cellText).join(' ').trim()) !== null)).currency;
}

/** Puts another body under a draft, as where columns became rows: rows are counted and accounted for anew. */
export function setBody(draft: Draft, body: TableBody): void {
  // What the account of the body before said of rows is said again by the one that takes its place.
  const said = draft.findings.filter(({ code }) => code !== rowLeftOut);
  draft.findings.splice(0, draft.findings.length, ...said);
  Object.assign(draft, over(body, draft.tab, draft.options, draft.findings));
}

function over(body: TableBody, tab: RawTable, options: SourceOptions, findings: Finding[]) {
  const choices = rowChoices(body, tab, options.rows);
  return { body, choices, account: rowAccount(body, choices.byRow, findings) };
}

/** The columns that tell which campaign a row is of. */
export const nameColumns = ({ map: { fields } }: Draft): number[] =>
  (['campaign', 'adGroup', 'channel'] as const).flatMap((field) => fields.get(field) ?? []);

/** Whether a row counts and has money. */
export const hasMoney = ({ account, slices }: Draft, row: number): boolean =>
  account.kind[row] === rowKind.used &&
  slices.some(({ amounts }) => amounts.get('cost')?.[row] || amounts.get('revenue')?.[row]);
