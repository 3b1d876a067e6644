import type { Period, Reading } from '../reading.ts';

/** Longer periods are a slip of the pen in a year. */
const longest = 20_000;

/** Stretches within a source’s own first and last day that no row of it covers, used or held back, from this many days on. */
export function daysWithoutRows(
  { period, rows, held }: Pick<Reading, 'period' | 'rows' | 'held'>,
  shortest: number,
): Period[] {
  if (!period || period.to - period.from > longest) return [];
  const length = period.to - period.from + 1;
  // Starts and ends of rows as steps up and down: a day is covered where more have begun than ended.
  const steps = new Int32Array(length + 1);
  const cover = (from: number, to: number) => {
    if (!(to >= from) || from < period.from || to > period.to) return;
    steps[from - period.from]!++;
    steps[to - period.from + 1]!--;
  };
  for (let i = 0; i < rows.length; i++) cover(rows.from[i]!, rows.to[i]!);
  for (const { days } of held) if (days) cover(days.from, days.to);
  const found: Period[] = [];
  let open = 0;
  let start = -1;
  for (let day = 0; day < length; day++) {
    open += steps[day]!;
    if (open === 0 && start < 0) start = day;
    else if (open > 0 && start >= 0) {
      if (day - start >= shortest) found.push({ from: period.from + start, to: period.from + day - 1 });
      start = -1;
    }
  }
  return found;
}
