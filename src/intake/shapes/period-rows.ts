import { cellText, isBlank } from '../table/cells.ts';
import { isChannelName } from '../table/channel-name.ts';
import { countOfTitle, metricOf, metricOfTitle, saysPlanAndActual } from '../table/metric-of.ts';
import { numbersIn } from './numbers-in.ts';
import type { PeriodColumns } from './period-columns.ts';
import type { PeriodRow } from './period-row.ts';
import { isSumBelow } from './period-totals.ts';
import type { Sheet } from './shape.ts';
import { yearIn } from './years-in.ts';

export interface PeriodRows {
  readonly rows: readonly PeriodRow[];
  /** The columns of names that are kept. */
  readonly names: readonly number[];
  /** Rows below a header that came again without a word: the same names once more, with other numbers. */
  readonly repeated: readonly PeriodRow[];
  /** Labels of rows with shares, ratios and differences: they are no amounts. */
  readonly computed: readonly string[];
}

export function periodRows(sheet: Sheet, columns: PeriodColumns): PeriodRows {
  const { table, found } = sheet;
  const metricAt = metricColumn(sheet, columns);
  const names = columns.names.filter((column) => column !== metricAt);
  const header = table.cells[found.header]!;
  const corner = names.length > 0 ? cellText(header[names[0]!]) : '';
  const isOfNames = corner !== '' && cornerMetric(corner) === '' && !ofAmounts.test(corner.trim());
  const valueColumns = [columns.periods, columns.sums, columns.totals].flat().map(({ column }) => column);
  const places = new Map([...found.rows].map((row, place) => [row, place]));
  const numbers = numbersIn(
    sheet,
    columns.periods.map(({ column }) => column),
  );
  const order = [...found.rows, ...found.notes].sort((a, b) => a - b);
  const isRow = new Set(found.rows);
  const last = names.map(() => '');
  const underName = new Set<string>();
  const computed = new Set<string>();
  const rows: PeriodRow[] = [];
  let metric = metricAt === null ? cornerMetric(corner) : '';
  let group = '';
  let year: number | null = null;
  let block = 0;
  let lastMetric = '';
  // Whether a heading has told the rows after a repeated header from those before it.
  let isTold = false;
  const untold = new Set<number>();
  const told = new Set([0]);
  /**
   * What a line of one text says of the rows below it; what no list knows is an amount where the names above come again below it, or
   * those below it come again below an amount.
   */
  function headingOf(text: string, at: number): string | null {
    const known = titleOf(text);
    if (known !== null || yearIn(text) !== null || isChannelName(text)) return known;
    const below = nameBelow(at);
    if (below === null) return null;
    if (metric === '') return isAmountLater(below, at) ? text : null;
    return rows.some((row) => row.metric === metric && row.names.join('\u0000') === below) ? text : null;
  }
  function nameBelow(at: number): string | null {
    const next = order.slice(order.indexOf(at) + 1).find((row) => isRow.has(row) && !isLine(row));
    return next === undefined ? null : names.map((column) => cellText(table.cells[next]![column])).join('\u0000');
  }
  const isAmountLater = (name: string, at: number): boolean =>
    order.slice(order.indexOf(at) + 1).some((line) => {
      const [only, ...others] = isLine(line) ? table.cells[line]!.filter((cell) => !isBlank(cell)) : [];
      return only !== undefined && others.length === 0 && titleOf(cellText(only)) !== null && nameBelow(line) === name;
    });
  const isLine = (row: number) => valueColumns.every((column) => isBlank(table.cells[row]![column]));
  for (const at of order) {
    const cells = table.cells[at]!;
    const filled = cells.filter((cell) => !isBlank(cell));
    const isEmpty = valueColumns.every((column) => isBlank(cells[column]));
    const first = cellText(filled[0]);
    const repeats =
      !isEmpty && columns.periods.every(({ column }) => cellText(cells[column]) === cellText(header[column]));
    if (isEmpty || repeats) {
      if (filled.length !== 1 && !repeats) continue;
      const heading = metricAt === null && !repeats ? headingOf(first, at) : metricAt === null ? titleOf(first) : null;
      year = yearIn(first) ?? year;
      if (heading) metric = heading;
      else if (!repeats) group = first;
      isTold ||= heading !== null || yearIn(first) !== null;
      block++;
      last.fill('');
      continue;
    }
    if (!isRow.has(at)) continue;
    const own = metricAt === null ? '' : cellText(cells[metricAt]) || lastMetric;
    lastMetric = own;
    let texts = names.map((column) => cellText(cells[column]));
    if (metricAt !== null && texts.some((text) => text !== '')) {
      texts.forEach((text, i) => {
        last[i] = text;
      });
      underName.clear();
    } else if (metricAt !== null && !underName.has(own)) texts = last.slice();
    // The same amount of the same name once more, without the name: a total, and no merged cell.
    underName.add(own);
    const label = names.length === 1 ? texts[0]! : '';
    const said = own === '' && isOfNames && mayBeName(label) ? null : metricOf(own || label);
    if (said?.is === 'computed' && (own !== '' || metricAt === null)) {
      computed.add(own || label);
      continue;
    }
    // `Total spend` closes the rows above it, and says what they are.
    const closes = metricAt === null && said !== null && saysTotal(label);
    if (closes && metric === '') metric = nameUnnamed(rows, label);
    const heads = metricAt === null && said !== null && !closes;
    if (heads) block++;
    const segment = found.repeats.filter((repeat) => repeat < at).length;
    if (segment > 0 && !isTold && !told.has(segment)) untold.add(segment);
    told.add(segment);
    isTold = false;
    rows.push({
      at,
      cells,
      names: texts,
      group: isChannelName(group) || metricAt !== null ? group : '',
      metric: own || (heads ? label : metric),
      block,
      heads,
      year,
      values: numbers.map((values) => values[places.get(at)!]!),
    });
  }
  const named = underHeads(rows);
  const { kept, repeated } = apart(named, found.repeats, untold);
  return { rows: kept, names, repeated, computed: [...computed] };
}

