import { headerKey } from '../columns/header-key.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { metricOf } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import { type MadeColumn, madeBody } from './made-body.ts';
import { holdsNumbers } from './period-columns.ts';
import { sampleOf } from './sample-of.ts';
import type { Shape } from './shape.ts';

/** More names than there are metrics. */
const mostMetrics = 40;

export const metricARow: Shape = {
  id: 'metric-a-row',
  says: 'Each row is one number, and a column says what it is of: each metric becomes a column of its own.',
  reshape(_, body) {
    const metric = metricColumn(body);
    const value = metric === null ? null : valueColumn(body, metric);
    if (metric === null || value === null) return null;
    const labels = body.column(metric).map((cell) => cellText(cell).trim());
    const currency = body.keys[value]!.currency;
    const headers = new Map<string, string>();
    for (const label of labels)
      if (label !== '' && !headers.has(headerKey(label).key))
        headers.set(
          headerKey(label).key,
          currency === '' || headerKey(label).currency !== '' ? label : `${label} (${currency})`,
        );
    const others = body.headers.flatMap((_, column) => (column === metric || column === value ? [] : [column]));
    const values = body.column(value);
    const keys = labels.map((label) => headerKey(label).key);
    const columns: MadeColumn[] = [
      ...others.map((column) => ({
        header: body.headers[column]!,
        key: body.keys[column]!.key,
        cells: body.column(column),
      })),
      ...[...headers].map(([key, header]) => ({
        header,
        key,
        cells: values.map((cell, row): RawCell => (keys[row] === key ? cell : '')),
      })),
    ];
    const rows = Array.from({ length: body.length }, (_, row) => body.rowNumber(row));
    const made = madeBody(
      columns,
      rows,
      (row) => body.row(row),
      (_, column) => (column < others.length ? columns[column]!.header : body.headers[value]!),
    );
    return { body: made, findings: [] };
  },
};

const isMetricHeader = isHeaderFor('metric');

/** The column whose cells name amounts, at least two of them, and hardly anything else. */
function metricColumn(body: TableBody): number | null {
  const columns = body.headers.flatMap((_, column) => {
    const labels = new Set(
      sampleOf(body, column)
        .filter((cell) => !isBlank(cell))
        .map(cellText),
    );
    if (labels.size < 2 || labels.size > mostMetrics) return [];
    const said = [...labels].map((label) => metricOf(label));
    const known = said.filter((one) => one !== null).length;
    const amounts = new Set(said.flatMap((one) => (one?.is === 'amount' ? [one.measure] : [])));
    const isMoney = amounts.has('cost') || amounts.has('revenue');
    const isNamed = isMetricHeader(body.keys[column]!.key);
    return isMoney && amounts.size > 1 && known >= labels.size * (isNamed ? 0.5 : 0.8) ? [column] : [];
  });
  return columns.length === 1 ? columns[0]! : null;
}

/** The one column of numbers that has no amount for its name. */
function valueColumn(body: TableBody, metric: number): number | null {
  const numbers = body.headers.flatMap((header, column) => {
    if (column === metric || !holdsNumbers(sampleOf(body, column)) || isDated(body, column)) return [];
    return header === '' || isValueHeader(body.keys[column]!.key) ? [column] : metricOf(header) === null ? [] : [-1];
  });
  return numbers.length === 1 && numbers[0]! >= 0 ? numbers[0]! : null;
}

const isValueHeader = isHeaderFor('metricValue', 'amount');
const isDated = (body: TableBody, column: number): boolean => isDateHeader(body.keys[column]!.key);
const isDateHeader = isHeaderFor(
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'dayPart',
  'monthPart',
  'firstDay',
  'lastDay',
);
