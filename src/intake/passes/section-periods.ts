import { periodNamed } from '../periods/named-period.ts';
import type { Periods } from '../periods/periods.ts';
import { type Draft, hasMoney } from './draft.ts';
import { headingOfRows } from './heading-of-rows.ts';

/** The days of each row by the month that stands in a line of its own above it; null where a column has days, or not all headings are such. */
export function sectionPeriods(draft: Draft): Pick<Periods, 'from' | 'to'> | null {
  const { map, said, known } = draft;
  if (known || said.period || map.fields.has('date') || map.fields.has('dateFrom')) return null;
  const names = headingOfRows(draft);
  if (!names) return null;
  const counted = new Set(names.filter((_, row) => hasMoney(draft, row)));
  const periods = new Map([...counted].map((name) => [name, periodNamed(name)]));
  if (periods.size < 2 || [...periods.values()].some(({ period, isWhole }) => !period || !isWhole)) return null;
  const dayOf = (end: 'from' | 'to') =>
    Float64Array.from(names, (name) => periods.get(name)?.period?.[end] ?? Number.NaN);
  return { from: dayOf('from'), to: dayOf('to') };
}
