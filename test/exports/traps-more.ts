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
  toBytes,
  toText,
  type Writing,
  written,
} from './export.ts';

type Rows = readonly (readonly string[])[];

const right = (name: string, cells: Rows, totals: Sums, more: Partial<Expected> = {}, writing: Writing = {}): Export =>
  exported(name, cells, { platform: 'spreadsheet', headerRow: 1, currency: null, totals, ...more }, writing);
const orDoubt = (
  name: string,
  cells: Rows,
  totals: Sums,
  more: Partial<Expected> = {},
  writing: Writing = {},
): Export => right(name, cells, totals, { unclear: true, anyProblem: doubts, ...more }, writing);

const days = (n: number, row: (iso: string, i: number) => string[], from = '2026-01-05'): string[][] =>
  Array.from({ length: n }, (_, i) => row(day(from, i), i));
const list: Export[] = [];

list.push(
  right(
    'Kaggle: control group of an A/B test',
    [
      [
        'Campaign Name',
        'Date',
        'Spend [USD]',
        '# of Impressions',
        'Reach',
        '# of Website Clicks',
        '# of Searches',
        '# of View Content',
        '# of Add to Cart',
        '# of Purchase',
      ],
      ...days(
        30,
        (iso) => [
          'Control Campaign',
          written(iso, 'd.mm.yyyy'),
          '2280',
          '82702',
          '56930',
          '7016',
          '2290',
          '2159',
          '1819',
          '618',
        ],
        '2019-08-01',
      ),
    ],
    { cost: 68_400, impressions: 82_702 * 30, clicks: 7016 * 30, conversions: 618 * 30 },
    { currency: 'USD', period: ['2019-08-01', '2019-08-30'], optional: ['impressions', 'clicks', 'conversions'] },
    { delimiter: ';' },
  ),
);
list.push(
  right(
    'Kaggle: spend and value with the currency behind a comma',
    [
      [
        'Campaign',
        'Date',
        'City/Location',
        'Latitude',
        'Longitude',
        'Channel',
        'Device',
        'Ad',
        'Impressions',
        'CTR, %',
        'Clicks',
        'Daily Average CPC',
        'Spend, GBP',
        'Conversions',
        'Total conversion value, GBP',
        'Likes (Reactions)',
        'Shares',
        'Comments',
      ],
      ...days(
        5,
        (iso) => [
          'Fall',
          written(iso, 'd-mmm-yy', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')),
          'Birmingham',
          '52.48',
          '-1.89',
          'Instagram',
          'Desktop',
          'Collection',
          '3435.96',
          '1.23',
          '42.26',
          '1.4',
          '59.17',
          '8.32',
          '1430.55',
          '18',
          '5',
          '2',
        ],
        '2022-11-28',
      ),
    ],
    { impressions: 3435.96 * 5, clicks: 42.26 * 5, cost: 59.17 * 5, conversions: 8.32 * 5, revenue: 1430.55 * 5 },
    { currency: 'GBP', period: ['2022-11-28', '2022-12-02'], columns: { channel: 'Channel' } },
  ),
);
list.push(
  orDoubt(
    'Kaggle: customers with an income',
    [
      [
        'CustomerID',
        'Age',
        'Gender',
        'Income',
        'CampaignChannel',
        'CampaignType',
        'AdSpend',
        'ClickThroughRate',
        'ConversionRate',
        'WebsiteVisits',
        'PagesPerVisit',
        'TimeOnSite',
        'SocialShares',
        'EmailOpens',
        'EmailClicks',
        'PreviousPurchases',
        'LoyaltyPoints',
        'AdvertisingPlatform',
        'AdvertisingTool',
        'Conversion',
      ],
      [
        '8000',
        '56',
        'Female',
        '136912',
        'Social Media',
        'Awareness',
        '6497.87',
        '0.0439',
        '0.088',
        '0',
        '2.39',
        '7.39',
        '19',
        '6',
        '9',
        '4',
        '688',
        'IsConfid',
        'ToolConfid',
        '1',
      ],
      [
        '8001',
        '69',
        'Male',
        '41760',
        'Email',
        'Retention',
        '3898.66',
        '0.155',
        '0.182',
        '42',
        '2.91',
        '5.35',
        '5',
        '2',
        '7',
        '2',
        '3459',
        'IsConfid',
        'ToolConfid',
        '1',
      ],
    ],
    { cost: 10_396.53, conversions: 2 },
    { optional: ['conversions'], anyProblem: doubts.filter((code) => code !== 'column-preferred') },
  ),
);
list.push(
  orDoubt(
    'Kaggle: customer personality',
    [
      [
        'ID',
        'Year_Birth',
        'Education',
        'Marital_Status',
        'Income',
        'Kidhome',
        'Teenhome',
        'Dt_Customer',
        'Recency',
        'MntWines',
        'MntFruits',
        'NumDealsPurchases',
        'NumWebPurchases',
        'AcceptedCmp3',
        'Complain',
        'Z_CostContact',
        'Z_Revenue',
        'Response',
      ],
      [
        '5524',
        '1957',
        'Graduation',
        'Single',
        '58138',
        '0',
        '0',
        '04-09-2012',
        '58',
        '635',
        '88',
        '3',
        '8',
        '0',
        '0',
        '3',
        '11',
        '1',
      ],
      [
        '2174',
        '1954',
        'Graduation',
        'Single',
        '46344',
        '1',
        '1',
        '08-03-2014',
        '38',
        '11',
        '1',
        '2',
        '1',
        '0',
        '0',
        '3',
        '11',
        '0',
      ],
      [
        '4141',
        '1965',
        'Graduation',
        'Together',
        '71613',
        '0',
        '0',
        '21-08-2013',
        '26',
        '426',
        '49',
        '1',
        '8',
        '0',
        '0',
        '3',
        '11',
        '0',
      ],
    ],
    {},
    { anyProblem: ['no-cost-and-revenue', 'ambiguous-column'] },
    { delimiter: '\t' },
  ),
);
list.push(
  orDoubt(
    'Kaggle: online advertising, month and day apart',
    [
      [
        'month',
        'day',
        'campaign_number',
        'user_engagement',
        'banner',
        'placement',
        'displays',
        'cost',
        'clicks',
        'revenue',
        'post_click_conversions',
        'post_click_sales_amount',
      ],
      ...Array.from({ length: 12 }, (_, i) => [
        'April',
        String(1 + i),
        'camp 1',
        'High',
        '160 x 600',
        'abc',
        '4',
        '0.006',
        '0',
        '0.5',
        '1',
        '21.5',
      ]),
    ],
    { impressions: 48, cost: 0.072, clicks: 0, revenue: 6, conversions: 12 },
    { anyProblem: [...doubts, 'no-date'] },
  ),
);
list.push(
  orDoubt(
    'Kaggle: Facebook and AdWords side by side',
    [
      [
        'Date',
        'Facebook Ad Campaign',
        'Facebook Ad Views',
        'Facebook Ad Clicks',
        'Facebook Ad Conversions',
        'Cost per Facebook Ad',
        'Facebook Click-Through Rate (Clicks / View)',
        'Facebook Cost per Click (Ad Cost / Clicks)',
        'AdWords Ad Campaign',
        'AdWords Ad Views',
        'AdWords Ad Clicks',
        'AdWords Ad Conversions',
        'Cost per AdWords Ad',
      ],
      ['1/1/2019', 'FB_Jan19', '2116', '18', '8', '$126 ', '0.83%', '$7.14 ', 'AW_Jan19', '4984', '59', '5', '$194 '],
      ['1/2/2019', 'FB_Jan19', '3106', '36', '12', '$104 ', '1.15%', '$2.91 ', 'AW_Jan19', '4022', '71', '6', '$75 '],
    ],
    {},
    { refused: 'no-cost-and-revenue', anyProblem: ['no-cost-and-revenue'], unclear: false },
  ),
);
list.push(
  right(
    'Kaggle: online retail, quantity and unit price',
    [
      ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'],
      ['536365', '85123A', 'WHITE HANGING HEART', '6', '12/1/2010 8:26', '2.55', '17850', 'United Kingdom'],
      ['C536379', 'D', 'Discount', '-1', '12/1/2010 9:41', '27.5', '14527', 'United Kingdom'],
      ['536381', '22139', 'RETROSPOT TEA SET', '23', '12/13/2010 9:41', '4.25', '15311', 'United Kingdom'],
    ],
    { revenue: 6 * 2.55 - 27.5 + 23 * 4.25, orders: 2, newCustomers: 2 },
    { anyProblem: ['refund-rows'], problems: ['computed-revenue'] },
  ),
);
{
  const random = randomFrom(101);
  const tally = new Tally();
  const rows = days(
    24,
    (iso, i) => {
      const a = {
        impressions: random(1_000, 90_000),
        clicks: random(10, 900),
        cost: random(100, 90_000) / 100,
        conversions: random(0, 40),
        revenue: random(0, 500_000) / 100,
      };
      const platform = ['Google Ads', 'Meta Ads', 'TikTok Ads'][i % 3]!;
      tally.add(a, iso, platform);
      return [
        iso,
        platform,
        'Search',
        'Fintech',
        'Brazil',
        String(a.impressions),
        String(a.clicks),
        '0.0613',
        '1.09',
        bare(a.cost),
        String(a.conversions),
        '38.1',
        bare(a.revenue),
        '7.93',
      ];
    },
    '2024-12-20',
  );
  list.push(
    right(
      'Kaggle: global ads performance',
      [
        [
          'date',
          'platform',
          'campaign_type',
          'industry',
          'country',
          'impressions',
          'clicks',
          'CTR',
          'CPC',
          'ad_spend',
          'conversions',
          'CPA',
          'revenue',
          'ROAS',
        ],
        ...rows,
      ],
      tally.totals,
      { byChannel: tally.byChannel, byMonth: tally.byMonth, period: tally.period },
    ),
  );
}
list.push(
  right(
    'HubSpot deals: an amount that was earned',
    [
      ['Record ID', 'Deal Name', 'Amount', 'Close Date', 'Deal Stage', 'Deal owner', 'Original Traffic Source'],
      ['1', 'ACME', '12000', '2026-01-05', 'Closed won', 'Jane', 'Paid Search'],
      ['2', 'Beta', '8000', '2026-01-26', 'Closed lost', 'Jane', 'Organic'],
    ],
    { revenue: 12_000, orders: 1 },
    { rows: [1, 0, 1], problems: ['state-left-out'] },
  ),
);
list.push(
  right(
    'Stripe payments, one of them failed',
    [
      ['id', 'Created (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Fee', 'Status', 'Customer Email'],
      ['ch_1', '2026-01-05 10:00', '120.00', '0.00', 'usd', '3.78', 'Paid', 'a@b.c'],
      ['ch_2', '2026-01-06 10:00', '80.00', '0.00', 'usd', '2.62', 'Failed', 'b@b.c'],
    ],
    { revenue: 120, orders: 1, newCustomers: 1 },
    { currency: 'USD', rows: [1, 0, 1], problems: ['state-left-out'] },
  ),
);
list.push(
  orDoubt(
    'Salesforce campaigns',
    [
      [
        'Campaign Name',
        'Type',
        'Status',
        'Start Date',
        'End Date',
        'Budgeted Cost',
        'Actual Cost',
        'Expected Revenue',
        'Num Sent',
        'Leads in Campaign',
        'Value Won Opportunities in Campaign',
        'Value Opportunities in Campaign',
      ],
      [
        'Webinar',
        'Event',
        'Completed',
        '1/15/2026',
        '1/20/2026',
        '5000',
        '4200',
        '20000',
        '100',
        '31',
        '12000',
        '40000',
      ],
      ['Fair', 'Event', 'Completed', '2/10/2026', '2/12/2026', '9000', '9900', '30000', '0', '80', '25000', '90000'],
    ],
    { cost: 14_100, leads: 111, revenue: 37_000 },
    {
      period: ['2026-01-15', '2026-02-12'],
      columns: { cost: 'Actual Cost', revenue: 'Value Won Opportunities in Campaign' },
      unclear: false,
      anyProblem: ['range-rows'],
    },
  ),
);
list.push(
  right(
    'Google Ads search terms, others in a total',
    [
      ['Search terms report'],
      ['January 1, 2026 - January 31, 2026'],
      [
        'Search term',
        'Match type',
        'Added/Excluded',
        'Campaign',
        'Ad group',
        'Currency code',
        'Avg. CPC',
        'Cost',
        'Impr.',
        'Clicks',
        'Interactions',
        'Conversions',
        'Cost / conv.',
        'Conv. rate',
      ],
      [
        'buy shoes',
        'Exact match',
        'None',
        'Generic',
        'Shoes',
        'USD',
        '1.00',
        '1234.56',
        '10,000',
        '1,235',
        '1,240',
        '31.00',
        '39.82',
        '2.5%',
      ],
      [
        'total war game',
        'Broad match',
        'None',
        'Generic',
        'Shoes',
        'USD',
        '1.00',
        '15.00',
        '100',
        '15',
        '15',
        '0.00',
        '0',
        '0%',
      ],
      [
        'Total: Search terms',
        ' --',
        ' --',
        ' --',
        ' --',
        'USD',
        '1.00',
        '1249.56',
        '10,100',
        '1,250',
        '1,255',
        '31.00',
        '40.3',
        '2.5%',
      ],
      [
        'Total: Other search terms',
        ' --',
        ' --',
        ' --',
        ' --',
        'USD',
        '1.00',
        '400.00',
        '4,000',
        '410',
        '415',
        '9.00',
        '44',
        '2.2%',
      ],
      [
        'Total: Campaigns',
        ' --',
        ' --',
        ' --',
        ' --',
        'USD',
        '1.00',
        '1649.56',
        '14,100',
        '1,660',
        '1,670',
        '40.00',
        '41',
        '2.4%',
      ],
    ],
    { cost: 1249.56, impressions: 10_100, clicks: 1250, conversions: 31 },
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'USD',
      rows: [2, 3, 0],
      period: ['2026-01-01', '2026-01-31'],
      problems: ['total-not-covered'],
    },
  ),
);
list.push(
  orDoubt(
    'Google Ads Editor: budgets and no cost',
    [
      [
        'Campaign',
        'Labels',
        'Campaign Type',
        'Networks',
        'Campaign Daily Budget',
        'Languages',
        'Bid Strategy Type',
        'Start Date',
        'End Date',
        'Ad Group',
        'Max CPC',
        'Target CPA',
        'Campaign Status',
      ],
      [
        'Brand',
        '',
        'Search',
        'Google search',
        '20.00',
        'en',
        'Manual CPC',
        '2026-01-01',
        '[]',
        'A',
        '0.50',
        '10',
        'Enabled',
      ],
    ],
    {},
    { platform: 'google-ads', refused: 'no-cost-and-revenue', anyProblem: ['no-cost-and-revenue'], unclear: false },
  ),
);
list.push(
  right(
    'Meta API: omni and pixel purchases side by side',
    [
      [
        'date_start',
        'date_stop',
        'account_currency',
        'campaign_name',
        'adset_name',
        'impressions',
        'reach',
        'clicks',
        'inline_link_clicks',
        'spend',
        'actions:link_click',
        'actions:omni_purchase',
        'actions:purchase',
        'actions:offsite_conversion.fb_pixel_purchase',
        'action_values:omni_purchase',
        'action_values:offsite_conversion.fb_pixel_purchase',
        'purchase_roas:omni_purchase',
      ],
      ...days(4, (iso) => [
        iso,
        iso,
        'EUR',
        'A',
        'S',
        '1000',
        '900',
        '30',
        '20',
        '12.34',
        '20',
        '5',
        '5',
        '4',
        '250.5',
        '200.5',
        '20.3',
      ]),
    ],
    { impressions: 4000, clicks: 80, cost: 49.36, conversions: 20, revenue: 1002 },
    { platform: 'meta', currency: 'EUR', period: ['2026-01-05', '2026-01-08'] },
  ),
);
list.push(
  right(
    'Meta ID: Indonesian',
    [
      [
        'Awal pelaporan',
        'Akhir pelaporan',
        'Nama kampanye',
        'Nama set iklan',
        'Hasil',
        'Indikator hasil',
        'Jangkauan',
        'Impresi',
        'Frekuensi',
        'Jumlah yang dibelanjakan (IDR)',
        'Klik tautan',
        'Biaya per hasil',
      ],
      [
        '2026-01-01',
        '2026-01-31',
        'Promo',
        'Set',
        '12',
        'actions:link_click',
        '9000',
        '12000',
        '1.3',
        '1500000',
        '340',
        '125000',
      ],
    ],
    { cost: 1_500_000, impressions: 12_000, clicks: 340, conversions: 12 },
    { platform: 'meta', currency: 'IDR', optional: ['conversions'], period: ['2026-01-01', '2026-01-31'] },
    { bom: true },
  ),
);
list.push(
  right(
    'Meta EN: totals with commas, title case of old exports',
    [
      [
        'Reporting Starts',
        'Reporting Ends',
        'Campaign Name',
        'Delivery',
        'Results',
        'Result Indicator',
        'Reach',
        'Impressions',
        'Cost per Results',
        'Amount Spent (USD)',
        'Link Clicks',
        'Clicks (All)',
        'Website Purchases',
        'Website Purchases Conversion Value',
        'Website Purchase ROAS (Return on Ad Spend)',
      ],
      [
        '2019-03-01',
        '2019-03-31',
        'A',
        'active',
        '31',
        'actions:offsite_conversion.fb_pixel_purchase',
        '9,000',
        '12,345',
        '40',
        '1,240.50',
        '1,340',
        '2,000',
        '31',
        '3,100.00',
        '2.5',
      ],
      [
        '2019-03-01',
        '2019-03-31',
        'B',
        'active',
        '9',
        'actions:offsite_conversion.fb_pixel_purchase',
        '900',
        '1,345',
        '40',
        '240.50',
        '340',
        '400',
        '9',
        '900.00',
        '3.7',
      ],
    ],
    { cost: 1481, impressions: 13_690, clicks: 1680, conversions: 40, revenue: 4000 },
    { platform: 'meta', currency: 'USD', period: ['2019-03-01', '2019-03-31'] },
  ),
);
list.push(
  right(
    'LinkedIn saved again by Excel: commas behind the lines above',
    [
      ['Campaign Performance Report (in UTC)', ...Array(8).fill('')],
      ['Report Start: January 1, 2026, 12:00 AM', ...Array(8).fill('')],
      ['Report End: January 31, 2026, 11:59 PM', ...Array(8).fill('')],
      ['Date Generated: February 2, 2026, 9:15 AM', ...Array(8).fill('')],
      Array(9).fill(''),
      [
        'Start Date (in UTC)',
        'Account Name',
        'Currency',
        'Campaign Name',
        'Total Spent',
        'Impressions',
        'Clicks',
        'Conversions',
        'Leads',
      ],
      ['1/5/2026', 'ACME', 'USD', 'A, B & C', '1,050.25', '10,000', '120', '3', '2'],
      ['1/6/2026', 'ACME', 'USD', 'A, B & C', '50.25', '9,000', '110', '2', '0'],
    ],
    { cost: 1100.5, impressions: 19_000, clicks: 230, conversions: 5, leads: 2 },
    { platform: 'linkedin', headerRow: 6, currency: 'USD', period: ['2026-01-05', '2026-01-06'] },
  ),
);
list.push(
  right(
    'Shopify FR: sales by day',
    [
      [
        'Jour',
        'Commandes',
        'Ventes brutes',
        'Réductions',
        'Retours',
        'Ventes nettes',
        'Frais d’expédition',
        'Taxes',
        'Ventes totales',
      ],
      ['2026-01-30', '10', '1000.00', '-50.00', '-20.00', '930.00', '30.00', '186.00', '1146.00'],
      ['2026-02-01', '5', '500.00', '0.00', '0.00', '500.00', '10.00', '100.00', '610.00'],
    ],
    { orders: 15, revenue: 1756 },
    { platform: 'shopify', period: ['2026-01-30', '2026-02-01'] },
  ),
);
list.push(
  right(
    'Excel’s own separator line',
    [['sep=;'], ['Date', 'Channel', 'Spend', 'Revenue'], ['13.01.2026', 'Meta', '1.234,50', '5.000,00']],
    { cost: 1234.5, revenue: 5000 },
    { headerRow: 2, period: ['2026-01-13', '2026-01-13'] },
    { delimiter: ';' },
  ),
);
list.push(
  right(
    'Line ends of old Macs',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-13', 'Meta', '1,234.50', '5,000.00'],
    ],
    { cost: 1234.5, revenue: 5000 },
    {},
    { eol: '\r' },
  ),
);
{
  const cells = [
    ['Date', 'Campaign', 'Cost (€)', 'Revenue (€)'],
    ['13/01/2026', 'Café “été”', '12,50 €', '40,00 €'],
    ['14/01/2026', 'Noël', '7,50 €', '10,00 €'],
  ];
  list.push({
    name: 'Windows-1252 with euro signs and curly quotes',
    bytes: toBytes(toText(cells, { delimiter: ';', eol: '\r\n' }), { encoding: 'windows-1252' }),
    expected: {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'EUR',
      totals: { cost: 20, revenue: 50 },
      period: ['2026-01-13', '2026-01-14'],
    },
  });
  list.push({
    name: 'UTF-8 with two marks',
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...toBytes(toText(cells, { quote: () => true }), { bom: true })]),
    expected: {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'EUR',
      totals: { cost: 20, revenue: 50 },
      period: ['2026-01-13', '2026-01-14'],
    },
  });
}
list.push(
  orDoubt(
    'Ad level rows and campaign rows in one table',
    [
      ['Level', 'Campaign', 'Ad', 'Date', 'Spend', 'Revenue'],
      ['Campaign', 'A', '', '2026-01-05', '30.5', '90.25'],
      ['Ad', 'A', 'a1', '2026-01-05', '10.25', '30'],
      ['Ad', 'A', 'a2', '2026-01-05', '20.25', '60.25'],
      ['Campaign', 'B', '', '2026-01-05', '11', '22.5'],
      ['Ad', 'B', 'b1', '2026-01-05', '4', '12.5'],
      ['Ad', 'B', 'b2', '2026-01-05', '7', '10'],
    ],
    { cost: 41.5, revenue: 112.75 },
  ),
);
list.push(
  orDoubt(
    'Weeks, and the month’s sum named by the month',
    [
      ['Period', 'Spend', 'Revenue'],
      ['01/01/2026 - 01/11/2026', '100.5', '300.25'],
      ['01/12/2026 - 01/31/2026', '150.25', '450'],
      ['January 2026', '250.75', '750.25'],
    ],
    { cost: 250.75, revenue: 750.25 },
  ),
);
list.push(
  orDoubt(
    'Year to date beside the month',
    [
      ['Month', 'Channel', 'Spend', 'Spend YTD', 'Revenue', 'Revenue YTD', 'Spend last year', 'Revenue LY'],
      ['2026-01', 'TV', '100', '100', '300', '300', '90', '280'],
      ['2026-02', 'TV', '110', '210', '310', '610', '95', '290'],
    ],
    { cost: 210, revenue: 610 },
    { columns: { cost: 'Spend', revenue: 'Revenue' } },
  ),
);
list.push(
  orDoubt(
    'This year and last year',
    [
      ['Month', 'Channel', 'Spend 2025', 'Spend 2026', 'Revenue 2025', 'Revenue 2026'],
      ['January', 'TV', '100', '110', '300', '320'],
      ['February', 'TV', '110', '120', '310', '330'],
    ],
    { cost: 440, revenue: 1260 },
    {
      anyProblem: ['periods-across'],
      unclear: false,
      byMonth: {
        '2025-01': { cost: 100, revenue: 300 },
        '2025-02': { cost: 110, revenue: 310 },
        '2026-01': { cost: 110, revenue: 320 },
        '2026-02': { cost: 120, revenue: 330 },
      },
    },
  ),
);
list.push(
  orDoubt(
    'Forecast rows below actual rows',
    [
      ['Month', 'Type', 'Spend', 'Revenue'],
      ['2026-01', 'Actual', '100', '300'],
      ['2026-02', 'Actual', '110', '310'],
      ['2026-03', 'Forecast', '120', '330'],
      ['2026-04', 'Budget', '120', '330'],
    ],
    { cost: 210, revenue: 610 },
  ),
);
list.push(
  orDoubt(
    'Spend negative, as bookkeepers have it',
    [
      ['Date', 'Account', 'Spend', 'Revenue'],
      ['2026-01-05', 'Google', '-100.00', '300'],
      ['2026-01-06', 'Google', '-110.00', '310'],
    ],
    { cost: 210, revenue: 610 },
    { anyProblem: [...doubts, 'negative-cost'] },
  ),
);
list.push(
  orDoubt(
    'Cost in one column, its currency in words in another',
    [
      ['Date', 'Channel', 'Spend', 'Currency', 'Revenue'],
      ['2026-01-05', 'Google', '100.00', 'Dollars', '300'],
      ['2026-01-06', 'Google', '110.00', 'Euro', '310'],
    ],
    {},
    { anyProblem: ['mixed-currencies', 'currency-unclear', 'currency-conflict'] },
  ),
);
list.push(
  orDoubt(
    'Cost in dollars, revenue in euros',
    [
      ['Date', 'Channel', 'Spend (USD)', 'Revenue (EUR)'],
      ['2026-01-05', 'Google', '100.00', '300'],
      ['2026-01-06', 'Google', '110.00', '310'],
    ],
    {},
    { anyProblem: ['mixed-currencies', 'currency-conflict'] },
  ),
);
list.push(
  orDoubt(
    'Spend local and spend in dollars',
    [
      ['Date', 'Channel', 'Local currency', 'Spend (local)', 'Spend (USD)', 'Revenue (USD)'],
      ['2026-01-05', 'Google', 'EUR', '90.00', '100.00', '300'],
      ['2026-01-06', 'Google', 'GBP', '80.00', '110.00', '310'],
    ],
    { cost: 210, revenue: 610 },
    { currency: 'USD' },
  ),
);
list.push(
  right(
    'Attribution models side by side',
    [
      ['Date', 'Channel', 'Spend', 'Last click revenue', 'First click revenue', 'Linear revenue'],
      ['2026-01-05', 'Google', '100.00', '300', '200', '250'],
      ['2026-01-06', 'Google', '110.00', '310', '210', '260'],
    ],
    { cost: 210 },
    { unclear: false, anyProblem: ['ambiguous-column', 'cost-without-revenue'] },
  ),
);
list.push(
  orDoubt(
    'Quoted thousands and a lone pound sign',
    [
      ['Date', 'Channel', 'Spend £', 'Revenue £'],
      ['05/01/2026', 'Google', '1,000', '3,000'],
      ['19/01/2026', 'Google', '1,100', '3,100'],
    ],
    { cost: 2100, revenue: 6100 },
    { currency: 'GBP' },
  ),
);
list.push(
  right(
    'Repeat of campaign names, every number a text with an apostrophe',
    [
      ['Date', 'Campaign', 'Spend', 'Revenue'],
      ["'2026-01-05", 'A', "'100.50", "'300"],
      ["'2026-01-06", 'A', "'110.25", "'310"],
    ],
    { cost: 210.75, revenue: 610 },
    { period: ['2026-01-05', '2026-01-06'] },
  ),
);
list.push(
  orDoubt(
    'Months across, measures down',
    [
      ['Metric', 'Jan 2026', 'Feb 2026', 'Mar 2026'],
      ['Spend', '100', '110', '120'],
      ['Revenue', '300', '310', '320'],
      ['Clicks', '10', '11', '12'],
    ],
    { cost: 330, revenue: 930, clicks: 33 },
    { anyProblem: ['transposed'], unclear: false, period: ['2026-01-01', '2026-03-31'] },
  ),
);
list.push(
  orDoubt(
    'Pivot in outline: the sum of a group above it, channel in the first row only',
    [
      ['Channel', 'Campaign', 'Cost', 'Revenue'],
      ['Google', '', '30.5', '60'],
      ['', 'Brand', '10.25', '20'],
      ['', 'Generic', '20.25', '40'],
      ['Meta', '', '15', '29.5'],
      ['', 'Feed', '5', '9.25'],
      ['', 'Story', '10', '20.25'],
    ],
    { cost: 45.5, revenue: 89.5 },
  ),
  orDoubt(
    'Pivot in compact form: campaigns indented below their channel',
    [
      ['Channel / campaign', 'Cost', 'Revenue'],
      ['Google', '30.5', '60'],
      [' - Brand', '10.25', '20'],
      [' - Generic', '20.25', '40'],
      ['Meta', '15', '29.5'],
      [' - Feed', '5', '9.25'],
      [' - Story', '10', '20.25'],
    ],
    { cost: 45.5, revenue: 89.5 },
  ),
  orDoubt(
    'Cost in euros and revenue in pounds, by their signs',
    [['Date', 'Channel', 'Cost', 'Revenue'], ...days(3, (iso) => [iso, 'A', '€10.50', '£20.00'])],
    {},
    {
      anyProblem: ['mixed-currencies', 'currency-conflict'],
    },
  ),
  orDoubt(
    'German gross and net amounts',
    [
      ['Monat', 'Kanal', 'Kosten brutto', 'Kosten netto', 'Umsatz brutto', 'Umsatz netto'],
      ['01.2026', 'TV', '119', '100', '357', '300'],
      ['02.2026', 'TV', '119', '100', '357', '300'],
    ],
    { cost: 200, revenue: 600 },
  ),
  orDoubt(
    'French amounts before and after tax',
    [
      ['Mois', 'Canal', 'Coût HT', 'Coût TTC', 'CA HT', 'CA TTC'],
      ['01/2026', 'TV', '100', '120', '300', '360'],
      ['02/2026', 'TV', '100', '120', '300', '360'],
    ],
    { cost: 200, revenue: 600 },
  ),
);
list.push(
  right(
    'Hand-kept with the words of a shop: what was spent must not be lost',
    [
      ['Date', 'Campaign', 'Ad spend', 'Gross sales', 'Discounts', 'Net sales'],
      ...days(3, (iso) => [iso, 'A', '10', '100', '-5', '95']),
    ],
    { cost: 30, revenue: 285 },
    { columns: { revenue: 'Net sales' }, problems: ['column-preferred'] },
  ),
  right(
    'Hand-kept with spend, total sales, orders and returns',
    [
      ['Month', 'Spend', 'Total sales', 'Orders', 'Returns'],
      ['2026-01', '10', '95.50', '2', '0'],
      ['2026-02', '20', '195.50', '4', '1'],
    ],
    { cost: 30, revenue: 291, orders: 6 },
  ),
);
export const trapsMore: readonly Export[] = list;
