import { grouped } from '../../problems/words.ts';
import type { Objective } from '../../settings/list/objectives.ts';
import { cell, type Formula } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { aimOf } from '../aims.ts';
import { beforeValue, scaledMark } from '../before.ts';
import type { ReportContext } from '../context.ts';
import { figureTitle } from '../figure-title.ts';
import { figureOf } from '../figures.ts';
import { formatOf, placesOf } from '../formats.ts';
import { parseIsoDay } from '../iso-day.ts';
import { kpiCell } from '../kpi/columns.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { longDay } from '../windows.ts';
import { aimStatus } from './aim-status.ts';
import { header, heading, row, textRow } from './table.ts';

const merges = [
  [1, 4],
  [5, 6],
] as const;
const columns = { kpi: 5, baseline: 7, target: 8, actual: 9, deadline: 10, owner: 11, status: 12 } as const;

/** Stable as long as its words are: the follow-up list hangs on it. */
export const objectiveKey = ({ statement }: Objective): string => `objective:${statement.slice(0, 80)}`;
export const objectiveCell = (objective: Objective, column: keyof typeof columns): Formula =>
  cell('report', objectiveKey(objective), columns[column]);

/** 1 of 7: what marketing set out to do. */
export const objectives: Section = (context) => {
  const set = uniqueObjectives(context);
  const rows = set.map((objective) => objectiveRow(context, objective));
  return {
    rows: [
      ...heading(
        'objectives',
        '1  Objectives',
        'What marketing set out to do, each measured by a KPI: over the report period, and once its deadline is past on the data to that day. The target of a year is held against the part of it that is due.',
      ),
      ...(rows.length > 0
        ? [
            header(
              'head:objectives',
              {
                1: 'Objective',
                5: 'KPI',
                7: 'Baseline',
                8: 'Target',
                9: 'Actual',
                10: 'Deadline',
                11: 'Owner',
                12: 'Status',
              },
              { left: [5, 11], center: [10], merges },
            ),
            ...rows,
          ]
        : [
            textRow('objectives-none', {
              value:
                'No objective is set. Enter them in Tieout ▸ Settings ▸ Objectives: a sentence, its KPI, target, deadline and owner.',
              style: look.small,
            }),
          ]),
    ],
    rules: [
      { color: strongLine, rows: rows.length > 0 ? ['head:objectives'] : [], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: rows.length > 0 ? statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [12, 12]) : [],
  };
};

/** Two objectives in the same words are one. */
export function uniqueObjectives({ settings }: ReportContext): Objective[] {
  return [...new Map(settings.objectives.map((objective) => [objectiveKey(objective), objective])).values()];
}

function objectiveRow(context: ReportContext, objective: Objective): RowPlan {
  const { statement, metric, target, baseline, deadline, owner } = objective;
  const shown = figureOf(metric);
  const format = shown ? formatOf(shown.unit, Math.abs(target), context.ledger.currency) : '0.00';
  const isFound = baseline === undefined && context.windows.before !== null;
  const cells: Record<number, Cell> = {
    1: { value: statement, style: { ...look.text, format: '@' } },
    [columns.kpi]: {
      value: shown
        ? `${figureTitle(context, shown)}${judgedOn(context, objective, format)}${isFound ? scaledMark(context, shown) : ''}`
        : `unknown KPI “${metric}”`,
      style: look.small,
    },
    [columns.target]: { value: target, style: figure(format) },
    [columns.deadline]: deadline
      ? { value: parseIsoDay(deadline), style: { ...look.plain, align: 'center', format: 'd mmm yyyy' } }
      : { value: 'not set', style: look.small },
    [columns.owner]: { value: owner || 'not set', style: { ...look.small, format: '@' } },
  };
  if (shown) {
    const before: Cell | undefined =
      baseline !== undefined
        ? { value: baseline, style: figure(format) }
        : context.windows.before
          ? { formula: beforeValue(context, shown), style: figure(format) }
          : undefined;
    if (before) cells[columns.baseline] = before;
    cells[columns.actual] = {
      formula: kpiCell(aimOf(context, objective).row, metric),
      style: figure(format, look.strong),
    };
    cells[columns.status] = {
      formula: aimStatus(context, objective, shown, {
        actual: objectiveCell(objective, 'actual'),
        target: objectiveCell(objective, 'target'),
        format,
      }),
      style: look.status,
    };
  }
  return row(objectiveKey(objective), cells, {
    merges,
    height:
      17 * Math.max(1, Math.ceil(statement.length / 62), Math.ceil(String(cells[columns.kpi]?.value).length / 26)) + 8,
  });
}

/** On which days it is judged, where these are not the report period, and what is due by then. */
function judgedOn(context: ReportContext, objective: Objective, format: string): string {
  const { days: own, due } = aimOf(context, objective);
  const days = own ?? (due ? context.windows.report : null);
  if (!days) return '';
  const places = Math.max(0, placesOf(format));
  const part = due ? `, ${grouped(Number(((objective.target * due.days) / due.of).toFixed(places)))} due` : '';
  return ` from ${longDay(days.from)} to ${longDay(days.to)}${part}`;
}
