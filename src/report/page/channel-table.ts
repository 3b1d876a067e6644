import { mostKpis } from '../../settings/list/first-screen-kpis.ts';
import { call, type Formula, op, range, term, when } from '../../workbook/formula.ts';
import type { Cell, CellStyle, ChartPlan, RowPlan } from '../../workbook/tab-plan.ts';
import { channelRoi } from '../channel-roi.ts';
import { material } from '../compare.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { noVerdict } from '../coverage/no-verdict.ts';
import { measuresIn, net, roiFigure } from '../figures.ts';
import { channelRow } from '../kpi/channels.ts';
import { figureColumn, kpiCell } from '../kpi/columns.ts';
import { marginCell, notAvailable } from '../kpi/figure-row.ts';
import { figure, good, line, look, strongLine } from '../look.ts';
import { hasMargin } from '../margin.ts';
import { namedCell } from '../named-cell.ts';
import { toRowsOf, toSumsOf } from '../rows-behind.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { pageScale, unsigned } from '../words.ts';
import { channelPlaces, channelRows } from './channel-places.ts';
import { judgedOfReportPeriod, ofTime } from './chooser.ts';
import { chartColumn, pageCell } from './columns.ts';
import { firstCampaigns } from './first-campaigns.ts';
import { type ChannelLine, channelLine, channelColumns as columns, sharedLines } from './shared-lines.ts';
import { header, row } from './table.ts';

const totalKey = 'channel-total';

/** Nine rows at most, the last of them for what found no place, and the total that equals the spend of the KPI tab, beside ROI as bars. */
export const channelTable: Section = (context) => {
  const scale = pageScale(context);
  const places = channelPlaces(context);
  const { shown } = places;
  const unit = inCurrency(context, scale.suffix);

  const isPartial = context.matched.isPartial(measuresIn(net));

  const line1 = (each: ChannelLine, strong = false): RowPlan => {
    const { key, label, spend, revenue } = each;
    const style = strong ? look.strong : look.plain;
    const at = (column: number) => pageCell(key, column);
    // What a cell of the row shows may have lost a small sign; a row that sums up channels has its sums nowhere else.
    const sides = each.kpiRow === undefined ? [at(columns.spend), at(columns.revenue)] : [spend, revenue];
    const [exactSpend, exactRevenue] = sides as [Formula, Formula];
    const returns = isPartial && !each.isMatched ? returnsOnKpi(each) : returnsOf(each, exactSpend, exactRevenue);
    return row(key, {
      1: nameOf(context, each, style),
      [columns.spend]: { formula: ofTime(context, unsigned(spend, scale.format)), style: figure(scale.format, style) },
      [columns.share]: {
        formula: ofTime(context, share(exactSpend, pageCell(totalKey, columns.spend))),
        style: figure('0%', style),
      },
      [columns.revenue]: {
        formula: ofTime(context, unsigned(revenue, scale.format)),
        style: figure(scale.format, style),
      },
      [columns.roi]: {
        formula: ofTime(context, unsigned(returns.roi, '0%')),
        style: figure('0%', style),
      },
      [columns.net]: {
        formula: ofTime(context, unsigned(returns.net, scale.format)),
        style: figure(scale.format, style),
      },
      [columns.verdict]: {
        formula: strong
          ? ofTime(context, footing(context, exactSpend))
          : judgedOfReportPeriod(context, verdict(context, label, at(columns.roi))),
        style: look.status,
      },
    });
  };
  const slots = shown.map((channel, i) => channelLine(`slot:${i + 1}`, channel));
  const body = [...slots, ...sharedLines(context, places)].map((each) => line1(each));
  const total = line1(channelLine(totalKey, 'Total', 'channels:total'), true);
  // What KPIs and channels leave free is the campaigns’, so the first screen ends in the same row always, its charts in their places.
  const free = mostKpis - context.settings.firstScreenKpis.length;
  const left = channelRows - body.length + free;
  const campaigns = firstCampaigns(context, left);
  const fill = Array.from({ length: left - campaigns.length }, (_, i) => row(`fill:${i}`, {}));
  const [gap, ...rest] = fill;
  const rows = [...body, total, ...(gap ? [gap] : []), ...campaigns, ...rest];
  const first = body[0]?.key ?? totalKey;
  return {
    rows: [
      header(
        'head:channels',
        {
          1: `Channel${unit}`,
          2: 'Spend',
          3: 'Share',
          4: 'Revenue',
          5: 'ROI',
          6: 'Net return',
          7: hasMargin(context) ? 'Pays?' : 'Revenue is',
        },
        { to: 7 },
      ),
      ...rows,
    ],
    charts: barChart(
      shown.filter((channel) => Number.isFinite(channelRoi(context, channel))).length,
      rows[free + 1]?.key ?? totalKey,
    ),
    rules: [
      { color: strongLine, rows: ['head:channels', body.at(-1)?.key ?? 'head:channels'], from: 1, to: 7 },
      { color: line, rows: [...body.slice(0, -1), ...campaigns.slice(1)].map(({ key }) => key), from: 1, to: 7 },
      { color: strongLine, rows: campaigns.slice(0, 1).map(({ key }) => key), from: 1, to: 7 },
    ],
    highlights: statusHighlights(first, totalKey, [7, 7]),
  };
};

