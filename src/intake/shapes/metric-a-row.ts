import { isCurrencyCode } from '../columns/currencies.ts';
import { headerKey } from '../columns/header-key.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { metricOf } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { type MadeColumn, madeBody } from './made-body.ts';
import { sampleOf } from './sample-of.ts';
import type { Shape } from './shape.ts';

/** More names than there are metrics. */
const mostMetrics = 40;

export const metricARow: Shape = {
  id: 'metric-a-row',
  says: 'Each row is one number, and a column says what it is of: each metric becomes a column of its own.',
  reshape(_, body) {
    const metric = metricColumn(body);
    const found = metric === null ? null : valueColumns(body, metric);
    if (metric === null || found === null) return null;
    const { value, plan } = found;
    const labels = body.column(metric).map((cell) => cellText(cell).trim());
    const keys = labels.map((label) => headerKey(label).key);
    const labelOf = new Map(labels.map((label, row) => [keys[row]!, label]));
    labelOf.delete('');
    const others = body.headers.flatMap((_, column) => ([metric, value, plan].includes(column) ? [] : [column]));
    const column = (from: number, key: string, header: string): MadeColumn => ({
      header: inCurrency(header, body.keys[from]!.currency),
      cells: body.column(from).map((cell, row): RawCell => (keys[row] === key ? cell : '')),
    });
    const columns: MadeColumn[] = [
      ...others.map((at) => ({
        header: body.headers[at]!,
        key: body.keys[at]!.key,
        cells: body.column(at),
        ...currencyOfUnits(body, at, labels),
      })),
      ...[...labelOf].map(([key, label]) => column(value, key, label)),
      ...[...labelOf].flatMap(([key, label]) => {
        const header = plan === null ? null : plannedOf(label);
        return header === null ? [] : [column(plan!, key, header)];
      }),
    ];
    const rows = Array.from({ length: body.length }, (_, row) => body.rowNumber(row));
    const headerAt = (_: number, at: number) => (at < others.length ? columns[at]!.header : body.headers[value]!);
    return { body: madeBody(columns, rows, (row) => body.row(row), headerAt), findings: [] };
  },
};

const inCurrency = (header: string, currency: string): string =>
  currency === '' || headerKey(header).currency !== '' ? header : `${header} (${currency})`;

/** `USD` beside spend, `count` beside clicks: of a column of units, the currencies; nothing where it is none. */
function currencyOfUnits(
  body: TableBody,
  at: number,
  labels: readonly string[],
): Pick<MadeColumn, 'key' | 'cells'> | null {
  const isMoney = (row: number) => {
    const metric = metricOf(labels[row]!);
    return metric?.is === 'amount' && (metric.measure === 'cost' || metric.measure === 'revenue');
  };
  const isCode = (cell: RawCell) => isCurrencyCode(cellText(cell).trim());
  const cells = body.column(at);
  const isUnits = cells.every((cell, row) => isCode(cell) || !isMoney(row)) && cells.some((cell) => !isCode(cell));
  return isUnits ? { key: 'currency', cells: cells.map((cell) => (isCode(cell) ? cell : '')) } : null;
}

/** What the plan of a metric is read under; null where no plan of it is kept. */
function plannedOf(label: string): string | null {
  const metric = metricOf(label);
  if (metric?.is !== 'amount') return null;
  return metric.measure === 'cost' ? 'Budget' : metric.measure === 'revenue' ? 'Planned revenue' : null;
}

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

interface Values {
  readonly value: number;
  /** Beside what was reached, what was planned. */
  readonly plan: number | null;
}

/** The one column of numbers that has no amount for its name; `Actual` beside `Target`, where the other column is of metrics by name. */
function valueColumns(body: TableBody, metric: number): Values | null {
  const numeric = body.headers.flatMap((_, column) =>
    column !== metric && holdsNumbers(sampleOf(body, column)) && !isDateHeader(body.keys[column]!.key) ? [column] : [],
  );
  const said = numeric.map((column) => {
    const header = body.headers[column]!;
    return header === '' || isValueHeader(body.keys[column]!.key) ? null : metricOf(header);
  });
  const plans = numeric.filter((_, i) => said[i]?.is === 'plan');
  const values = numeric.filter((_, i) => said[i] === null || said[i]?.is === 'actual');
  const isPlanned = plans.length > 0 || said.some((one) => one?.is === 'actual');
  if (isPlanned && !isMetricHeader(body.keys[metric]!.key)) return null;
  if (values.length !== 1 || plans.length > 1 || said.some((one) => one?.is === 'amount')) return null;
  return { value: values[0]!, plan: plans[0] ?? null };
}

const isValueHeader = isHeaderFor('metricValue', 'amount');
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
