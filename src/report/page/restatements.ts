import type { Unit } from '../../metrics/unit.ts';
import type { Formula } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { difference, differenceFormat } from '../difference.ts';
import { type Figure, figureOf } from '../figures.ts';
import type { Restated } from '../history-shown.ts';
import { notAvailable } from '../kpi/figure-row.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { longPeriod } from '../windows.ts';
import { pageCell } from './columns.ts';
import { header, heading, leadHeight, row, textRow } from './table.ts';

const columns = { period: 1, figure: 4, was: 6, is: 7, difference: 8, why: 10 } as const;
const merges = [
  [1, 3],
  [4, 5],
  [10, 12],
] as const;

/** To the cent: what was published is held to what is, however large it is. */
function formatFor(unit: Unit, ...values: readonly (number | undefined)[]): string {
  if (unit === 'percent') return '0.00%';
  const isWhole = values.every((value) => value === undefined || Number.isInteger(value));
  return unit === 'count' && isWhole ? '#,##0' : '#,##0.00';
}

/** More rows than these nobody reads; the tab History has what was said of all. */
const mostRows = 24;

/** What was published before and is another now, with why; nothing where nothing was published. */
export const restatements: Section = (context) => {
  const { history } = context;
  if (!history) return { rows: [] };
  const { restated, verified, drift } = history;
  const shown = restated.slice(0, mostRows).map((each, i) => restatedRow(context, each, `restated:${i}`));
  const more = restated.length - shown.length;
  return {
    rows: [
      ...heading(
        'restated',
        'Published before',
        'What was published of a period, against what the data came to when this was built. Where rows came or went, other amounts of their source may be others as well. Preliminary: its conversions may still move.',
      ),
      textRow(
        'history-verified',
        {
          value: `${verified.isWhole ? '✔' : '✖'} History: ${verified.says}`,
          style: { ...look.status, align: 'left', wrap: true },
        },
        leadHeight(verified.says, 150),
      ),
      ...(shown.length > 0
        ? [
            header(
              'head:restated',
              { 1: 'Period', 4: 'Figure', 6: 'Was', 7: 'Is', 8: 'Difference', 10: 'Why' },
              { left: [4, 10], merges },
            ),
            ...shown,
            ...(more > 0
              ? [
                  textRow('restated-more', {
                    value: `${more} more figures of earlier periods are others than published.`,
                    style: look.small,
                  }),
                ]
              : []),
          ]
        : [textRow('restated-none', { value: 'No figure of a published period has changed.', style: look.small })]),
      ...drift.map((says, i) => textRow(`drift:${i}`, { value: says, style: look.small })),
    ],
    rules: [
      { color: strongLine, rows: shown.length > 0 ? ['head:restated'] : [], from: 1, to: 12 },
      { color: line, rows: shown.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: statusHighlights('history-verified', 'history-verified', [1, 12]),
  };
};

function restatedRow(context: ReportContext, restated: Restated, key: string): RowPlan {
  const { was, is, channel, why, isPreliminary } = restated;
  const kpi = figureOf(restated.figure) as Figure;
  const unit = kpi.unit === 'money' ? inCurrency(context) : '';
  const format = formatFor(kpi.unit, was, is);
  const value = (amount: number | undefined): Cell => ({ value: amount ?? notAvailable, style: figure(format) });
  const [then, now] = [columns.was, columns.is].map((column) => pageCell(key, column)) as [Formula, Formula];
  const text = { ...look.text, format: '@' };
  return row(
    key,
    {
      [columns.period]: { value: `${longPeriod(restated)}${isPreliminary ? ', preliminary' : ''}`, style: text },
      [columns.figure]: { value: `${kpi.title}${unit}${channel === null ? '' : ` of ${channel}`}`, style: text },
      [columns.was]: value(was),
      [columns.is]: value(is),
      [columns.difference]:
        was === undefined || is === undefined
          ? { value: notAvailable, style: figure(format) }
          : { formula: difference(kpi, now, then, format), style: figure(differenceFormat(kpi, format)) },
      [columns.why]: { value: why, style: { ...text, size: 9 } },
    },
    { merges, height: leadHeight(why, 50) },
  );
}
