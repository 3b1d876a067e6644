import type { Formula } from '../../workbook/formula.ts';
import type { Cell, CellValue, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { isInDoubt } from '../coverage/doubt.ts';
import { figureValue } from '../figure-value.ts';
import { type Figure, figureOf, figures } from '../figures.ts';
import { formatOf } from '../formats.ts';
import { kpiCell } from '../kpi/columns.ts';
import { kpiFormat } from '../kpi/figure-row.ts';
import { targetCell } from '../kpi/periods.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { missed, offPlan, statusFormula, statusHighlights, statusOf, watchIt } from '../status.ts';
import { withoutData } from '../without-data.ts';
import { unsigned } from '../words.ts';
import { aimStatus, aimStatusOf } from './aim-status.ts';
import { pageCell } from './columns.ts';
import { objectiveCell, objectiveKey, uniqueObjectives } from './objectives.ts';
import { header, heading, row, textRow } from './table.ts';

export const followUpColumns = { actual: 4, target: 5, status: 6, owner: 7, since: 8, action: 9 } as const;

interface Item {
  readonly key: string;
  readonly title: string;
  readonly kpi: Figure;
  readonly actual: Formula;
  readonly target: Formula;
  /** As the page has it at the build. */
  readonly status: string;
  /** The same as a formula over cells. */
  readonly says: (cells: { actual: Formula; target: Formula; format: string }) => Formula;
  readonly format: string;
  readonly owner: string;
}

/** What is off plan, and what the team agreed to do about it. What the team types in outlives every build. */
export const followUp: Section = (context) => {
  const rows = listed(context).map((item) => itemRow(context, item));
  return {
    rows: [
      ...heading(
        'follow-up',
        'Follow-up',
        'Each KPI or objective that is off plan. Owner and action are yours to type: they stay when the report is built again.',
      ),
      ...(rows.length > 0
        ? [
            header(
              'head:follow-up',
              { 1: 'Off plan', 4: 'Actual', 5: 'Target', 6: 'Status', 7: 'Owner', 8: 'Since', 9: 'Action agreed' },
              {
                left: [7, 8, 9],
                merges: [
                  [1, 3],
                  [9, 12],
                ],
              },
            ),
            ...rows,
          ]
        : [
            textRow('follow-up-none', {
              value:
                items(context).length > 0
                  ? nothingOff(context)
                  : 'No target is set, so nothing can be off plan. Enter targets in Tieout ▸ Settings ▸ Targets.',
              style: look.small,
            }),
          ]),
    ],
    rules: [
      { color: strongLine, rows: rows.length > 0 ? ['head:follow-up'] : [], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: rows.length > 0 ? statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [6, 6]) : [],
  };
};

function nothingOff(context: ReportContext): string {
  const without = withoutData(context);
  if (without) return `What is off plan cannot be said. ${without.says} ${without.way}`;
  return isInDoubt(context, context.windows.report)
    ? 'What is off plan cannot be said: too much of the money is held back.'
    : 'Nothing is off plan.';
}

function items(context: ReportContext): Item[] {
  const { targets } = context.settings;
  const kpis = figures.flatMap((kpi): Item[] => {
    const target = targetCell(context, kpi.id);
    if (!target) return [];
    const actual = kpiCell('p:report', kpi.id);
    return [
      {
        key: `follow:kpi:${kpi.id}`,
        title: kpi.title,
        kpi,
        actual,
        target,
        status: statusOf(context, kpi, {
          actual: figureValue(context, kpi),
          target: targets[kpi.id] as number,
          format: kpiFormat(context, kpi),
        }),
        says: (cells) => statusFormula(context, kpi, cells),
        format: kpiFormat(context, kpi),
        owner: ownerOf(context, kpi),
      },
    ];
  });
  const aims = uniqueObjectives(context).flatMap((objective): Item[] => {
    const kpi = figureOf(objective.metric);
    if (!kpi) return [];
    const format = formatOf(kpi.unit, Math.abs(objective.target), context.ledger.currency);
    return [
      {
        key: `follow:${objectiveKey(objective)}`,
        title: objective.statement,
        kpi,
        actual: objectiveCell(objective, 'actual'),
        target: objectiveCell(objective, 'target'),
        status: aimStatusOf(context, objective, kpi, format),
        says: (cells) => aimStatus(context, objective, kpi, cells),
        format,
        owner: objective.owner ?? '',
      },
    ];
  });
  return [...kpis, ...aims];
}

/** A target of the page is in the hands of who owns an objective of the same figure. */
const ownerOf = (context: ReportContext, kpi: Figure): string =>
  uniqueObjectives(context).find(({ metric, owner }) => metric === kpi.id && owner)?.owner ?? '';

/** Those that are listed: what is off plan, and what the team has agreed on. Each figure once, a target of the page before an objective. */
function listed(context: ReportContext): Item[] {
  const isAgreed = ({ key }: Item) => context.typed.get(key)?.has(followUpColumns.action) === true;
  const chosen = items(context).filter((item) => isAgreed(item) || isOff(item));
  return chosen.filter(
    (item, at) =>
      isAgreed(item) || !chosen.some((other, i) => other.kpi.id === item.kpi.id && (isAgreed(other) || i < at)),
  );
}

const isOff = ({ status }: Item): boolean => [offPlan, watchIt, missed].includes(status);

function itemRow(context: ReportContext, { key, title, kpi, actual, target, says, format, owner }: Item): RowPlan {
  const typed = context.typed.get(key);
  const typing = (column: number, start: CellValue, style: Cell['style']): Cell => ({
    value: typed?.get(column) ?? start,
    style,
    typedIn: true,
  });
  const c = followUpColumns;
  return row(
    key,
    {
      1: { value: `${title}${kpi.unit === 'money' ? inCurrency(context) : ''}`, style: { ...look.text, format: '@' } },
      [c.actual]: { formula: unsigned(actual, format), style: figure(format) },
      [c.target]: { formula: target, style: figure(format) },
      [c.status]: {
        formula: says({ actual: pageCell(key, c.actual), target: pageCell(key, c.target), format }),
        style: { ...look.status, align: 'center' },
      },
      [c.owner]: typing(c.owner, owner, { ...look.typing, format: '@' }),
      [c.since]: typing(c.since, context.today, { ...look.typing, align: 'left', format: 'd mmm yyyy' }),
      [c.action]: typing(c.action, '', { ...look.typing, format: '@' }),
    },
    {
      merges: [
        [1, 3],
        [9, 12],
      ],
      height: 36,
    },
  );
}
