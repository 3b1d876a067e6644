import { a1 } from './a1.ts';
import type { CellAt } from './formula.ts';
import type { Placement } from './place-rows.ts';
import { type PrintOptions, printFormula } from './print-formula.ts';
import type { Cell, CellStyle, ChartPlan, RowPlan, TabPlan } from './tab-plan.ts';

/** What may be written into a cell: text that begins with `=` is a formula. */
export type Written = string | number | boolean | Date;

/** A tab ready to be written: one matrix for each thing that a spreadsheet sets in one call. All positions are 1-based. */
export interface TabLayout {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly placement: Placement;
  /** Columns that are ours; the one behind them holds the row keys. */
  readonly width: number;
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly contents: Written[][];
  /** Cells that the team types in: a formula of theirs stays. */
  readonly typedIn: readonly { readonly row: number; readonly column: number }[];
  /** Cells with a list of the texts in a range of another tab. */
  readonly lists: readonly {
    readonly cell: string;
    /** With what it is merged with. */
    readonly whole: string;
    readonly tab: string;
    readonly range: string;
  }[];
  readonly looks: { readonly [K in keyof Looks]: Looks[K][][] };
  readonly rowHeights: readonly number[];
  /** Ranges whose rows are merged, each by itself. */
  readonly merges: readonly string[];
  /** Ranges each of whose rows is ruled below, by colour. */
  readonly rules: readonly { readonly color: string; readonly ranges: readonly string[] }[];
  readonly highlights: readonly {
    readonly ranges: readonly string[];
    readonly startsWith: string;
    readonly color: string;
  }[];
  readonly charts: readonly ChartLayout[];
}

/** The look of one cell, nothing left open. */
export interface Looks {
  formats: string;
  backgrounds: string | null;
  colors: string;
  weights: 'bold' | 'normal';
  slants: 'italic' | 'normal';
  sizes: number;
  aligns: 'left' | 'center' | 'right' | null;
  verticals: 'top' | 'middle' | 'bottom';
  wraps: boolean;
}

export interface ChartLayout {
  readonly id: string;
  readonly kind: ChartPlan['kind'];
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly tab: string;
  /** In A1 notation on `tab`: the labels, then each series, headers included. */
  readonly labels: string;
  readonly series: readonly { readonly range: string; readonly color: string; readonly name: string }[];
  readonly points: boolean;
  /** Of the numbers on the axis; null where it is that of the cells. */
  readonly format: string | null;
}

export const defaultRowHeight = 21;

export function layOut(plan: TabPlan, placement: Placement, print: Pick<PrintOptions, 'tabName' | 'rowOf'>): TabLayout {
  const width = plan.columnWidths.length;
  const { height, rowOf } = placement;
  const at = (key: string) => {
    const row = rowOf.get(key);
    if (row === undefined) throw new Error(`tab ${plan.id} has no row ${key}`);
    return row;
  };
  const matrix = <T>(fill: (cell: Cell | undefined) => T): T[][] => {
    const rows = Array.from({ length: height }, () => Array.from({ length: width + 1 }, () => fill(undefined)));
    for (const { key, cells } of plan.rows) {
      const row = at(key);
      for (let column = 1; column <= width; column++) {
        (rows[row - 1] as T[])[column - 1] = fill(cells[column - 1]);
      }
    }
    return rows;
  };

  const contents = matrix<Written>((cell) => {
    if (cell?.formula) return printFormula(cell.formula, { separator: ';', tab: plan.id, ...print });
    if (cell?.value !== undefined) return typeof cell.value === 'string' ? asText(cell.value) : cell.value;
    return '';
  });
  for (const { key } of plan.rows) (contents[at(key) - 1] as Written[])[width] = asText(key);

  const look = <K extends keyof Looks>(of: (style: CellStyle, cell: Cell | undefined) => Looks[K]): Looks[K][][] =>
    matrix((cell) => of(cell?.style ?? {}, cell));
  const rowHeights = Array<number>(height).fill(defaultRowHeight);
  for (const { key, height: own } of plan.rows) if (own) rowHeights[at(key) - 1] = own;

  return {
    id: plan.id,
    name: plan.name,
    color: plan.color,
    placement,
    width,
    columnWidths: plan.columnWidths,
    hiddenColumns: plan.hiddenColumns,
    frozenRows: plan.frozenRows,
    frozenColumns: plan.frozenColumns,
    contents,
    typedIn: plan.rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell, i) => (cell?.typedIn ? [{ row: at(key), column: i + 1 }] : [])),
    ),
    lists: plan.rows.flatMap((row) =>
      row.cells.flatMap((cell, i) => (cell?.list ? [listAt(row, at(row.key), i + 1, cell.list, print.rowOf)] : [])),
    ),
    looks: {
      // Text is kept from being read as a number, a date or a formula; formulas must not be kept as text.
      formats: look<'formats'>(({ format }, cell) => format ?? (typeof cell?.value === 'string' ? '@' : 'General')),
      backgrounds: look<'backgrounds'>(({ background }) => background ?? null),
      colors: look<'colors'>(({ color }) => color ?? '#000000'),
      weights: look<'weights'>(({ bold }) => (bold ? 'bold' : 'normal')),
      slants: look<'slants'>(({ italic }) => (italic ? 'italic' : 'normal')),
      sizes: look<'sizes'>(({ size }) => size ?? 10),
      aligns: look<'aligns'>(({ align }) => align ?? null),
      verticals: look<'verticals'>(({ vertical }) => vertical ?? 'middle'),
      wraps: look<'wraps'>(({ wrap }) => wrap ?? false),
    },
    rowHeights,
    merges: mergedStretches(plan, at),
    rules: ruledStretches(plan, at),
    highlights: grouped(plan.highlights, ({ startsWith, color }) => `${color} ${startsWith}`).map((alike) => {
      const [{ startsWith, color }] = alike;
      return {
        ranges: alike.map(({ rows: [first, last], columns: [from, to] }) => a1(at(first), from, at(last), to)),
        startsWith,
        color,
      };
    }),
    charts: plan.charts.map((chart) => layOutChart(chart, at, print.rowOf)),
  };
}

