import type { HeldRow, Period, Reading } from '../reading.ts';

type Table = Pick<Reading, 'period' | 'rows' | 'held'>;

/** Rows with a cell that nobody can read are rows of their days all the same. */
const toMend: ReadonlySet<string> = new Set(['unreadable-amount', 'error-cell']);
export const waitsToBeMended = ({ reason }: Pick<HeldRow, 'reason'>): boolean => toMend.has(reason);

/** First and last day of the rows that count and of held ones, by default of those that wait for a cell to be mended. */
export function daysSpokenOf(table: Table, isChosen: (row: HeldRow) => boolean = waitsToBeMended): Period | null {
  const { period } = table;
  const held = daysOfHeld(table, isChosen);
  return period && held ? around(period, held) : period;
}

/** The same of held rows alone, as far as they are as short as rows that count: what covers more is a sum of others. */
export function daysOfHeld(
  { rows, held }: Pick<Table, 'rows' | 'held'>,
  isChosen: (row: HeldRow) => boolean,
): Period | null {
  let longest = 0;
  for (let i = 0; i < rows.length; i++) longest = Math.max(longest, rows.to[i]! - rows.from[i]! || 0);
  return held.reduce<Period | null>((all, row) => {
    const { days } = row;
    if (!days || days.to - days.from > longest || !isChosen(row)) return all;
    return all ? around(all, days) : days;
  }, null);
}

const around = (a: Period, b: Period): Period => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
