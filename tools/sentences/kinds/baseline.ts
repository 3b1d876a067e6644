import { costsNamed } from '../read/costs-named.ts';
import { figureNamed } from '../read/figure-named.ts';
import { scaleIn } from '../read/shown.ts';
import { daysIn, isWholeMonths, partsOf, type Span } from '../world/calendar.ts';
import { holdFigure, withoutNumber } from './hold-figure.ts';
import type { CellKind } from './kind.ts';

const table = /^head:baseline$/;

/** Months of 365 ÷ 12 days, or those of the calendar where the period is made of them. */
function monthsIn(span: Span): number[] {
  const byDays = (daysIn(span) * 12) / 365;
  const [from, next] = [partsOf(span.from), partsOf(span.to + 1)];
  return isWholeMonths(span) ? [byDays, (next.year - from.year) * 12 + next.month - from.month] : [byDays];
}

export const baselineTable: readonly CellKind[] = [
  {
    id: 'baseline-value',
    table,
    title: /^In the baseline$/,
    *hold({ text, label }, at) {
      const id = figureNamed(label);
      if (id && at.told.baseline)
        yield* holdFigure(text, at.truth.figure(id, at.told.baseline, costsNamed(label)), scaleIn(label));
    },
  },
  {
    id: 'baseline-month',
    table,
    title: /^An average month$/,
    *hold({ text, label }, at) {
      const id = figureNamed(label);
      const { baseline } = at.told;
      if (!id || !baseline || withoutNumber.test(text)) return;
      const { may, share } = at.truth.figure(id, baseline, costsNamed(label));
      const level = at.truth.level(id, baseline, costsNamed(label));
      const all = monthsIn(baseline).flatMap((months) => [
        ...may.map((value) => value / months),
        ...(level === null ? [] : [(level * daysIn(baseline)) / months]),
      ]);
      yield* holdFigure(text, { may: all, matched: null, share }, scaleIn(label));
    },
  },
];
