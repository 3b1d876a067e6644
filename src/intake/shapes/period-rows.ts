import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { isChannelName } from './channel-name.ts';
import { metricOf } from './metric-of.ts';
import { numbersIn } from './numbers-in.ts';
import type { PeriodColumns } from './period-columns.ts';
import type { Sheet } from './shape.ts';

/** A row with a number for each stretch of time, and what the lines around it say of it. */
export interface PeriodRow {
  /** Row of the tab, from 0. */
  readonly at: number;
  readonly cells: readonly RawCell[];
  /** Its names, with those of merged cells above; without the column of metrics. */
  readonly names: readonly string[];
  /** The channel that heads its group, `''` for none. */
  readonly group: string;
  /** What its numbers are, as written in it or above it; `''` where only the column or the title tells. */
  readonly metric: string;
  /** How many headings stood before it. */
  readonly block: number;
  /** Whether it is a heading that has numbers: mostly the sum of the rows below it. */
  readonly heads: boolean;
  /** By period, NaN for none. */
  readonly values: readonly number[];
}

export interface PeriodRows {
  readonly rows: readonly PeriodRow[];
  /** The columns of names that are kept. */
  readonly names: readonly number[];
  /** Labels of rows with shares, ratios and differences: they are no amounts. */
  readonly computed: readonly string[];
}

export function periodRows(sheet: Sheet, columns: PeriodColumns): PeriodRows {
  const { table, found } = sheet;
  const metricAt = metricColumn(sheet, columns);
  const names = columns.names.filter((column) => column !== metricAt);
  const header = table.cells[found.header]!;
  const corner = names.length > 0 ? cellText(header[names[0]!]) : '';
  const valueColumns = [columns.periods, columns.sums, columns.totals].flat().map(({ column }) => column);
  const places = new Map([...found.rows].map((row, place) => [row, place]));
  const numbers = numbersIn(
    sheet,
    columns.periods.map(({ column }) => column),
  );
  const order = [...found.rows, ...found.notes].sort((a, b) => a - b);
  const isRow = new Set(found.rows);
  const last = names.map(() => '');
  const computed = new Set<string>();
  const rows: PeriodRow[] = [];
  let metric = metricAt === null && isAmountLabel(corner) ? corner : '';
  let group = '';
  let block = 0;
  let lastMetric = '';
  for (const at of order) {
    const cells = table.cells[at]!;
    const filled = cells.filter((cell) => !isBlank(cell));
    const isEmpty = valueColumns.every((column) => isBlank(cells[column]));
    const first = cellText(filled[0]);
    const repeats =
      !isEmpty && columns.periods.every(({ column }) => cellText(cells[column]) === cellText(header[column]));
    if (isEmpty || repeats) {
      if (filled.length !== 1 && !repeats) continue;
      if (isAmountLabel(first) && metricAt === null) metric = first;
      else if (!repeats) group = first;
      block++;
      last.fill('');
      continue;
    }
    if (!isRow.has(at)) continue;
    const own = metricAt === null ? '' : cellText(cells[metricAt]) || lastMetric;
    lastMetric = own;
    let texts = names.map((column) => cellText(cells[column]));
    if (metricAt !== null && texts.some((text) => text !== ''))
      texts.forEach((text, i) => {
        last[i] = text;
      });
    else if (metricAt !== null) texts = last.slice();
    const label = names.length === 1 ? texts[0]! : '';
    const said = metricOf(own || label);
    if (said?.is === 'computed' && (own !== '' || metricAt === null)) {
      computed.add(own || label);
      continue;
    }
    // `Total spend` closes the rows above it, and says what they are.
    const closes = metricAt === null && said !== null && saysTotal(label);
    if (closes && metric === '') metric = nameUnnamed(rows, label);
    const heads = metricAt === null && said !== null && !closes;
    if (heads) {
      metric = label;
      block++;
    }
    rows.push({
      at,
      cells,
      names: texts,
      group: isChannelName(group) || metricAt !== null ? group : '',
      metric: own || metric,
      block,
      heads,
      values: numbers.map((values) => values[places.get(at)!]!),
    });
  }
  return { rows, names, computed: [...computed] };
}

const totalWord = /^(total|gesamt|summe|totale|totaal|suma|sum)\s+|\s+(total|gesamt|summe|totaal|totale)$/i;

const saysTotal = (label: string): boolean => totalWord.test(label.trim());

/** Gives the rows so far, of which nothing says what they are, the amount that their total names. */
function nameUnnamed(rows: PeriodRow[], label: string): string {
  const metric = label.trim().replace(totalWord, '');
  if (!isAmountLabel(metric)) return '';
  rows.forEach((row, i) => {
    if (row.metric === '') rows[i] = { ...row, metric };
  });
  return metric;
}

/** A label that says of numbers that they are an amount, or a plan of one. */
export const isAmountLabel = (text: string): boolean => {
  const metric = metricOf(text);
  return metric !== null && metric.is !== 'computed';
};

/** The column that says of each row which amount it has. */
function metricColumn({ body }: Sheet, { names }: PeriodColumns): number | null {
  const column = names.find((one) => {
    const texts = [...new Set(body.column(one).map(cellText))].filter((text) => text !== '');
    const metrics = texts.map(metricOf);
    return (
      texts.length > 0 &&
      metrics.every((metric) => metric !== null) &&
      metrics.some(
        (metric) => metric && metric.is !== 'computed' && (metric.is === 'actual' || isMoney(metric.measure)),
      ) &&
      // `Spend`, then its channels: a heading and no column.
      (names.length > 1 || texts.length > 1)
    );
  });
  return column ?? null;
}

const isMoney = (measure: string): boolean => measure === 'cost' || measure === 'revenue';