const share = (part: Formula, whole: Formula) =>
  when(
    op(call('COUNT', part, whole), '<', 2),
    notAvailable,
    when(op(whole, '<=', 0), notAvailable, call('ROUND', op(part, '/', whole), 2)),
  );

/** The name leads to the rows of the channel, that of all to what they were added up to. */
function nameOf(context: ReportContext, { key, label, kpiRow }: ChannelLine, style: CellStyle): Cell {
  const { windows } = context;
  const days = windows.all ? null : windows.report;
  const isChannel = kpiRow === channelRow(label);
  const says = key === totalKey ? toSumsOf(context, days, label) : isChannel ? toRowsOf(context, label, days) : label;
  return namedCell(says, style);
}

/** What a row returned on what it spent. */
function returnsOf({ unsaid }: ChannelLine, spend: Formula, revenue: Formula) {
  const none = unsaid ?? op(call('COUNT', spend, revenue), '<', 2);
  const left = op(op(revenue, '*', marginCell), '-', spend);
  return {
    roi: when(none, notAvailable, when(op(spend, '<=', 0), notAvailable, op(left, '/', spend))),
    net: when(none, notAvailable, left),
  };
}

/** Where not all of it can be held against each other, the return of what can is on the KPI tab, for a channel by itself. */
const returnsOnKpi = ({ kpiRow }: ChannelLine) => ({
  roi: kpiRow === undefined ? term(notAvailable) : kpiCell(kpiRow, 'roi'),
  net: kpiRow === undefined ? term(notAvailable) : kpiCell(kpiRow, 'net'),
});

/** How the return stands to break-even, as the cell beside it shows it; without a margin only how the revenue stands to the spend. */
const verdict = (context: ReportContext, channel: string, roi: Formula) => {
  const why = noVerdict(context, roiFigure, ['report'], channel);
  if (why) return term(why);
  const [above, about, below] = hasMargin(context)
    ? ['✔ pays', '▲ breaks even', '✖ loses']
    : ['✔ above spend', '▲ about spend', '✖ below spend'];
  const isAbout = op(call('ABS', roi), '<=', material);
  return when(call('ISNUMBER', roi), when(isAbout, about, when(op(roi, '>', 0), above, below)), '– cannot say');
};

/** The check mark beside the total: the channels add up to it, and it is the spend of the report period, whether that is a KPI above or not. */
function footing({ facts }: ReportContext, spend: Formula): Formula {
  const end = (channel: string | undefined) => ({
    tab: 'kpi',
    row: channelRow(channel ?? ''),
    column: figureColumn('cost'),
  });
  const difference = op(call('SUM', range(end(facts.channels[0]), end(facts.channels.at(-1)))), '-', spend);
  const off = op(call('SUM', kpiCell('p:report', 'cost')), '-', call('SUM', spend));
  const cent = op(1, '/', 200);
  return when(
    call('ISNUMBER', spend),
    when(
      op(call('ABS', difference), '<', cent),
      when(op(call('ABS', off), '<', cent), '✔ foots', '✖ differs'),
      '✖ differs',
    ),
    '– no spend',
  );
}

function barChart(channels: number, beside: string): ChartPlan[] {
  if (channels < 2) return [];
  return [
    {
      id: 'page-roi',
      kind: 'bar',
      // No longer than what is seen of it beside the sidebar; what ROI counts stands in the line below.
      title: 'ROI by channel',
      at: { row: beside, column: chartColumn, width: 496, height: 185 },
      tab: 'report',
      header: 'head:channels',
      first: 'slot:1',
      last: `slot:${channels}`,
      labels: 1,
      series: [{ column: columns.roi, color: good, name: 'ROI' }],
      format: '0%',
    },
  ];
}
