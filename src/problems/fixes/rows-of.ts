import type { RowsOf } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';

const titles: Readonly<Record<RowsOf, string>> = {
  day: 'They are of that day alone',
  week: 'They are of the whole week',
  month: 'They are of the whole month',
  quarter: 'They are of the whole quarter',
};

/** Says what a row with a single date stands for. */
export const rowsOf = (step: RowsOf): Fix => ({
  title: titles[step],
  kind: `rows-of-${step}`,
  does: [{ is: 'option', path: ['rowsOf'], value: step }],
});