type Stretch = { from: number; to: number; first: number; last: number };

/** Rows below each other with the same columns are one stretch, and so are those with one empty row between them. */
function stretchesOf(
  rows: readonly (readonly [row: number, from: number, to: number])[],
  isEmpty: (row: number) => boolean = () => false,
): string[] {
  const follows = (row: number, last: number) => row === last + 1 || (row === last + 2 && isEmpty(last + 1));
  const open = new Map<string, Stretch>();
  const done: Stretch[] = [];
  for (const [row, from, to] of rows) {
    const stretch = open.get(`${from}:${to}`);
    if (stretch && follows(row, stretch.last)) {
      stretch.last = row;
      continue;
    }
    const fresh = { from, to, first: row, last: row };
    open.set(`${from}:${to}`, fresh);
    done.push(fresh);
  }
  return done.map(({ from, to, first, last }) => a1(first, from, last, to));
}

function mergedStretches({ rows }: TabPlan, at: (key: string) => number): string[] {
  const isBare = (cell: Cell | undefined) => !cell || (!cell.formula && cell.value === undefined && !cell.style);
  const empty = new Set(rows.flatMap(({ key, cells }) => (cells.every(isBare) ? [at(key)] : [])));
  return stretchesOf(
    rows.flatMap(({ key, merges = [] }) => merges.map(([from, to]) => [at(key), from, to] as const)),
    (row) => empty.has(row),
  );
}

const ruledStretches = ({ rules }: TabPlan, at: (key: string) => number): TabLayout['rules'] =>
  grouped(
    rules.filter(({ rows }) => rows.length > 0),
    ({ color }) => color,
  ).map((alike) => ({
    color: alike[0].color,
    ranges: stretchesOf(alike.flatMap(({ rows, from, to }) => rows.map((key) => [at(key), from, to] as const))),
  }));

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

function listAt(
  { merges = [] }: RowPlan,
  row: number,
  column: number,
  { from, to }: NonNullable<Cell['list']>,
  rowOf: PrintOptions['rowOf'],
): TabLayout['lists'][number] {
  const [, last = column] = merges.find(([first]) => first === column) ?? [];
  return {
    cell: a1(row, column),
    whole: a1(row, column, row, last),
    tab: from.tab,
    range: a1(rowOf(from.tab, from.row), from.column, rowOf(to.tab, to.row), to.column),
  };
}

function layOutChart(
  { at: place, tab, header, first, last, labels, series, ...chart }: ChartPlan,
  at: (key: string) => number,
  rowOf: PrintOptions['rowOf'],
): ChartLayout {
  // The header row joins the figures where it stands right above them.
  const top = rowOf(tab, first);
  const stretch = ({ column }: Pick<CellAt, 'column'>) => a1(rowOf(tab, header), column, rowOf(tab, last), column);
  if (rowOf(tab, header) !== top - 1) throw new Error(`chart ${chart.id}: its header is not right above its figures`);
  return {
    id: chart.id,
    kind: chart.kind,
    title: chart.title,
    row: at(place.row),
    column: place.column,
    width: place.width,
    height: place.height,
    tab,
    labels: stretch({ column: labels }),
    series: series.map(({ column, color, name }) => ({ range: stretch({ column }), color, name })),
    points: chart.points ?? false,
    format: chart.format ?? null,
  };
}

/** Text as a cell takes it: a leading `=` would make it a formula whatever the format is, and a leading `'` would be swallowed. */
export const asText = (text: string): string => (/^[='+#]/.test(text) ? `'${text}` : text);
