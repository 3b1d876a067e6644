import type { Rule } from '../../tools/sentences/rules/meanings.ts';
import type { Given } from '../../tools/sentences/world/given.ts';
import { given, plainWorld } from './plain-world.ts';
import type { CellText } from './with-cells.ts';

/** A report, what is put into its cells that is false of it, what would be true there, and the rule that the lie breaks. */
export interface Planted {
  readonly says: string;
  readonly given: Given;
  readonly lie: readonly CellText[];
  readonly truth: readonly CellText[];
  readonly rule: Rule;
}

const quarter = { from: '2026-04-01', to: '2026-06-30' };
const halfYear = { from: '2026-01-01', to: '2026-06-30' };

/** Without a margin ROI is 90 %. */
const gaining = plainWorld({
  ...halfYear,
  channels: { Search: { cost: 50, revenue: 96 }, Social: { cost: 30, revenue: 56 }, Video: { cost: 20, revenue: 38 } },
});
/** Spend to 30 June, sales to 20 May: on the days of both ROI is 56 %. */
const salesEndEarly = plainWorld(
  { name: 'Ads', ...halfYear, channels: { Search: { cost: 100 }, Social: { cost: 50 } } },
  {
    name: 'Shop',
    from: halfYear.from,
    to: '2026-05-20',
    channels: { Search: { revenue: 260 }, Social: { revenue: 130 } },
  },
);
/** Seven channels, two of which count leads: 100 spent on each lead there. */
const fewCountLeads = plainWorld({
  ...quarter,
  channels: Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, i) => [
      name,
      { cost: 100, revenue: 150, ...(i < 2 ? { leads: 1 } : {}) },
    ]),
  ),
});
const fewCountCustomers = plainWorld({
  ...quarter,
  channels: {
    Search: { cost: 100, revenue: 150, newCustomers: 2 },
    Social: { cost: 100, revenue: 150 },
  },
});
const growing = (share: number) =>
  plainWorld({
    ...halfYear,
    channels: {
      Search: (day) => ({ cost: 100, revenue: day >= 46113 ? 200 * (1 + share) : 200 }),
      Social: () => ({ cost: 50, revenue: 100 }),
    },
  });
/** Refunds of spend leave Affiliates with less than nothing spent. */
const refunded = plainWorld({
  ...halfYear,
  channels: {
    Search: { cost: 50, revenue: 120, conversions: 2 },
    Affiliates: { cost: -5, revenue: -40, conversions: 1 },
  },
});
const mayMissing = plainWorld({
  ...halfYear,
  gaps: [['2026-05-01', '2026-05-31']],
  channels: { Search: { cost: 100, revenue: 260 } },
});
const monthEnds = plainWorld({
  ...halfYear,
  dated: 'last',
  channels: { Search: (day) => ({ cost: 1000, revenue: day >= 46113 ? 2730 : 2600 }) },
});
const aThirdUnread = plainWorld({
  ...halfYear,
  channels: { Search: { cost: 100, revenue: 260 } },
  unread: ({ day }) => day % 3 === 0,
});
const lossEachYear = plainWorld({
  from: '2024-07-01',
  to: '2026-06-30',
  dated: 'first',
  channels: { Search: { cost: 1500, revenue: 3600 }, Social: { cost: 600, revenue: 540 } },
});
/** Shoes gain and hats lose in a channel that gains; brand search hides what the rest of search loses. */
const campaigns = plainWorld({
  ...halfYear,
  channels: { Social: { cost: 20, revenue: 24, conversions: 1 } },
  campaigns: {
    Shopping: {
      Shoes: { cost: 50, revenue: 150, conversions: 2 },
      Hats: { cost: 20, revenue: 10, conversions: 1 },
    },
    Search: {
      Brand: { cost: 10, revenue: 200, conversions: 4 },
      'Generic A': { cost: 30, revenue: 20, conversions: 1 },
      'Generic B': { cost: 30, revenue: 15, conversions: 1 },
    },
  },
});
/** Nobody has revenue: a conversion costs 10 in one campaign and 40 in the other. */
const counted = plainWorld({
  ...halfYear,
  campaigns: { Search: { Shoes: { cost: 40, conversions: 4 }, Hats: { cost: 40, conversions: 1 } } },
});
const half = { margin: 0.5, period: quarter } as const;

