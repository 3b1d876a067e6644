import type { Period } from '../../intake/reading.ts';
import type { Formula } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { aimDays } from '../aims.ts';
import { beforeRow, beforeWords, noBefore, otherRow } from '../before.ts';
import type { Before } from '../comparison.ts';
import type { ReportContext } from '../context.ts';
import { canBeMissing } from '../facts.ts';
import { figures } from '../figures.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { toSumsOf } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import { statusFormula, statusHighlights } from '../status.ts';
import type { Sums } from '../sums.ts';
import { daysOf, figureColumn, kpiCell, lastColumn } from './columns.ts';
import { figureRow, kpiFormat, otherCostsOf } from './figure-row.ts';
import { figureHeader, gap, sectionTitle } from './headings.ts';
import { sumFormula } from './sum-formula.ts';

/** The stretches of days that the report compares, with the targets and how far they are met. */
export const periods: Section = (context) => {
  const { windows, facts, stretches } = context;
  const row = (key: string, label: string, period: Period | null, sums: Sums, all = false): RowPlan[] => {
    if (!period && !all) return [];
    const scope = all ? {} : { days: daysOf(key) };
    return [
      figureRow(context, {
        key,
        label: toSumsOf(context, all ? null : period, label),
        ...(period ?? {}),
        measure: (measure, matched) =>
          sumFormula(stretches, measure, scope, { partial: !!matched || canBeMissing(facts, measure, sums), matched }),
        ...(period ? { otherCosts: otherCostsOf(context, key) } : {}),
        strong: key === 'p:report',
      }),
    ];
  };
  const rows = [
    ...sectionTitle('periods', 'Periods', periodsLead(context)),
    figureHeader('periods', 'Period', context),
    ...row('p:report', 'Report period', windows.report, facts.report, windows.all),
    ...targetRows(context),
    ...(windows.before ? row(beforeRow, labelOf(windows.before), windows.before.period, facts.before) : []),
    ...windows.others.flatMap((other, i) =>
      row(otherRow(other), labelOf(other), other.period, facts.others[i] as Sums),
    ),
    ...aimDays(context, context.settings.objectives).flatMap((aim) =>
      row(aim.row, 'For an objective', aim.days, context.matched.of([], aim.days)),
    ),
  ];
  return {
    rows: [...rows, gap('gap:channels')],
    rules: [
      { color: strongLine, rows: ['head:periods'], from: 1, to: lastColumn },
      { color: line, rows: rows.slice(3).map(({ key }) => key), from: 1, to: lastColumn },
    ],
    highlights: rows.some(({ key }) => key === 'p:status')
      ? statusHighlights('p:status', 'p:status', [figureColumn(figures[0]?.id ?? ''), lastColumn])
      : [],
  };
};

const labelOf = ({ is }: Before) => beforeWords[is].label;

function periodsLead(context: ReportContext): string {
  const { before } = context.windows;
  return before ? `The page compares the report period with ${beforeWords[before.is].how}.` : noBefore(context);
}

function targetRows(context: ReportContext): RowPlan[] {
  const { targets } = context.settings;
  const set = figures.filter(({ id }) => Object.hasOwn(targets, id));
  if (set.length === 0) return [];
  const target: (Cell | undefined)[] = [{ value: 'Target', style: look.plain }];
  const status: (Cell | undefined)[] = [{ value: 'Status', style: look.plain }];
  for (const shown of set) {
    const at = figureColumn(shown.id) - 1;
    target[at] = { value: targets[shown.id] as number, style: figure(kpiFormat(context, shown)) };
    status[at] = {
      formula: statusFormula(context, shown, {
        actual: kpiCell('p:report', shown.id),
        target: kpiCell('p:target', shown.id),
        format: kpiFormat(context, shown),
      }),
      style: { ...look.status, align: 'right' },
    };
  }
  return [
    { key: 'p:target', cells: target },
    { key: 'p:status', cells: status },
  ];
}

/** The target of a figure on the KPI tab, where one is set. */
export const targetCell = (context: ReportContext, id: string): Formula | undefined =>
  Object.hasOwn(context.settings.targets, id) ? kpiCell('p:target', id) : undefined;