const titleOf = (text: string): string | null =>
  isAmountLabel(text) ? text : (metricOfTitle(text) ?? countOfTitle(text));

/** `Spend` with numbers of its own heads the rows below it where it is their sum; else it is a row for itself. */
function underHeads(rows: readonly PeriodRow[]): PeriodRow[] {
  const heads = new Map<number, string>();
  rows.forEach((row, i) => {
    if (row.heads && isSumBelow(rows, i)) heads.set(row.block, row.metric);
  });
  return rows.map((row) => ({ ...row, metric: heads.get(row.block) ?? row.metric }));
}

/** Sets rows aside that stand below a header that came again without a word, where their names were there before. */
function apart(rows: readonly PeriodRow[], repeats: readonly number[], untold: ReadonlySet<number>) {
  const seen = new Set<string>();
  const kept: PeriodRow[] = [];
  const repeated: PeriodRow[] = [];
  for (const row of rows) {
    const segment = repeats.filter((repeat) => repeat < row.at).length;
    const key = [...row.names, row.metric].join('\u0000');
    if (untold.has(segment) && seen.has(key)) repeated.push(row);
    else {
      kept.push(row);
      if (!untold.has(segment)) seen.add(key);
    }
  }
  return { kept, repeated };
}

/** `Spend`, `Kosten 2025`, `Spend by channel`: what the corner says of all numbers. */
const cornerMetric = (corner: string): string =>
  isAmountLabel(corner)
    ? saysPlanAndActual(corner)
      ? ''
      : corner
    : yearIn(corner) !== null || /\s(by|per|nach|je|par|por|di)\s/i.test(corner)
      ? (metricOfTitle(corner) ?? '')
      : '';

/** `Sales` and `Leads` are teams and campaigns as well; `Revenue` and `Total spend` are not. */
function mayBeName(label: string): boolean {
  const metric = metricOf(label);
  if (metric?.is !== 'amount' || saysTotal(label)) return false;
  return metric.measure !== 'cost' && (metric.measure !== 'revenue' || metricOfTitle(label) === 'Sales');
}

/** Headers of columns whose labels are amounts; below any other, as `Team`, `Sales` is the name of one. */
const ofAmounts =
  /^(metrics?|kpis?|measures?|items?|line items?|positions?|figures?|categor(y|ies)|accounts?|description|kennzahl(en)?|posten|position|kategorie|konto|indicateurs?|poste|métricas?|indicador(es)?|concepto|conta|metriche|voce|指標|指标|marketing|p&l|budget|profit and loss|guv|[€$£]|eur|usd|gbp|in .*|\d{4})$/i;

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
    const cells = body.column(one).map(cellText);
    const texts = [...new Set(cells)].filter((text) => text !== '');
    const metrics = texts.map(metricOf);
    const known = metrics.filter((metric) => metric !== null).length;
    // Amounts come again for each name; among them may be some that nobody knows.
    const comeAgain = known >= texts.length / 2 && texts.every((text) => cells.indexOf(text) < cells.lastIndexOf(text));
    return (
      texts.length > 0 &&
      (known === texts.length || (names.length > 1 && comeAgain)) &&
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
