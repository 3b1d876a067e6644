import { call, type Formula, op, term, when } from '../../workbook/formula.ts';
import type { RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import type { CampaignFact } from '../facts.ts';
import { formatOf } from '../formats.ts';
import { daysOf, kpiCell } from '../kpi/columns.ts';
import { marginCell, notAvailable } from '../kpi/figure-row.ts';
import { sumFormula } from '../kpi/sum-formula.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { unsigned } from '../words.ts';
import { pageCell } from './columns.ts';
import { header, heading, row, textRow } from './table.ts';

const most = 10;
const columns = { campaign: 2, from: 7, to: 8, spend: 9, share: 10, revenue: 11, roi: 12 } as const;

/** 3 of 7: what was done, where, and what it was given of the budget. */
export const activities: Section = (context) => {
  const { campaigns } = context.facts;
  const shown = campaigns.filter(({ sums }) => sums.cost !== null || sums.revenue !== null).slice(0, most);
  const rows = shown.map((campaign) => campaignRow(context, campaign));
  const lead = `The ${shown.length === 1 ? 'campaign' : `${shown.length} campaigns`} that spent most in the report period${
    campaigns.length > shown.length ? `, of ${campaigns.length}` : ''
  }; all of them are in Campaign Data.`;
  return {
    rows: [
      ...heading(
        'activities',
        '3  Campaign activities',
        shown.length > 0 ? lead : 'What was done, where, and its share of the budget.',
      ),
      ...(rows.length > 0
        ? [
            header(
              'head:activities',
              {
                1: 'Channel',
                2: 'Campaign',
                7: 'From',
                8: 'To',
                9: `Spend${inCurrency(context)}`,
                10: 'Budget share',
                11: `Revenue${inCurrency(context)}`,
                12: 'ROI',
              },
              { left: [2], merges: [[2, 6]] },
            ),
            ...rows,
          ]
        : [
            textRow('activities-none', {
              value:
                'No campaign in the report period has spend or revenue. Choose other days in Tieout ▸ Settings ▸ Report period.',
              style: look.small,
            }),
          ]),
    ],
    rules: [
      { color: strongLine, rows: rows.length > 0 ? ['head:activities'] : [], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};

function campaignRow(context: ReportContext, { channel, campaign, from, to, sums }: CampaignFact): RowPlan {
  const { facts, windows, ledger } = context;
  const key = `campaign:${channel}:${campaign}`;
  const at = (column: number) => pageCell(key, column);
  const scope = {
    channel: { at: at(1), name: channel },
    // A campaign without a name is looked for as empty text: the cell that says so in words would not match.
    campaign: { at: campaign === '' ? term('') : at(columns.campaign), name: campaign },
    ...(windows.all ? {} : { days: daysOf('p:report') }),
  };
  const money = figure(formatOf('money', facts.report.cost ?? 0, ledger.currency));
  const sum = (measure: 'cost' | 'revenue'): Formula =>
    sums[measure] === null ? term(notAvailable) : sumFormula(context.stretches, measure, scope, { partial: false });
  const total = kpiCell('p:report', 'cost');
  const counted = (first: Formula, second: Formula, then: Formula) =>
    when(op(call('COUNT', first, second), '<', 2), notAvailable, when(op(second, '<=', 0), notAvailable, then));
  const day = (value: number) =>
    Number.isNaN(value)
      ? { value: '–', style: { ...look.byline, align: 'right' as const } }
      : { value, style: figure('d mmm yyyy') };
  return row(
    key,
    {
      1: { value: channel, style: { ...look.plain, format: '@' } },
      [columns.campaign]: { value: campaign || '(no name)', style: { ...look.plain, format: '@' } },
      [columns.from]: day(from),
      [columns.to]: day(to),
      [columns.spend]: { formula: sum('cost'), style: money },
      [columns.share]: {
        formula: counted(at(columns.spend), total, op(at(columns.spend), '/', total)),
        style: figure('0.0%'),
      },
      [columns.revenue]: { formula: sum('revenue'), style: money },
      [columns.roi]: {
        formula: counted(
          at(columns.revenue),
          at(columns.spend),
          unsigned(
            op(op(op(at(columns.revenue), '*', marginCell), '-', at(columns.spend)), '/', at(columns.spend)),
            '0%',
          ),
        ),
        style: figure('0%'),
      },
    },
    { merges: [[columns.campaign, columns.from - 1]] },
  );
}
