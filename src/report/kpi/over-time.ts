import { isoDay } from '../../intake/columns/day-serial.ts';
import { nextStep, stepsBetween } from '../../intake/cut-days.ts';
import { op } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { canBeMissing } from '../facts.ts';
import { line, strongLine } from '../look.ts';
import { toSumsOf } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import { stepLabel } from '../windows.ts';
import { daysOf, lastColumn } from './columns.ts';
import { figureRow, otherCostsOf } from './figure-row.ts';
import { figureHeader, gap, sectionTitle } from './headings.ts';
import { sumFormula } from './sum-formula.ts';

export interface StepRow {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** One row a step from the first day of the data to the last, steps without data included: a hole is seen, not closed. */
export function stepRows({ ledger: { span }, grain }: ReportContext): StepRow[] {
  if (!span) return [];
  return stepsBetween(span.from, span.to, grain).map((start) => ({
    key: `step:${grain}:${isoDay(start)}`,
    start,
    end: nextStep(start, grain) - 1,
  }));
}

/** Every measure and metric step by step, then all of the data. */
export const overTime: Section = (context) => {
  const { facts, settings, grain, ledger, stretches } = context;
  const finest = grain === settings.grain ? '' : ': the rows of the data stand for no less';
  const rows = stepRows(context).map(({ key, start, end }) =>
    figureRow(context, {
      key,
      label: toSumsOf(context, { from: start, to: end }, stepLabel(start, grain)),
      // Where the data begin or end within a step, its days are those that they cover.
      from: Math.max(start, ledger.span?.from ?? start),
      to: Math.min(end, ledger.span?.to ?? end),
      measure: (measure, matched) =>
        sumFormula(
          stretches,
          measure,
          { days: daysOf(key) },
          { partial: !!matched || canBeMissing(facts, measure, facts.byStep.get(start)), matched },
        ),
      otherCosts: otherCostsOf(context, key),
    }),
  );
  const all = figureRow(context, {
    key: 'steps:total',
    label: toSumsOf(context, null, 'All data'),
    ...(ledger.span ?? {}),
    measure: (measure, matched) =>
      sumFormula(stretches, measure, {}, { partial: !!matched || canBeMissing(facts, measure, facts.all), matched }),
    ...(ledger.span ? { otherCosts: otherCostsOf(context, 'steps:total') } : {}),
    strong: true,
  });
  const undated = facts.undated
    ? [
        figureRow(context, {
          key: 'steps:undated',
          label: 'Without a date',
          measure: (measure, matched) => {
            const whole = sumFormula(stretches, measure, {}, { partial: false, matched });
            return rows.length === 0
              ? whole
              : op(
                  whole,
                  '-',
                  sumFormula(stretches, measure, { days: daysOf('steps:total') }, { partial: false, matched }),
                );
          },
        }),
      ]
    : [];
  const body = [...rows, ...undated];
  return {
    rows: [
      ...sectionTitle('steps', 'Over time', `One row a ${grain}${finest}, whatever the report period is.`),
      figureHeader('steps', grain[0]?.toUpperCase() + grain.slice(1), context),
      ...body,
      all,
      gap('gap:moved'),
    ],
    rules: [
      { color: strongLine, rows: ['head:steps', body.at(-1)?.key ?? 'head:steps'], from: 1, to: lastColumn },
      { color: line, rows: body.slice(0, -1).map(({ key }) => key), from: 1, to: lastColumn },
    ],
  };
};