/** What Search earned was published as 90 a day, and is 96. */
const republished: Given = {
  ...given(gaining, { period: quarter }),
  said: {
    published: plainWorld({
      ...halfYear,
      channels: {
        Search: { cost: 50, revenue: 90 },
        Social: { cost: 30, revenue: 56 },
        Video: { cost: 20, revenue: 38 },
      },
    }),
    signed: 'changed',
    agreed: 'other',
  },
};

export const planted: readonly Planted[] = [
  {
    says: 'spend to 30 June against sales to 20 May is called a loss',
    given: given(salesEndEarly, { margin: 0.6, period: quarter }),
    lie: [
      ['slot:1', 'ROI', '-14%'],
      ['slot:1', 'Pays?', '✖ loses'],
    ],
    truth: [
      ['slot:1', 'ROI', '56%'],
      ['slot:1', 'Pays?', '✔ pays'],
    ],
    rule: 'verdict-unmatched',
  },
  {
    says: 'the leads of two channels stand under the spend of seven, and that is off plan',
    given: given(fewCountLeads, { period: quarter, targets: { cpl: 120 }, firstScreenKpis: ['cpl'] }),
    lie: [
      ['kpi:cpl', 'Actual', '350.00'],
      ['kpi:cpl', 'Status', '✖ off plan'],
    ],
    truth: [
      ['kpi:cpl', 'Actual', '100.00'],
      ['kpi:cpl', 'Status', '✔ on plan'],
    ],
    rule: 'verdict-unmatched',
  },
  {
    says: 'the same ratio does not say in its row what share it rests on',
    given: given(fewCountLeads, { period: quarter, firstScreenKpis: ['cpl'] }),
    lie: [
      ['kpi:cpl', 'KPI', 'CPL (EUR)'],
      ['kpi:cpl', 'Actual', '350.00'],
    ],
    truth: [
      ['kpi:cpl', 'KPI', 'CPL (EUR), 29 % of the spend'],
      ['kpi:cpl', 'Actual', '350.00'],
    ],
    rule: 'share-unsaid',
  },
  {
    says: 'marketing lost 0 %',
    given: given(plainWorld({ ...halfYear, channels: { Search: { cost: 100, revenue: 199.6 } } }), half),
    lie: [['headline', 1, 'Marketing lost 0 % on its spend; revenue as the sources claim it.']],
    truth: [['headline', 1, 'ROI is 0 %; revenue as the sources claim it.']],
    rule: 'immaterial',
  },
  {
    says: 'a change is -0%',
    given: given(growing(-0.001), half),
    lie: [['result:revenue', 'Change in %', '-0%']],
    truth: [['result:revenue', 'Change in %', '0%']],
    rule: 'signed-zero',
  },
  {
    says: 'earned 90 %, below the 90 % target',
    given: given(gaining, { period: quarter, targets: { roi: 0.902 }, margin: 0.999 }),
    lie: [['headline', 1, 'Marketing earned 90 % on its spend, below the 90 % target.']],
    truth: [['headline', 1, 'Marketing earned 90 % on its spend, on the 90 % target.']],
    rule: 'immaterial',
  },
  {
    says: 'a rise of 0.3 % is called better',
    given: given(growing(0.0045), half),
    lie: [['result:revenue', 'In words', '✔ better']],
    truth: [['result:revenue', 'In words', '· unchanged']],
    rule: 'immaterial',
  },
  {
    says: 'down from a loss',
    given: given(
      plainWorld({ ...halfYear, channels: { Search: (day) => ({ cost: 100, revenue: day >= 46113 ? 120 : 160 }) } }),
      half,
    ),
    lie: [['headline', 1, 'Marketing lost 40 % on its spend, down from -20 % in the baseline.']],
    truth: [['headline', 1, 'Marketing lost 40 % on its spend, where it had lost before.']],
    rule: 'fall-from-loss',
  },
  {
    says: 'most of it is less than half of it',
    given: given(
      plainWorld({
        ...halfYear,
        channels: { A: { cost: 10, revenue: 25 }, B: { cost: 10, revenue: 24 }, C: { cost: 10, revenue: 24 } },
      }),
      { period: quarter, margin: 0.9 },
    ),
    lie: [['headline', 1, 'Marketing earned 119 % on its spend, most of it through A.']],
    truth: [['headline', 1, 'Marketing earned 119 % on its spend.']],
    rule: 'most-of-it',
  },
  {
    says: 'there is no ROI, beside one',
    given: given(plainWorld({ ...halfYear, channels: { Meta: { cost: 100, revenue: 0 } } }), half),
    lie: [
      ['kpi:roi', 'Actual', '-100%'],
      ['calculation:1', 2, 'There is no ROI: no source has revenue.'],
    ],
    truth: [
      ['kpi:roi', 'Actual', '-100%'],
      ['calculation:1', 2, '(EUR 0.00 × 50 % − EUR 9,100.00) ÷ EUR 9,100.00 = -100 %'],
    ],
    rule: 'no-roi-beside-one',
  },
  {
    says: 'conversions that nobody counts are taken for many',
    given: given(
      plainWorld({
        ...halfYear,
        channels: { Search: { cost: 50, revenue: 120, conversions: 2 }, Email: { cost: 20, revenue: 90 } },
      }),
      { period: quarter, margin: 0.9 },
    ),
    lie: [
      ['advice:0', 'What to do', 'Test more Email for four weeks: from EUR 1,820 to EUR 2,002 a period.'],
      ['advice:0', 'Because', 'It returned 305 % on its spend, the most of the larger channels.'],
    ],
    truth: [
      ['advice:0', 'What to do', 'Test more Search for four weeks: from EUR 4,550 to EUR 5,005 a period.'],
      ['advice:0', 'Because', 'It returned 116 % on its spend, the most of the larger channels.'],
    ],
    rule: 'missing-taken',
  },
  {
    says: 'negative net spend has an ROI',
    given: given(refunded, half),
    lie: [
      ['slot:2', 'Channel', 'Affiliates'],
      ['slot:2', 'ROI', '300%'],
    ],
    truth: [
      ['slot:2', 'Channel', 'Affiliates'],
      ['slot:2', 'ROI', 'n/a'],
    ],
    rule: 'ratio-without-base',
  },
  {
    says: 'negative net spend leaves nothing to cut',
    given: given(refunded, half),
    lie: [
      ['advice:0', 'What to do', 'Affiliates no longer loses money: nothing to cut.'],
      ['advice:0', 'Because', 'Its ROI is not below 0 %.'],
    ],
    truth: [
      ['advice:0', 'What to do', 'Look at the refunds of Affiliates.'],
      ['advice:0', 'Because', 'Its net spend is below 0, so there is no return on it.'],
    ],
    rule: 'nothing-to-cut',
  },
  {
    says: 'the comparison lies in the report period',
    given: given(gaining, { period: 'all', margin: 0.9 }),
    lie: [
      [
        'lead:baseline',
        1,
        'Where the KPIs stood before: 1 Jan 2026 – 28 Feb 2026 (59 days), the first third of the data.',
      ],
    ],
    truth: [['lead:baseline', 1, 'Where the KPIs stood before: 1 Jul 2025 – 31 Dec 2025 (184 days), the time before.']],
    rule: 'overlap',
  },
  {
    says: 'there are two befores on one page',
    given: given(growing(0.2), { ...half, baseline: { from: '2026-01-01', to: '2026-02-28' } }),
    lie: [
      ['kpi:revenue', 'Before', '27,000'],
      ['result:revenue', 'Before', '17,700'],
    ],
    truth: [
      ['kpi:revenue', 'Before', '27,000'],
      ['result:revenue', 'Before', '27,000'],
    ],
    rule: 'two-befores',
  },
  {
    says: 'the change of a share is in percent',
    given: given(growing(0.2), half),
    lie: [['result:roi', 'Change', '+13%']],
    truth: [['result:roi', 'Change', '+13 pt']],
    rule: 'points',
  },
  {
    says: 'a deadline is past, and the objective neither met nor missed',
    given: given(gaining, {
      period: quarter,
      objectives: [{ statement: 'Return 100 %', metric: 'roi', target: 1, deadline: '2026-03-31' }],
    }),
    lie: [['objective:Return 100 %', 'Status', '▲ watch']],
    truth: [['objective:Return 100 %', 'Status', '✖ missed']],
    rule: 'deadline-past',
  },
  {
    says: 'the target of a year is held whole against a month',
    given: given(
      gaining,
      {
        period: { from: '2026-06-01', to: '2026-06-30' },
        objectives: [
          { statement: 'Revenue of 69,000 in 2026', metric: 'revenue', target: 69000, deadline: '2026-12-31' },
        ],
      },
      '2026-08-01',
    ),
    lie: [
      ['objective:Revenue of 69,000 in 2026', 'Actual', '5,700'],
      ['objective:Revenue of 69,000 in 2026', 'Status', '✖ off plan'],
    ],
    truth: [
      ['objective:Revenue of 69,000 in 2026', 'Actual', '5,700'],
      ['objective:Revenue of 69,000 in 2026', 'Status', '✔ on plan'],
    ],
    rule: 'annual-share',
  },
  {
    says: 'the follow-up lists one figure twice',
    given: given(gaining, {
      period: quarter,
      targets: { roi: 2 },
      objectives: [{ statement: 'Return 200 %', metric: 'roi', target: 2, deadline: '2027-03-31' }],
    }),
    lie: [
      ['follow:objective:Return 200 %', 'Off plan', 'Return 200 %'],
      ['follow:objective:Return 200 %', 'Actual', '90%'],
    ],
    truth: [['follow:objective:Return 200 %', 'Off plan', '']],
    rule: 'kpi-twice',
  },
  {
    says: 'without a margin it has earned',
    given: given(gaining, { period: quarter }),
    lie: [['headline', 1, 'Marketing earned 90 % on its spend.']],
    truth: [['headline', 1, 'ROI is 90 % before the cost of goods.']],
    rule: 'profit-words',
  },
  {
    says: 'without a margin it has paid for itself',
    given: given(gaining, { period: quarter }),
    lie: [
      [
        'calculation:2',
        2,
        'Each EUR 1.00 spent brought back EUR 1.90 of revenue: it paid for itself and left EUR 0.90.',
      ],
    ],
    truth: [['calculation:2', 2, 'Each EUR 1.00 spent brought back EUR 1.90 of revenue.']],
    rule: 'profit-words',
  },
  {
    says: 'a third of the money is in doubt, and there is a verdict',
    given: given(aThirdUnread, { period: quarter, targets: { roi: 0.5 }, margin: 0.9 }),
    lie: [['kpi:roi', 'Status', '✔ on plan']],
    truth: [['kpi:roi', 'Status', '– in doubt']],
    rule: 'verdict-in-doubt',
  },
  {
    says: 'May is missing, and the page is final',
    given: given(mayMissing, { period: quarter, margin: 0.9 }),
    lie: [['trust', 9, '✔ Final']],
    truth: [['trust', 9, '▲ Preliminary: no data for 1 May 2026 – 31 May 2026']],
    rule: 'final-with-gap',
  },
  {
    says: 'May is missing, and that is called a fall',
    given: given(mayMissing, { period: quarter, margin: 0.9 }),
    lie: [['result:revenue', 'In words', '✖ worse']],
    truth: [['result:revenue', 'In words', '– cannot say']],
    rule: 'immaterial',
  },
  {
    says: 'a quarter of month-end rows has lost a month',
    given: given(monthEnds, { period: 'last-quarter', margin: 0.6 }),
    lie: [['kpi:revenue', 'Actual', '5,460']],
    truth: [['kpi:revenue', 'Actual', '8,190']],
    rule: 'figure',
  },
  {
    says: 'rows by the month move week by week',
    given: given(monthEnds, { period: 'last-quarter', grain: 'week' }),
    lie: [['lead:kpi-charts', 1, 'How the KPIs moved, week by week.']],
    truth: [['lead:kpi-charts', 1, 'How the KPIs moved, month by month.']],
    rule: 'grain',
  },
  {
    says: 'a range of advice is a point',
    given: given(
      plainWorld({ ...halfYear, channels: { A: { cost: 10, revenue: 0 }, B: { cost: 10, revenue: 80 } } }),
      half,
    ),
    lie: [
      [
        'advice:0',
        'What to do',
        'Move A from EUR 910 to 0 or rework it: expected +EUR 910 (no buyer stays) to +EUR 910 (all stay).',
      ],
    ],
    truth: [['advice:0', 'What to do', 'Stop A: EUR 910 would be saved.']],
    rule: 'range-of-a-point',
  },
  {
    says: 'a channel is to be stopped whose season is the same each year',
    given: given(lossEachYear, { period: quarter, margin: 0.9 }),
    lie: [
      [
        'advice:0',
        'What to do',
        'Move Social from EUR 1,800 to 0 or rework it: expected +EUR 342 (no buyer stays) to +EUR 1,800 (all stay).',
      ],
      ['advice:0', 'Because', 'Its ROI is -19 %: EUR 1,800 spent brought EUR 1,620 of revenue.'],
    ],
    truth: [
      [
        'advice:0',
        'What to do',
        'Move Social from EUR 1,800 to 0 or rework it: expected +EUR 342 (no buyer stays) to +EUR 1,800 (all stay). A year ago it was the same.',
      ],
    ],
    rule: 'season-unsaid',
  },
  {
    says: 'the best of the larger channels is not the best',
    given: given(
      plainWorld({
        ...halfYear,
        channels: {
          Search: { cost: 50, revenue: 120, conversions: 2 },
          Email: { cost: 20, revenue: 90, conversions: 2 },
        },
      }),
      { period: quarter, margin: 0.9 },
    ),
    lie: [
      ['advice:0', 'What to do', 'Test more Search for four weeks: from EUR 4,550 to EUR 5,005 a period.'],
      ['advice:0', 'Because', 'It returned 116 % on its spend, the most of the larger channels.'],
    ],
    truth: [
      ['advice:0', 'What to do', 'Test more Email for four weeks: from EUR 1,820 to EUR 2,002 a period.'],
      ['advice:0', 'Because', 'It returned 305 % on its spend, the most of the larger channels.'],
    ],
    rule: 'best-false',
  },
  {
    says: 'other costs are set, and ROI does not say whether it counts them',
    given: given(gaining, { period: quarter, otherCosts: 1000, margin: 0.9 }),
    lie: [['kpi:roi', 'KPI', 'ROI']],
    truth: [['kpi:roi', 'KPI', 'ROI before other costs']],
    rule: 'other-costs-unsaid',
  },
  {
    says: 'a CAC without other costs is called fully loaded',
    given: given(fewCountCustomers, { period: quarter, otherCosts: 1000, margin: 0.9 }),
    lie: [['kpi:cac', 'KPI', 'CAC, fully loaded (EUR) ¹, 50 % of spend']],
    truth: [['kpi:cac', 'KPI', 'CAC, paid (EUR) ¹, 50 % of spend']],
    rule: 'other-costs',
  },
  {
    says: 'the net return rose where it fell',
    given: given(growing(-0.3), half),
    lie: [['results-sentence', 1, 'Net return rose by EUR 2,730 over the baseline.']],
    truth: [['results-sentence', 1, 'Net return fell by EUR 2,730 against the baseline.']],
    rule: 'verdict-false',
  },
  {
    says: 'a campaign is to be moved for a loss that it does not make',
    given: given(campaigns, { period: quarter }),
    lie: [
      [
        'advice:1',
        'What to do',
        'Move the campaign “Shoes” of Shopping from EUR 4,550 to 0 or rework it: expected +EUR 910 (no buyer stays) to +EUR 4,550 (all stay).',
      ],
    ],
    truth: [
      [
        'advice:1',
        'What to do',
        'Move the campaign “Hats” of Shopping from EUR 1,820 to 0 or rework it: expected +EUR 910 (no buyer stays) to +EUR 1,820 (all stay).',
      ],
    ],
    rule: 'verdict-false',
  },
  {
    says: 'a campaign loses more than it does, and its channel returns what it does not',
    given: given(campaigns, { period: quarter }),
    lie: [
      [
        'advice:1',
        'What to do',
        'Move the campaign “Hats” of Shopping from EUR 1,820 to 0 or rework it: expected +EUR 910 (no buyer stays) to +EUR 1,820 (all stay).',
      ],
      [
        'advice:1',
        'Because',
        'Its ROI is -50 %: EUR 1,820 spent brought EUR 910 of revenue, and EUR 1,000 more was spent than came back; Shopping as a whole has an ROI of 200 %.',
      ],
    ],
    truth: [
      [
        'advice:1',
        'What to do',
        'Move the campaign “Hats” of Shopping from EUR 1,820 to 0 or rework it: expected +EUR 910 (no buyer stays) to +EUR 1,820 (all stay).',
      ],
      [
        'advice:1',
        'Because',
        'Its ROI is -50 %: EUR 1,820 spent brought EUR 910 of revenue, and EUR 910 more was spent than came back; Shopping as a whole has an ROI of 129 %.',
      ],
    ],
    rule: 'figure',
  },
  {
    says: 'the rest of search is told with the return of all of it',
    given: given(campaigns, { period: quarter }),
    lie: [
      [
        'advice:0',
        'What to do',
        'Move Search without its brand search from EUR 6,370 to 0 or rework it: expected +EUR 2,275 (no buyer stays) to +EUR 6,370 (all stay).',
      ],
    ],
    truth: [
      [
        'advice:0',
        'What to do',
        'Move Search without its brand search from EUR 5,460 to 0 or rework it: expected +EUR 2,275 (no buyer stays) to +EUR 5,460 (all stay).',
      ],
    ],
    rule: 'figure',
  },
  {
    says: 'brand search returns what it does not',
    given: given(campaigns, { period: quarter }),
    lie: [
      [
        'advice:0',
        'Because',
        'Its ROI is -42 %: EUR 5,460 spent brought EUR 3,185 of revenue, and EUR 2,275 more was spent than came back; its brand search has an ROI of 240 % and harvests demand that is there already.',
      ],
    ],
    truth: [
      [
        'advice:0',
        'Because',
        'Its ROI is -42 %: EUR 5,460 spent brought EUR 3,185 of revenue, and EUR 2,275 more was spent than came back; its brand search has an ROI of 1900 % and harvests demand that is there already.',
      ],
    ],
    rule: 'figure',
  },
  {
    says: 'more of a channel is advised for the return of its brand search',
    given: given(campaigns, { period: quarter }),
    lie: [['advice:2', 'What to do', 'Test more Search for four weeks: from EUR 6,370 to EUR 7,007 a period.']],
    truth: [['advice:2', 'What to do', 'Test more Shopping for four weeks: from EUR 6,370 to EUR 7,007 a period.']],
    rule: 'brand-untold',
  },
  {
    says: 'a campaign pays more than the rest of its channel by an amount that is not so',
    given: given(counted, { period: quarter }),
    lie: [
      [
        'advice:0',
        'What to do',
        'Move the campaign “Hats” of Search from EUR 3,640 to 0 or rework it: at the CPA of the rest of Search, what it brought would have cost EUR 3,000 less.',
      ],
      [
        'advice:0',
        'Because',
        'EUR 3,640 spent brought 91 conversions, a CPA of EUR 40.00; the rest of Search has one of EUR 10.00.',
      ],
    ],
    truth: [
      [
        'advice:0',
        'What to do',
        'Move the campaign “Hats” of Search from EUR 3,640 to 0 or rework it: at the CPA of the rest of Search, what it brought would have cost EUR 2,730 less.',
      ],
      [
        'advice:0',
        'Because',
        'EUR 3,640 spent brought 91 conversions, a CPA of EUR 40.00; the rest of Search has one of EUR 10.00.',
      ],
    ],
    rule: 'figure',
  },
  {
    says: 'what the data have is to be added',
    given: given(campaigns, { period: quarter, firstScreenKpis: ['roi', 'cac'] }),
    lie: [['kpi:cac', 'Target', 'add revenue: a column “Revenue”, or a CRM or shop export']],
    truth: [['kpi:cac', 'Target', 'add new customers: a column “New customers”, or a CRM or shop export']],
    rule: 'nothing-said',
  },
  {
    says: 'what was published was another amount',
    given: republished,
    lie: [['restated:0', 'Was', '16,000.00']],
    truth: [['restated:0', 'Was', '16,744.00']],
    rule: 'figure',
  },
  {
    says: 'rows were added where only amounts are others',
    given: republished,
    lie: [['restated:0', 'Why', 'rows added (3 of Ads)']],
    truth: [['restated:0', 'Why', 'restated by the platform (Ads)']],
    rule: 'restated',
  },
  {
    says: 'a signature holds though what was signed has changed',
    given: republished,
    lie: [['signed:preparer', 'Status', '✔ as signed']],
    truth: [['signed:preparer', 'Status', '▲ changed since sign-off']],
    rule: 'signed',
  },
  {
    says: 'a target is the one that was agreed on, and it is another',
    given: republished,
    lie: [['agreed:revenue', 'Since the agreement', '✔ as agreed']],
    truth: [['agreed:revenue', 'Since the agreement', '▲ target changed']],
    rule: 'agreed',
  },
];
