import { counted } from '../../problems/words.ts';
import { call, type Formula, op, term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { type BrandSplit, brandSplitOf } from '../brand-split.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import type { CampaignFact } from '../facts.ts';
import { figureOf } from '../figures.ts';
import { formatOf } from '../formats.ts';
import { channelRow } from '../kpi/channels.ts';
import { daysOf, kpiCell } from '../kpi/columns.ts';
import { kpiFormat, marginCell, notAvailable } from '../kpi/figure-row.ts';
import { sumFormula } from '../kpi/sum-formula.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { resultOf } from '../result-of.ts';
import type { Section } from '../section.ts';
import { unsigned } from '../words.ts';
import { adviceFor } from './advice/all-advice.ts';
import {
  besidesBrandKey,
  brandKey,
  campaignKey,
  campaignColumns as columns,
  hasMoney,
  largestCampaigns,
} from './campaign-cells.ts';
import { pageCell } from './columns.ts';
import { plannedInWords } from './plan.ts';
import { header, heading, row, textRow } from './table.ts';

/** Channels whose brand search is told apart. */
const mostSplits = 3;

/** 3 of 7: what was done, where, and what it was given of the budget. */
export const activities: Section = (context) => {
  const campaigns = context.facts.campaigns.filter(hasMoney);
  const largest = largestCampaigns(context);
  // What is advised of a campaign names its figures, and these stand here.
  const named = adviceFor(context).flatMap(({ campaign }) => campaign ?? []);
  const shown = campaigns.filter((each) => largest.includes(each) || named.includes(each));
  const splits = brandSplits(context);
  const rows = [
    ...shown.map((campaign) => campaignRow(context, campaign)),
    ...splits.flatMap((split) => splitRows(context, split, shown)),
  ];
  const planned = plannedInWords(context);
  const result = resultOf(context);
  const brought = figureOf(result.measure);
  const isRevenue = result.measure === 'revenue';
  const more =
    shown.length > largest.length ? `, and ${shown.length - largest.length} more that a recommendation names` : '';
  const lead = `The ${largest.length === 1 ? 'campaign' : `${largest.length} campaigns`} that spent most in the report period${
    context.facts.campaigns.length > largest.length ? `, of ${context.facts.campaigns.length}` : ''
  }${more}; all of them are in Campaign Data.${
    splits.length > 0 ? ' Brand search is told apart: it harvests demand that is there already.' : ''
  }`;
  return {
    rows: [
      ...heading(
        'activities',
        '3  Campaign activities',
        shown.length > 0 ? lead : 'What was done, where, and its share of the budget.',
      ),
      ...(planned ? [textRow('activities-planned', { formula: planned, style: look.strong }, 24)] : []),
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
                11: `${brought?.title}${isRevenue ? inCurrency(context) : ''}`,
                12: `${result.figure.title}${isRevenue ? '' : inCurrency(context)}`,
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

/** Those that spend most on both. */
const brandSplits = (context: ReportContext): BrandSplit[] =>
  context.facts.channels
    .flatMap((channel) => brandSplitOf(context, channel) ?? [])
    .sort(
      (a, b) => (b.otherSums.cost ?? 0) + (b.brandSums.cost ?? 0) - (a.otherSums.cost ?? 0) - (a.brandSums.cost ?? 0),
    )
    .slice(0, mostSplits);

function campaignRow(context: ReportContext, each: CampaignFact): RowPlan {
  const { channel, campaign, from, to, sums } = each;
  const key = campaignKey(each);
  // A campaign without a name is looked for as empty text: the cell that says so in words would not match.
  const named = campaign === '' ? term('') : pageCell(key, columns.campaign);
  const sum = (measure: 'cost' | 'brought') => sumOf(context, key, each, measure, named);
  const day = (value: number): Cell => (Number.isNaN(value) ? noDay : { value, style: figure('d mmm yyyy') });
  return figuresRow(context, key, {
    channel,
    name: campaign || '(no name)',
    from: day(from),
    to: day(to),
    spend: sums.cost === null ? term(notAvailable) : sum('cost'),
    brought: sums[resultOf(context).measure] === null ? term(notAvailable) : sum('brought'),
  });
}

const noDay: Cell = { value: '–', style: { ...look.byline, align: 'right' } };

/** The sum of a campaign's rows. */
function sumOf(
  { stretches, windows, facts }: ReportContext,
  key: string,
  { channel, campaign, sums }: CampaignFact,
  of: 'cost' | 'brought',
  named: Formula,
): Formula {
  const measure = of === 'cost' ? of : resultOf({ facts }).measure;
  const scope = {
    channel: { at: pageCell(key, 1), name: channel },
    campaign: { at: named, name: campaign },
    ...(windows.all ? {} : { days: daysOf('p:report') }),
  };
  return sums[measure] === null ? term(0) : sumFormula(stretches, measure, scope, { partial: false });
}

/** A channel's brand search, and all of it but that. */
function splitRows(context: ReportContext, split: BrandSplit, shown: readonly CampaignFact[]): RowPlan[] {
  const { channel, brand, brandSums, others, otherSums } = split;
  const { measure } = resultOf(context);
  const [key, besides] = [brandKey(channel), besidesBrandKey(channel)];
  const ofBrand = (of: 'cost' | 'brought', column: number) =>
    brand
      .map(
        (each): Formula =>
          shown.includes(each)
            ? call('SUM', pageCell(campaignKey(each), column))
            : sumOf(context, key, each, of, term(each.campaign)),
      )
      .reduce((left, right) => op(left, '+', right));
  const rest = (id: 'cost' | typeof measure, column: number) =>
    // What is taken off leaves digits behind that no row has, and nothing has no sign.
    op(
      call('ROUND', op(call('SUM', kpiCell(channelRow(channel), id)), '-', call('SUM', pageCell(key, column))), 4),
      '+',
      0,
    );
  const part = (sums: BrandSplit['brandSums'], of: typeof measure, formula: Formula) =>
    sums[of] === null ? term(notAvailable) : formula;
  return [
    figuresRow(context, key, {
      channel,
      name: `Brand search: ${counted(brand.length, 'campaign')}`,
      from: noDay,
      to: noDay,
      spend: part(brandSums, 'cost', ofBrand('cost', columns.spend)),
      brought: part(brandSums, measure, ofBrand('brought', columns.brought)),
    }),
    figuresRow(context, besides, {
      channel,
      name: `Without its brand search: ${counted(others.length, 'campaign')}`,
      from: noDay,
      to: noDay,
      spend: part(otherSums, 'cost', rest('cost', columns.spend)),
      brought: part(otherSums, measure, rest(measure, columns.brought)),
    }),
  ];
}

interface Figures {
  readonly channel: string;
  readonly name: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly spend: Formula;
  readonly brought: Formula;
}

function figuresRow(
  context: ReportContext,
  key: string,
  { channel, name, from, to, spend, brought }: Figures,
): RowPlan {
  const at = (column: number) => pageCell(key, column);
  const { measure, figure: ratio } = resultOf(context);
  const money = formatOf('money', context.facts.report.cost ?? 0, context.ledger.currency);
  const total = kpiCell('p:report', 'cost');
  const divided = (first: Formula, second: Formula, then: Formula) =>
    when(op(call('COUNT', first, second), '<', 2), notAvailable, when(op(second, '<=', 0), notAvailable, then));
  const [paid, got] = [at(columns.spend), at(columns.brought)];
  const isRevenue = measure === 'revenue';
  return row(
    key,
    {
      1: { value: channel, style: { ...look.plain, format: '@' } },
      [columns.campaign]: { value: name, style: { ...look.plain, format: '@' } },
      [columns.from]: from,
      [columns.to]: to,
      [columns.spend]: { formula: spend, style: figure(money) },
      [columns.share]: { formula: divided(paid, total, unsigned(op(paid, '/', total), '0.0%')), style: figure('0.0%') },
      [columns.brought]: {
        formula: isRevenue ? unsigned(brought, money) : brought,
        style: figure(isRevenue ? money : '#,##0'),
      },
      [columns.ratio]: isRevenue
        ? {
            formula: divided(got, paid, unsigned(op(op(op(got, '*', marginCell), '-', paid), '/', paid), '0%')),
            style: figure('0%'),
          }
        : { formula: divided(paid, got, op(paid, '/', got)), style: figure(kpiFormat(context, ratio)) },
    },
    { merges: [[columns.campaign, columns.from - 1]] },
  );
}
