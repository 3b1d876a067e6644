import { call, type Formula, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import type { CampaignFact } from '../facts.ts';
import { figureOf } from '../figures.ts';
import { kpiFormat, marginCell, notAvailable } from '../kpi/figure-row.ts';
import { figure, look } from '../look.ts';
import { resultOf } from '../result-of.ts';
import { pageScale, unsigned } from '../words.ts';
import { campaignCells, campaignKey, hasMoney, largestCampaigns } from './campaign-cells.ts';
import { ofReportPeriod } from './chooser.ts';
import { pageCell } from './columns.ts';
import { channelColumns as columns } from './shared-lines.ts';
import { header, row } from './table.ts';

/** With fewer free rows a gap is a gap. */
const fewest = 3;

export const firstCampaignsHead = 'head:first-campaigns';

/** Where channels leave rows of the first screen free: the campaigns that spent most, as the activities have them. The first row stays free. */
export function firstCampaigns(context: ReportContext, free: number): RowPlan[] {
  const named = largestCampaigns(context).filter(({ channel, campaign }) => campaign !== '' && campaign !== channel);
  if (free < fewest || named.length === 0 || context.facts.campaigns.filter(hasMoney).length < 2) return [];
  const { measure, figure: ratio } = resultOf(context);
  const isRevenue = measure === 'revenue';
  const shown = named.slice(0, free - 2);
  return [
    header(
      firstCampaignsHead,
      {
        1: `Largest campaigns${inCurrency(context, pageScale(context).suffix)}`,
        [columns.spend]: 'Spend',
        [columns.share]: 'Share',
        [columns.revenue]: figureOf(measure)?.title ?? '',
        [columns.roi]: ratio.title,
        [columns.net]: isRevenue ? 'Net return' : '',
      },
      { to: 7 },
    ),
    ...shown.map((each) => campaignRow(context, each, nameAmong(shown, each))),
  ];
}

/** Channels may have campaigns of one name. */
const nameAmong = (shown: readonly CampaignFact[], { channel, campaign }: CampaignFact): string =>
  shown.filter((other) => other.campaign === campaign).length > 1 ? `${channel} · ${campaign}` : campaign;

function campaignRow(context: ReportContext, each: CampaignFact, name: string): RowPlan {
  const { measure, figure: ratio } = resultOf(context);
  const isRevenue = measure === 'revenue';
  const { format } = pageScale(context);
  const from = campaignCells(campaignKey(each));
  const key = `first-${campaignKey(each)}`;
  const at = (column: number) => pageCell(key, column);
  const left = op(op(at(columns.revenue), '*', marginCell), '-', at(columns.spend));
  const none = op(call('COUNT', at(columns.spend), at(columns.revenue)), '<', 2);
  const total = pageCell('channel-total', columns.spend);
  const share: Formula = when(
    op(call('COUNT', at(columns.spend), total), '<', 2),
    notAvailable,
    when(op(total, '<=', 0), notAvailable, unsigned(op(at(columns.spend), '/', total), '0%')),
  );
  const whole = (of: Formula) => ofReportPeriod(context, of);
  const cells: Record<number, Cell> = {
    1: { value: name, style: { ...look.plain, format: '@' } },
    [columns.spend]: { formula: whole(unsigned(from.spend, format)), style: figure(format) },
    [columns.share]: { formula: whole(share), style: figure('0%') },
    [columns.revenue]: { formula: whole(from.brought), style: figure(isRevenue ? format : '#,##0') },
    [columns.roi]: { formula: whole(from.ratio), style: figure(isRevenue ? '0%' : kpiFormat(context, ratio)) },
  };
  if (isRevenue) {
    cells[columns.net] = { formula: whole(when(none, notAvailable, unsigned(left, format))), style: figure(format) };
  }
  return row(key, cells);
}
