import { doubts } from './doubts.ts';
import {
  bare,
  day,
  type Expected,
  type Export,
  exported,
  randomFrom,
  type Sums,
  Tally,
  type Writing,
  written,
} from './export.ts';

type Rows = readonly (readonly string[])[];

const right = (name: string, cells: Rows, totals: Sums, more: Partial<Expected> = {}, writing: Writing = {}): Export =>
  exported(name, cells, { platform: 'google-ads', headerRow: 1, currency: null, totals, ...more }, writing);
const orDoubt = (
  name: string,
  cells: Rows,
  totals: Sums,
  more: Partial<Expected> = {},
  writing: Writing = {},
): Export => right(name, cells, totals, { unclear: true, anyProblem: doubts, ...more }, writing);
const refused = (
  name: string,
  cells: Rows,
  platform: string | null,
  headerRow: number | null,
  code = 'no-cost-and-revenue',
): Export => right(name, cells, {}, { platform, headerRow, refused: code, problems: [code] });

const days = (n: number, row: (iso: string, i: number) => string[], from = '2026-01-05'): string[][] =>
  Array.from({ length: n }, (_, i) => row(day(from, i), i));
const list: Export[] = [];

list.push(
  orDoubt(
    'Google Ads by conversion category: clicks and cost again in each',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      ['Campaign', 'Conversion category', 'Currency code', 'Cost', 'Impr.', 'Clicks', 'Conversions', 'Conv. value'],
      ...['Brand', 'Generic', 'Shopping'].flatMap((name, i) =>
        ['Purchase', 'Sign-up', 'Page view'].map((category, c) => [
          name,
          category,
          'USD',
          bare(100.5 + i),
          String(1000 + i),
          String(50 + i),
          String(c),
          String(c * 100),
        ]),
      ),
    ],
    { cost: 304.5, impressions: 3003, clicks: 153, conversions: 9, revenue: 900 },
    { headerRow: 3, currency: 'USD' },
  ),
);
list.push(
  right(
    'Google Ads by conversion action: no cost in any row',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      ['Campaign', 'Conversion action', 'Currency code', 'Cost', 'Impr.', 'Clicks', 'Conversions', 'Conv. value'],
      ['Brand', 'Purchase', 'USD', ' --', ' --', ' --', '5.00', '500.00'],
      ['Brand', 'Sign-up', 'USD', ' --', ' --', ' --', '2.00', '2.00'],
    ],
    { conversions: 7, revenue: 502 },
    { headerRow: 3, currency: 'USD', rows: [2, 0, 0] },
  ),
);
list.push(
  right(
    'Google Ads ages',
    [
      ['Age report'],
      ['January 1, 2026 - January 31, 2026'],
      [
        'Age',
        'Campaign',
        'Ad group',
        'Status',
        'Currency code',
        'Bid adj.',
        'Clicks',
        'Impr.',
        'CTR',
        'Avg. CPC',
        'Cost',
        'Conv. rate',
        'Conversions',
        'Cost / conv.',
      ],
      ['18 - 24', 'Brand', 'A', 'Eligible', 'USD', ' --', '100', '1,000', '10%', '1', '100.10', '1%', '1.00', '100'],
      ['25 - 34', 'Brand', 'A', 'Eligible', 'USD', ' --', '110', '1,100', '10%', '1', '110.20', '1%', '1.50', '73'],
      ['Unknown', 'Brand', 'A', 'Eligible', 'USD', ' --', '10', '100', '10%', '1', '10.00', '0%', '0.00', '0'],
      ['Total: Age', '', '', '', 'USD', ' --', '220', '2,200', '10%', '1', '220.30', '1%', '2.50', '88'],
      ['Total: Campaign', '', '', '', 'USD', ' --', '300', '3,000', '10%', '1', '300.00', '1%', '3.50', '88'],
    ],
    { clicks: 220, impressions: 2200, cost: 220.3, conversions: 2.5 },
    { headerRow: 3, currency: 'USD', rows: [3, 2, 0], period: ['2026-01-01', '2026-01-31'] },
  ),
);
list.push(
  right(
    'Google Ads overview: biggest changes',
    [
      ['Campaign Name', 'Cost', 'Cost (Comparison)', 'Cost (Change)', 'Cost (% change)'],
      ['Brand', '$1,100.00', '$1,000.00', '$100.00', '10.00%'],
      ['Generic', '$500.50', '$600.00', '-$99.50', '-16.58%'],
    ],
    { cost: 1600.5 },
    { platform: 'spreadsheet' },
  ),
);
list.push(
  right(
    'Google Ads overview: networks with shares',
    [
      ['Network', 'Clicks', 'Clicks (Percent)', 'Cost', 'Cost (Percent)', 'Avg. CPC', 'Avg. CPC (Percent)'],
      ['Google search', '900', '90.00%', '€900.00', '95.00%', '€1.00', '105.00%'],
      ['Search partners', '100', '10.00%', '€47.37', '5.00%', '€0.47', '49.00%'],
    ],
    { clicks: 1000, cost: 947.37 },
    { platform: 'google-ads', currency: 'EUR' },
  ),
);
list.push(
  right(
    'Google Ads overview: devices',
    [
      ['Device', 'Cost', 'Impressions', 'Clicks'],
      ['Mobile phones', '€1,622.60', '12345', '678'],
      ['Tablets', '€22.60', '345', '8'],
      ['Computers', '€622.00', '2345', '78'],
      ['TV screens', '€0.00', '5', '0'],
    ],
    { cost: 2267.2, impressions: 15_040, clicks: 764 },
    { platform: 'spreadsheet', currency: 'EUR' },
  ),
);
list.push(
  right(
    'Google Ads overview: search keywords',
    [
      ['Search Keyword', 'Cost', 'Clicks', 'CTR'],
      ['"total war"', '$10.50', '12', '3.10%'],
      ['[shoes]', '$1,010.50', '912', '4.10%'],
      ['+red +shoes', '$0.50', '1', '1.10%'],
    ],
    { cost: 1021.5, clicks: 925 },
    { platform: 'spreadsheet' },
    { quote: (cell) => cell.includes('$') },
  ),
);
list.push(
  right(
    'Google Ads video campaigns: views and no clicks column',
    [
      ['Video report'],
      ['2 February 2026 - 8 February 2026'],
      [
        'Campaign status',
        'Campaign',
        'Currency code',
        'Views',
        'View rate',
        'Avg. CPV',
        'Cost',
        'Impr.',
        'Conversions',
        'Video played to 25%',
        'Video played to 100%',
      ],
      ['Enabled', 'YT', 'GBP', '12,345', '31.00%', '0.02', '246.90', '39,823', '0.00', '60.00%', '21.00%'],
      ['Total: Campaigns', ' --', 'GBP', '12,345', '31.00%', '0.02', '246.90', '39,823', '0.00', '60.00%', '21.00%'],
    ],
    { cost: 246.9, impressions: 39_823, conversions: 0 },
    { headerRow: 3, currency: 'GBP', rows: [1, 1, 0], period: ['2026-02-02', '2026-02-08'] },
  ),
);
{
  const random = randomFrom(110);
  const tally = new Tally();
  const rows: string[][] = [];
  const kinds = [
    'Campaigns',
    'Account',
    'Search',
    'Display',
    'Video',
    'Performance Max',
    'Demand Gen',
    'Shopping',
    'App',
    'Smart',
    'Hotel',
    'Local',
    'Discovery',
  ];
  for (let i = 0; i < 5; i++) {
    const a = {
      cost: random(0, 9_000_000) / 100,
      impressions: random(0, 9_000_000),
      clicks: random(0, 90_000),
      conversions: random(0, 90_000) / 100,
    };
    tally.add(a);
    rows.push([
      'Paused',
      `Campaign ${i}`,
      'BRL',
      bare(a.cost),
      a.impressions.toLocaleString('en-US'),
      a.clicks.toLocaleString('en-US'),
      a.conversions.toFixed(2),
      '',
      ' --',
    ]);
  }
  const totals = kinds.map((kind) => [
    '',
    '',
    `Total: ${kind}`,
    kind === 'Campaigns' || kind === 'Account' ? bare(tally.totals.cost!) : '0',
    '0',
    '0',
    '0.00',
    '',
    ' --',
  ]);
  list.push(
    right(
      'Google Ads: thirteen totals for five campaigns',
      [
        ['Campaign performance'],
        ['All time'],
        [
          'Campaign status',
          'Campaign',
          'Currency code',
          'Cost',
          'Impr.',
          'Clicks',
          'Conversions',
          'Labels',
          'Conv. value / cost',
        ],
        ...rows,
        ...totals,
      ],
      tally.totals,
      { headerRow: 3, currency: 'BRL', rows: [5, 13, 0], period: null, problems: ['no-date'] },
    ),
  );
}
list.push(
  right(
    'Google Ads: paused, every number zero',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      ['Campaign status', 'Campaign', 'Currency code', 'Cost', 'Impr.', 'Clicks', 'Conversions'],
      ['Paused', 'A', 'USD', '0', '0', '0', '0.00'],
      ['Paused', 'B', 'USD', '0', '0', '0', '0.00'],
      ['Total: Campaigns', ' --', 'USD', '0', '0', '0', '0.00'],
    ],
    { cost: 0, impressions: 0, clicks: 0, conversions: 0 },
    { headerRow: 3, currency: 'USD', rows: [2, 1, 0] },
  ),
);
list.push(
  right(
    'Google Ads: original conversion value and comparable conversions',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      [
        'Campaign',
        'Currency code',
        'Conv. (Platform Comparable)',
        'Original conv. value',
        'All conv.',
        'Cost / conv.',
        'Conv. value / cost',
        'Cost',
        'Impr.',
        'Clicks',
        'Conversions',
        'Conv. value',
        'View-through conv.',
      ],
      ['A', 'USD', '9.00', '1,000.00', '14.00', '10', '9', '100.00', '10,000', '100', '10.00', '900.00', '7'],
      ['B', 'USD', '4.00', '500.00', '6.00', '10', '9', '50.00', '5,000', '50', '5.00', '450.00', '3'],
    ],
    { cost: 150, impressions: 15_000, clicks: 150, conversions: 15, revenue: 1350 },
    { headerRow: 3, currency: 'USD', columns: { conversions: 'Conversions', revenue: 'Conv. value' } },
  ),
);
list.push(
  refused(
    'Google Ads auction insights',
    [
      ['Auction insights report'],
      ['January 1, 2026 - January 31, 2026'],
      [
        'Display URL domain',
        'Impr. share',
        'Overlap rate',
        'Position above rate',
        'Top of page rate',
        'Abs. top of page rate',
        'Outranking share',
      ],
      ['You', '55.12%', ' --', ' --', '80.00%', '40.00%', ' --'],
      ['rival.com', '< 10%', '12.00%', '30.00%', '60.00%', '20.00%', '50.00%'],
    ],
    'spreadsheet',
    3,
  ),
);
list.push(
  refused(
    'Google Ads, a report without rows',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      ['Campaign status', 'Campaign', 'Currency code', 'Cost', 'Impr.', 'Clicks'],
    ],
    'google-ads',
    3,
    'no-rows',
  ),
);
list.push(
  right(
    'Google Ads, totals and nothing else',
    [
      ['Campaign report'],
      ['January 1, 2026 - January 31, 2026'],
      ['Campaign status', 'Campaign', 'Currency code', 'Cost', 'Impr.', 'Clicks'],
      ['Total: Campaigns', ' --', 'USD', '0', '0', '0'],
      ['Total: Account', ' --', 'USD', '321.50', '9,000', '90'],
    ],
    {},
    { headerRow: 3, unclear: true, anyProblem: ['no-rows', ...doubts] },
  ),
);
{
  const tally = new Tally();
  const rows = days(
    31,
    (iso, i) => {
      const a = { cost: 10 + i * 1.01, impressions: 1000 + i, clicks: 20 + i, revenue: 50 + i, conversions: 1 };
      tally.add(a, iso);
      return [
        'Search',
        written(iso, 'd/mm/yy'),
        bare(a.cost),
        String(a.impressions),
        String(a.clicks),
        bare(a.revenue),
        '1',
      ];
    },
    '2026-03-09',
  );
  list.push(
    right(
      'Hand-kept, Google columns, D/MM/YY',
      [['Campaign', 'Day', 'Cost', 'Impr.', 'Clicks', 'Conv. value', 'Conversions'], ...rows],
      tally.totals,
      { period: tally.period, byMonth: tally.byMonth },
    ),
  );
}
list.push(
  right(
    'Spanish data set: ingreso_total',
    [
      ['fecha', 'campaña', 'canal', 'inversion', 'impresiones', 'clics', 'conversiones', 'ingreso_total', 'roi'],
      ...days(5, (iso) => [iso, 'Verano', 'Instagram', '150.50', '10000', '300', '12', '600.25', '2.98']),
    ],
    { cost: 752.5, impressions: 50_000, clicks: 1500, conversions: 60, revenue: 3001.25 },
    {
      platform: 'spreadsheet',
      byChannel: { Instagram: { cost: 752.5, impressions: 50_000, clicks: 1500, conversions: 60, revenue: 3001.25 } },
    },
  ),
);
list.push(
  right(
    'Hand-kept: campaign_cost, revenue_generated',
    [
      [
        'campaign_id',
        'campaign_date',
        'campaign_channel',
        'campaign_cost',
        'impressions',
        'clicks',
        'conversions',
        'revenue_generated',
        'conversion_rate',
        'ctr',
        'customer_acquisition_cost',
      ],
      ...days(5, (iso) => ['c1', iso, 'email', '150.50', '10000', '300', '12', '600.25', '0.04', '0.03', '12.5']),
    ],
    { cost: 752.5, impressions: 50_000, clicks: 1500, conversions: 60, revenue: 3001.25 },
    { platform: 'spreadsheet' },
  ),
);
list.push(
  right(
    'Hand-kept: Cost ($) and Payment ($)',
    [
      ['C Date', 'Campaign Name', 'Impressions', 'Clicks', 'Cost ($)', 'Conversions', 'Payment ($)', 'Profit ($)'],
      ...days(13, (iso) => [
        written(iso, 'm/d/yyyy'),
        'Promo',
        '10000',
        '300',
        '1,150.50',
        '12',
        '2,600.25',
        '1,449.75',
      ]),
    ],
    { cost: 1150.5 * 13, impressions: 130_000, clicks: 3900, conversions: 156, revenue: 2600.25 * 13 },
    { platform: 'spreadsheet', period: ['2026-01-05', '2026-01-17'] },
  ),
);
list.push(
  right(
    'Hand-kept: Date, ad_spend and conv_value',
    [
      ['date', 'channel', 'ad_spend', 'impressions', 'clicks', 'conversions', 'conv_value', 'new_customers'],
      ...days(5, (iso, i) => [iso, i % 2 ? 'tiktok' : 'meta', '150.50', '10000', '300', '12', '600.25', '3']),
    ],
    { cost: 752.5, impressions: 50_000, clicks: 1500, conversions: 60, revenue: 3001.25, newCustomers: 15 },
    { platform: 'spreadsheet' },
  ),
);
list.push(
  right(
    'Meta as xlsx saved to CSV: dashes where nothing is',
    [
      [
        'Campaign name',
        'Campaign delivery',
        'Attribution setting',
        'Results',
        'Result type',
        'Reach',
        'Frequency',
        'Cost per result',
        'Budget',
        'Budget type',
        'Amount spent (USD)',
        'Ends',
        'Impressions',
        'Objective',
        'Objective',
      ],
      [
        'A',
        'active',
        '7-day click',
        '31',
        'Website purchases',
        '9,000',
        '1.33',
        '40.02',
        '100',
        'Daily',
        '1,240.50',
        'Ongoing',
        '12,000',
        'Sales',
        'Sales',
      ],
      [
        'B',
        'not_delivering',
        '–',
        '–',
        '–',
        '–',
        '–',
        '–',
        'Using ad set budget',
        '–',
        '0',
        'Ongoing',
        '–',
        'Sales',
        'Sales',
      ],
    ],
    { cost: 1240.5, impressions: 12_000, conversions: 31 },
    { platform: 'meta', currency: 'USD', optional: ['conversions'], rows: [2, 0, 0] },
  ),
);
list.push(
  right(
    'Meta by placement, blank spend in some',
    [
      [
        'Campaign name',
        'Platform',
        'Placement',
        'Device platform',
        'Impressions',
        'Amount spent (EUR)',
        'Link clicks',
        'Results',
        'Result indicator',
        'Reporting starts',
        'Reporting ends',
      ],
      ['A', 'facebook', 'feed', 'mobile_app', '1000', '10.5', '20', '3', 'actions:lead', '2026-01-01', '2026-01-31'],
      ['A', 'instagram', 'story', 'mobile_app', '500', '5.25', '9', '', '', '2026-01-01', '2026-01-31'],
      ['A', 'audience_network', 'classic', 'mobile_app', '3', '', '', '', '', '2026-01-01', '2026-01-31'],
    ],
    { cost: 15.75, impressions: 1503, clicks: 29, conversions: 3 },
    {
      platform: 'meta',
      currency: 'EUR',
      optional: ['conversions'],
      byChannel: { 'Meta Ads': { cost: 15.75, impressions: 1503, clicks: 29, conversions: 3 } },
    },
  ),
);
list.push(
  right(
    'Pinterest: rows that are the same and both count',
    [
      [
        'Date',
        'Campaign name',
        'Ad group name',
        'Spend in account currency',
        'Impressions',
        'Pin clicks',
        'Total conversions (Checkout)',
        'Total order value (Checkout)',
        'Result',
      ],
      ...['a', 'a', 'b'].map((group) => ['2026-06-20', 'A', group, '1.25', '100', '2', '0', '0', '[0]']),
    ],
    { cost: 3.75, impressions: 300, clicks: 6, conversions: 0, revenue: 0 },
    { platform: 'pinterest', rows: [3, 0, 0], problems: ['duplicate-rows'] },
  ),
);
list.push(
  right(
    'Amazon: sponsored brands, header with a trailing blank',
    [
      [
        'Date ',
        'Portfolio name ',
        'Currency ',
        'Campaign Name ',
        'Impressions ',
        'Clicks ',
        'Spend ',
        'Total Advertising Cost of Sales (ACOS) ',
        '14 Day Total Sales ',
        '14 Day Total Orders (#) ',
        '14 Day New-to-brand Sales ',
        '14 Day New-to-brand Orders (#) ',
      ],
      ['2026-01-05', '-', 'USD', 'SB', '1,000', '10', '$5.50', '11%', '$50.00', '2', '$25.00', '1'],
      ['2026-01-06', '-', 'USD', 'SB', '2,000', '20', '$7.50', '10%', '$75.00', '3', '$25.00', '1'],
    ],
    { cost: 13, impressions: 3000, clicks: 30, revenue: 125, conversions: 5, orders: 5 },
    {
      platform: 'amazon-ads',
      currency: 'USD',
      optional: ['orders', 'conversions'],
      period: ['2026-01-05', '2026-01-06'],
    },
  ),
);
list.push(
  right(
    'GA4 by day and channel, a date of eight digits, totals first',
    [
      ['# ----------------------------------------'],
      ['# Free form 1'],
      ['# Start date: 20260101'],
      ['# End date: 20260103'],
      ['# ----------------------------------------'],
      [],
      ['Date', 'Session default channel group', 'Sessions', 'Transactions', 'Purchase revenue', 'Total revenue'],
      ['', '', '60', '6', '600.5', '612.5', 'Grand total'],
      ...['20260101', '20260102', '20260103'].map((date, i) => [
        date,
        'Paid Search',
        '20',
        '2',
        i ? '200' : '200.5',
        i ? '204' : '204.5',
      ]),
    ],
    { orders: 6, revenue: 600.5 },
    {
      platform: 'ga4',
      headerRow: 7,
      rows: [3, 1, 0],
      period: ['2026-01-01', '2026-01-03'],
      columns: { revenue: 'Purchase revenue' },
      unclear: true,
      anyProblem: ['column-preferred'],
    },
  ),
);
list.push(
  right(
    'Shopify sales by channel and month',
    [
      [
        'Month',
        'Sales channel',
        'Orders',
        'Gross sales',
        'Discounts',
        'Returns',
        'Net sales',
        'Shipping charges',
        'Taxes',
        'Total sales',
      ],
      ['2025-11-01', 'Online Store', '10', '1000.00', '-100.00', '-50.00', '850.00', '20.00', '170.00', '1040.00'],
      ['2025-12-01', 'Online Store', '20', '2000.00', '-200.00', '0.00', '1800.00', '40.00', '360.00', '2200.00'],
      ['2025-12-01', 'Point of Sale', '1', '0.00', '0.00', '-30.00', '-30.00', '0.00', '-6.00', '-36.00'],
    ],
    { orders: 31, revenue: 3204 },
    { platform: 'shopify', period: ['2025-11-01', '2025-12-31'], rows: [3, 0, 0] },
  ),
);
list.push(
  right(
    'Shopify orders in two currencies',
    [
      [
        'Name',
        'Email',
        'Financial Status',
        'Paid at',
        'Currency',
        'Subtotal',
        'Shipping',
        'Taxes',
        'Total',
        'Discount Amount',
        'Lineitem quantity',
        'Lineitem name',
        'Lineitem price',
        'Created at',
        'Refunded Amount',
      ],
      [
        '#1',
        'a@b.c',
        'paid',
        '2026-01-05 10:00:00 +0000',
        'EUR',
        '90.00',
        '10.00',
        '0.00',
        '100.00',
        '0.00',
        '1',
        'Shoe',
        '90.00',
        '2026-01-05 10:00:00 +0000',
        '0.00',
      ],
      [
        '#2',
        'a@b.c',
        'paid',
        '2026-01-06 10:00:00 +0000',
        'GBP',
        '70.00',
        '10.00',
        '0.00',
        '80.00',
        '0.00',
        '1',
        'Shoe',
        '70.00',
        '2026-01-06 10:00:00 +0000',
        '0.00',
      ],
    ],
    {},
    { platform: 'shopify', unclear: true, anyProblem: ['mixed-currencies'] },
  ),
);
list.push(
  refused(
    'Mailchimp subscribers',
    [
      ['Email Address', 'First Name', 'MEMBER_RATING', 'OPTIN_TIME', 'CONFIRM_TIME', 'LEID'],
      ['a@b.c', 'A', '2', '2026-01-01 10:00:00', '2026-01-01 10:00:00', '1'],
    ],
    'spreadsheet',
    1,
  ),
);
export const trapsOfPlatforms: readonly Export[] = list;
