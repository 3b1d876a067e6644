import type { Finding } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { numbersIn } from './numbers-in.ts';
import type { PeriodColumn, PeriodColumns } from './period-columns.ts';
import type { Sheet } from './shape.ts';

interface ValueRow {
  /** Row of the tab, from 0. */
  readonly at: number;
  /** By period, NaN for none. */
  readonly values: readonly number[];
}

/** Columns of totals against the periods that they add up, row by row. */
export function checkTotals(
  sheet: Sheet,
  { periods, sums, totals }: PeriodColumns,
  rows: readonly ValueRow[],
): Finding[] {
  const { found, table } = sheet;
  const places = new Map([...found.rows].map((row, i) => [row, i]));
  const checks = [
    ...totals.map(({ column, metric }) => ({
      column,
      parts: metric === '' ? oneMetric(periods) : periods.filter((one) => one.metric === metric),
    })),
    ...sums.map((whole) => ({
      column: whole.column,
      parts: periods.filter(
        (one) => one.metric === whole.metric && one.span.from >= whole.span.from && one.span.to <= whole.span.to,
      ),
    })),
  ];
  return checks.flatMap(({ column, parts }): Finding[] => {
    if (parts.length === 0) return [];
    const header = cellText(table.cells[found.header]![column]);
    if (/average|avg|durchschnitt|moyenne|promedio|média|media|ø/i.test(header)) return [];
    const values = numbersIn(sheet, [...parts.map((part) => part.column), column])[parts.length]!;
    const at = parts.map((part) => periods.indexOf(part));
    const off = rows.flatMap((row) => {
      const shown = values[places.get(row.at)!]!;
      const sum = at.reduce((all, i) => all + (row.values[i] || 0), 0);
      const slack = 0.011 + (Number.isInteger(shown) && !Number.isInteger(sum) ? 0.5 * parts.length : 0);
      return Number.isNaN(shown) || Math.abs(shown - sum) <= slack + Math.abs(sum) * 1e-9 ? [] : [{ row, shown, sum }];
    });
    if (off.length === 0) return [];
    const [{ row, shown, sum }] = off as [(typeof off)[number]];
    return [
      {
        code: 'period-total-differs',
        row: row.at + 1,
        column: header,
        count: off.length,
        details: { total: shown, sum },
      },
    ];
  });
}

const oneMetric = (periods: readonly PeriodColumn[]): readonly PeriodColumn[] =>
  new Set(periods.map(({ metric }) => metric)).size === 1 ? periods : [];
