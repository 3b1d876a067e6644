import { shortDay, shortMoment } from '../../problems/words.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { type Agreed, type AgreedKpi, kpisNow } from '../agreed.ts';
import type { ReportContext } from '../context.ts';
import { figureOf } from '../figures.ts';
import { formatOf } from '../formats.ts';
import { parseIsoDay } from '../iso-day.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { header, heading, row } from './table.ts';

const columns = { wasDefined: 2, isDefined: 5, wasTarget: 8, isTarget: 9, since: 11 } as const;
const merges = [
  [2, 4],
  [5, 7],
  [11, 12],
] as const;

/** The few KPIs that CEO and CMO agreed on, and each of them that is another since, in both versions; nothing where nothing was agreed. */
export const agreement: Section = (context) => {
  const { agreed } = context;
  if (!agreed) return { rows: [] };
  const now = kpisNow(context.settings);
  const ids = [...new Set([...agreed.kpis, ...now].map(({ id }) => id))];
  const rows = ids.map((id) => {
    const of = (kpis: readonly AgreedKpi[]) => kpis.find((kpi) => kpi.id === id);
    return kpiRow(context, of(agreed.kpis), of(now));
  });
  return {
    rows: [
      ...heading('agreement', 'Agreed KPIs', leadOf(context, agreed)),
      header(
        'head:agreement',
        {
          1: 'KPI',
          [columns.wasDefined]: 'Agreed definition',
          [columns.isDefined]: 'Definition now',
          [columns.wasTarget]: 'Agreed target',
          [columns.isTarget]: 'Target now',
          [columns.since]: 'Since the agreement',
        },
        { left: [columns.wasDefined, columns.isDefined, columns.since], merges },
      ),
      ...rows,
    ],
    rules: [
      { color: strongLine, rows: ['head:agreement'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [columns.since, 12]),
  };
};

function leadOf({ windows }: ReportContext, { ceo, cmo, from, to, at }: Agreed): string {
  const says = `Agreed by ${ceo} (CEO) and ${cmo} (CMO) on ${shortMoment(at)}, for ${shortDay(from)} – ${shortDay(to)}.`;
  const isWithin = windows.report && windows.report.from >= parseIsoDay(from) && windows.report.to <= parseIsoDay(to);
  return isWithin ? says : `${says} The report period is not within these days.`;
}

function kpiRow({ ledger }: ReportContext, was: AgreedKpi | undefined, is: AgreedKpi | undefined): RowPlan {
  const { id, title } = (was ?? is) as AgreedKpi;
  const unit = figureOf(id)?.unit ?? 'count';
  const size = Math.max(Math.abs(was?.target ?? 0), Math.abs(is?.target ?? 0));
  const target = (kpi: AgreedKpi | undefined): Cell => ({
    value: kpi?.target ?? '–',
    style: figure(formatOf(unit, size, ledger.currency)),
  });
  const definition = (kpi: AgreedKpi | undefined): Cell => ({
    value: kpi?.definition ?? '–',
    style: { ...look.small, format: '@' },
  });
  return row(
    `agreed:${id}`,
    {
      1: { value: title, style: look.strong },
      [columns.wasDefined]: definition(was),
      [columns.isDefined]: definition(is),
      [columns.wasTarget]: target(was),
      [columns.isTarget]: target(is),
      [columns.since]: { value: changeOf(was, is), style: { ...look.status, align: 'left' } },
    },
    { merges },
  );
}

function changeOf(was: AgreedKpi | undefined, is: AgreedKpi | undefined): string {
  if (!was) return '▲ added';
  if (!is) return '▲ left out';
  const changed = [
    ...(was.target === is.target ? [] : ['target']),
    ...(was.definition === is.definition ? [] : ['definition']),
  ];
  return changed.length === 0 ? '✔ as agreed' : `▲ ${changed.join(' and ')} changed`;
}
