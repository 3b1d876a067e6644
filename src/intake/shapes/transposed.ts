import type { RawCell } from '../raw.ts';
import type { Finding } from '../reading.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { isChannelAmount, isChannelName } from '../table/channel-name.ts';
import { metricOf } from '../table/metric-of.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { checkTotals } from './check-totals.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { madeBody } from './made-body.ts';
import { numbersIn } from './numbers-in.ts';
import { periodColumns, shownPeriods } from './period-columns.ts';
import { isAmountLabel } from './period-rows.ts';
import { periodText } from './period-text.ts';
import { provedDecimal } from './proved-decimal.ts';
import { sampleOf } from './sample-of.ts';
import type { Reshaped, Shape, Sheet } from './shape.ts';

export const transposed: Shape = {
  id: 'transposed',
  says: 'Spend, clicks and revenue stand below each other, and what they are of stands across: rows and columns change places.',
  reshape(sheet, body) {
    if (body !== sheet.body || body.length < 2 || body.length > 200) return null;
    const label = labelColumn(sheet);
    if (label === null) return null;
    const labels = body.column(label).map(cellText);
    if (!tellAmounts(labels)) return null;
    if (sheet.found.notes.some((note) => sheet.table.cells[note]!.some((cell) => isAmountLabel(cellText(cell)))))
      return null;
    const columns = periodColumns(sheet);
    if (!columns) {
      const across = acrossColumns(sheet, label);
      return across && flip(sheet, label, 'Channel', across);
    }
    if (columns.names.length !== 1 || columns.year !== null || columns.periods.some(({ metric }) => metric !== ''))
      return null;
    const decimal = provedDecimal(sheet, columns);
    const decided = decimal ? { ...sheet, options: { ...sheet.options, decimal } } : sheet;
    const values = numbersIn(
      decided,
      columns.periods.map(({ column }) => column),
    );
    const valuesOf = (row: number) => values.map((of) => of[row]!);
    if (headsGroup(labels, valuesOf)) return null;
    const dates = columns.periods.map((period) => ({ column: period.column, cell: periodText(period) }));
    const flipped = flip(sheet, label, 'Date', dates);
    const undated = dates.filter(({ cell }) => cell === '').length;
    const shown = shownPeriods(columns.periods);
    const amounts = labels.flatMap((text, row) =>
      isAmountLabel(text) ? [{ at: sheet.found.rows[row]!, values: valuesOf(row) }] : [],
    );
    return {
      ...flipped,
      findings: [
        ...flipped.findings,
        ...(undated > 0 ? [{ code: 'year-unknown', got: shown, count: undated }] : []),
        ...checkTotals(decided, columns, amounts),
      ],
      decimal,
      shown: new Map([['date', shown]]),
    };
  },
};

/** Whether a row of an amount is the sum of rows below it that are of something: then these are its parts. */
function headsGroup(labels: readonly string[], valuesOf: (row: number) => readonly number[]): boolean {
  return labels.some((label, row) => {
    if (!isAmountLabel(label)) return false;
    const sums = valuesOf(row).map(() => 0);
    for (let at = row + 1; at < labels.length && metricOf(labels[at]!) === null; at++) {
      valuesOf(at).forEach((value, i) => {
        sums[i]! += value || 0;
      });
      const whole = valuesOf(row);
      if (whole.some((value) => value > 0) && whole.every((value, i) => Math.abs((value || 0) - sums[i]!) <= 0.011))
        return true;
    }
    return false;
  });
}

/** The one column of texts; null where there are more, or none before the numbers. */
function labelColumn({ body }: Sheet): number | null {
  const texts = body.headers.flatMap((_, column) => {
    const cells = sampleOf(body, column);
    return cells.every(isBlank) || holdsNumbers(cells) ? [] : [column];
  });
  return texts.length === 1 ? texts[0]! : null;
}

/** Whether labels say what the numbers of their rows are: each once, and money among them. */
function tellAmounts(labels: readonly string[]): boolean {
  const filled = labels.filter((label) => label !== '');
  if (new Set(filled.map((label) => label.toLowerCase())).size < filled.length || filled.length < 2) return false;
  const metrics = filled.map(metricOf);
  const ofChannels = filled.map(isChannelAmount);
  const isMoney = metrics.map(
    (metric, i) =>
      ofChannels[i] ||
      (metric !== null &&
        metric.is !== 'computed' &&
        (metric.is === 'actual' || metric.measure === 'cost' || metric.measure === 'revenue')),
  );
  const isAmount = filled.filter((_, i) => metrics[i] !== null || ofChannels[i]);
  const known = filled.filter(
    (label) => isAmount.includes(label) || isChannelName(label) || isOverhead(label) || isTotalLabel(label),
  );
  return isMoney.includes(true) && isAmount.length > 1 && known.length >= filled.length / 2;
}

interface Across {
  readonly column: number;
  readonly cell: RawCell;
}

/** Names of channels or campaigns across: two at least, and no word for an amount among them. */
function acrossColumns({ body }: Sheet, label: number): Across[] | null {
  const columns = body.headers.flatMap((header, column) => (column === label || header === '' ? [] : [column]));
  const headers = columns.map((column) => body.headers[column]!);
  if (
    columns.length < 2 ||
    !columns.every((column) => holdsNumbers(sampleOf(body, column)) || body.column(column).every(isBlank))
  )
    return null;
  if (
    headers.some(
      (header) =>
        isAmountLabel(header) || metricOf(header) !== null || /^(value|wert|valeur|valor|amount)$/i.test(header),
    )
  )
    return null;
  return columns.map((column) => ({ column, cell: body.headers[column]! }));
}

function flip(sheet: Sheet, label: number, header: string, across: readonly Across[]): Reshaped {
  const { body, table, found } = sheet;
  const labels = body.column(label).map(cellText);
  const rows = labels.flatMap((text, row) => (text === '' ? [] : [row]));
  const money = rows.find((row) => isAmountLabel(labels[row]!)) ?? 0;
  const filled = across.filter(({ column }) => rows.some((row) => !isBlank(body.column(column)[row])));
  const at = body.rowNumber(money);
  const made = madeBody(
    [
      { header, cells: filled.map(({ cell }) => cell) },
      ...rows.map((row) => ({ header: labels[row]!, cells: filled.map(({ column }) => body.column(column)[row]!) })),
    ],
    filled.map(() => at),
    () => table.cells[at - 1]!,
    (i, column) =>
      column === 0
        ? header
        : `${labels[rows[column - 1]!]!} (${cellText(table.cells[found.header]![filled[i]!.column])})`,
  );
  const findings: Finding[] = [
    {
      code: 'transposed',
      row: found.header + 1,
      count: filled.length,
      details: { labels: rows.map((row) => labels[row]!) },
    },
  ];
  return { body: made, findings };
}
