import { readNumbers } from '../columns/read-numbers.ts';
import { sumOf } from '../columns/sum-of.ts';
import { columnsOf } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import type { Finding } from '../reading.ts';
import { metricOf } from '../table/metric-of.ts';
import { type PeriodColumns, shownPeriods } from './period-columns.ts';
import type { PeriodRow } from './period-row.ts';
import type { Sheet } from './shape.ts';

/** Rows below a header that came again: nobody says whether they are another amount, or the same once more. */
export function moneyRepeated(repeated: readonly PeriodRow[], { periods }: PeriodColumns): Finding[] {
  if (repeated.length === 0) return [];
  const sum = repeated.reduce((all, { values }) => values.reduce((of, value) => of + (value || 0), all), 0);
  const details = { sum, rows: repeated.length };
  return [{ code: 'money-left-out', row: repeated[0]!.at + 1, column: shownPeriods(periods), details }];
}

/** Numbers beside the periods that show that they are money, and stand in no period. */
export function moneyAside({ body }: Sheet, { aside }: PeriodColumns): Finding[] {
  const columns = columnsOf(body);
  return aside.flatMap((column): Finding[] => {
    const { values } = readNumbers(body.column(column));
    const isMoney = looksLikeMoney(columns, column) !== null || metricOf(body.headers[column]!)?.is === 'plan';
    const sum = sumOf(values);
    const isPlan = metricOf(body.headers[column]!)?.is === 'plan';
    return isMoney
      ? [{ code: 'money-left-out', column: body.headers[column]!, details: { sum, ...(isPlan ? { plan: 1 } : {}) } }]
      : [];
  });
}
