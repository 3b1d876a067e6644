import { call, type Formula, op, term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeValue, scaledMark } from '../before.ts';
import { change, changeFormat } from '../change.ts';
import { chartedMoney } from '../charted.ts';
import { chooserRow } from '../chosen.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { isPartial, restWords } from '../coverage/rests-on.ts';
import { difference, differenceFormat } from '../difference.ts';
import { figureTitle } from '../figure-title.ts';
import { figureValue } from '../figure-value.ts';
import { type Figure, figureOf, isMeasure, measuresIn } from '../figures.ts';
import { type Scale, scaleOf } from '../formats.ts';
import { chartOverTime } from '../kpi/charts.ts';
import { canChoose, stepsToChoose } from '../kpi/choices.ts';
import { kpiCell } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { targetCell } from '../kpi/periods.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { toSumsOf } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import { cannotSay, statusFormula, statusHighlights } from '../status.ts';
import { pageScale, unsigned } from '../words.ts';
import { chooser, chosenTitle, judgedOfAll, ofAll, ofChoice } from './chooser.ts';
import { chartColumn, pageCell } from './columns.ts';
import { header, row } from './table.ts';
import { toAdd } from './to-add.ts';

const columns = { actual: 2, target: 3, difference: 4, before: 5, change: 6, status: 7 } as const;

/** The KPIs that the team chose, in its order, beside spend and revenue over time. */
export const kpiTable: Section = (context) => {
  const shown = context.settings.firstScreenKpis.flatMap((id) => figureOf(id) ?? []);
  const rows = shown.map((kpi) => kpiRow(context, kpi));
  const choice = canChoose(context);
  const chart = chartOverTime(context, {
    id: 'page-money',
    title: `${context.facts.present.has('revenue') ? 'Spend and revenue' : 'Spend'}${inCurrency(context)}`,
    figures: chartedMoney(context),
    at: choice
      ? { row: rows[0]?.key ?? 'gap:kpis', column: chartColumn, width: 496, height: 155 }
      : { row: chooserRow, column: chartColumn, width: 496, height: 176 },
    isChosen: choice && stepsToChoose(context).length > 0,
  });
  const titles = { 1: 'KPI', 2: 'Actual', 3: 'Target', 4: 'Difference', 5: 'Before', 6: 'Change', 7: 'Status' };
  return {
    rows: [withChooser(context, header(chooserRow, titles, { to: 7 })), ...rows, row('gap:kpis', {}, { height: 8 })],
    charts: chart ? [chart] : [],
    rules: [
      { color: strongLine, rows: [chooserRow], from: 1, to: 7 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 7 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [7, 7]),
  };
};

function withChooser(context: ReportContext, head: RowPlan): RowPlan {
  const { cells, merges } = chooser(context);
  return { ...head, cells: head.cells.map((each, i) => cells[i + 1] ?? each), merges };
}

function kpiRow(context: ReportContext, kpi: Figure): RowPlan {
  const key = `kpi:${kpi.id}`;
  const { format, suffix } = scaleFor(context, kpi);
  const actual = kpiCell('p:report', kpi.id);
  const target = targetCell(context, kpi.id);
  const here = (column: number) => pageCell(key, column);
  const put = (formula: Formula | undefined, style: Cell['style']): Cell =>
    formula ? { formula, style } : { value: '–', style: { ...style, color: look.byline.color } };
  const [shown, whole] = [(of: Formula) => ofChoice(context, of), (of: Formula) => ofAll(context, of)];
  const missing = toAdd(context, kpi);
  if (missing) {
    const name: Cell = { value: titleOf(context, kpi, suffix), style: look.strong };
    const none: Cell = { formula: actual, style: figure(format, look.strong) };
    const way = (value: string): Cell => ({ value, style: { ...look.byline, size: 9 } });
    return target
      ? row(
          key,
          {
            1: name,
            [columns.actual]: none,
            [columns.target]: put(target, figure(format)),
            [columns.difference]: way(missing.short),
            [columns.status]: { value: cannotSay, style: look.status },
          },
          { merges: [[columns.difference, columns.change]] },
        )
      : row(
          key,
          { 1: name, [columns.actual]: none, [columns.target]: way(missing.full) },
          { merges: [[columns.target, columns.status]] },
        );
  }
  const before = context.windows.before ? beforeValue(context, kpi) : undefined;
  return row(key, {
    1: titleCell(context, kpi, suffix),
    [columns.actual]: put(shown(unsigned(actual, format)), figure(format, look.strong)),
    [columns.target]: put(target && whole(target), figure(format)),
    [columns.difference]: put(
      target &&
        whole(
          when(
            op(call('COUNT', here(columns.actual), here(columns.target)), '<', 2),
            notAvailable,
            difference(kpi, here(columns.actual), here(columns.target), format),
          ),
        ),
      figure(differenceFormat(kpi, format)),
    ),
    [columns.before]: put(before && shown(unsigned(before, format)), figure(format)),
    [columns.change]: put(
      before && change(kpi, here(columns.actual), here(columns.before), format),
      figure(changeFormat(kpi, format)),
    ),
    [columns.status]: {
      formula: judgedOfAll(
        context,
        statusFormula(context, kpi, { actual: here(columns.actual), target: target && here(columns.target), format }),
      ),
      style: look.status,
    },
  });
}

/** The name leads to what the figure was added up from. Of what is chosen nobody has worked out the share that it rests on, and other costs belong to none of it. */
function titleCell(context: ReportContext, kpi: Figure, suffix: string): Cell {
  const asBuilt = titleOf(context, kpi, suffix);
  const isPart = !!kpi.metric && context.matched.isPartial(measuresIn(kpi));
  const chosen =
    figureTitle(context, kpi, suffix, true) +
    (isPart ? ', matched' : '') +
    (context.windows.before ? scaledMark(context, kpi) : '');
  const says = asBuilt === chosen ? asBuilt : chosenTitle(context, asBuilt, chosen);
  const { all, report } = context.windows;
  return { formula: term(toSumsOf(context, all ? null : report, says)), style: look.strong };
}

/** What it rests on and how it is compared stand beside the name, since no verdict may be read without them. */
function titleOf(context: ReportContext, kpi: Figure, suffix: string): string {
  const rests =
    isPartial(context, kpi) && figureValue(context, kpi) !== undefined ? `, ${restWords(context, kpi)}` : '';
  return `${figureTitle(context, kpi, suffix)}${rests}${context.windows.before ? scaledMark(context, kpi) : ''}`;
}

/** Amounts share the scale of the page, counts have each their own, and ratios are as they are. */
function scaleFor(context: ReportContext, kpi: Figure): Scale {
  if (kpi.metric) return { format: kpiFormat(context, kpi), suffix: '' };
  if (kpi.unit === 'money' || !isMeasure(kpi.id)) return pageScale(context);
  return scaleOf(kpi.unit, Math.abs(context.facts.report[kpi.id] ?? 0), '');
}
