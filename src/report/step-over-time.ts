import type { Reading } from '../intake/reading.ts';
import type { Grain } from '../settings/list/grain.ts';

/** The most days that a row of such a step has. */
const longest = { week: 7, month: 31 } as const;

/** The step that was asked for, or the next one that is no finer than the rows of every source: what lies within a row nobody knows. */
export function stepOverTime(readings: readonly Pick<Reading, 'rows'>[], asked: Grain): Grain {
  const some = readings.filter(({ rows }) => rows.length > 0);
  const areLonger = (step: keyof typeof longest): boolean =>
    some.length > 0 && some.every((reading) => hasLonger(reading, longest[step]));
  if (asked === 'quarter' || areLonger('month')) return 'quarter';
  return asked === 'month' || areLonger('week') ? 'month' : 'week';
}

/** Whether most of its rows stand for more days than that. */
function hasLonger({ rows }: Pick<Reading, 'rows'>, days: number): boolean {
  let [longer, dated] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const length = rows.to[i]! - rows.from[i]! + 1;
    if (Number.isNaN(length)) continue;
    dated++;
    if (length > days) longer++;
  }
  return longer * 2 > dated;
}
