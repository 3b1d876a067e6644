import { bare, cents, day, de, type Export, en, exported, randomFrom, Tally, toBytes, written } from './export.ts';

/** LinkedIn: four lines and a blank one above, UTF-16, tabs, US dates. */
function linkedinEn(): Export {
  const random = randomFrom(81);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 16; d++) {
    const iso = day('2026-09-10', d);
    const a = {
      impressions: random(100, 9_000),
      clicks: random(1, 90),
      cost: random(100, 90_000) / 100,
      conversions: random(0, 9),
      revenue: random(0, 900_000) / 100,
      leads: random(0, 5),
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'm/d/yyyy'),
      'ACME GmbH',
      'USD',
      'Group | A',
      '600123456',
      'Leads | EMEA | "Decision makers"',
      '123456789',
      'Active',
      'Sponsored Update',
      bare(a.cost),
      String(a.impressions),
      String(a.clicks),
      '0.0123',
      '3.41',
      '9.11',
      '2',
      '1',
      '0',
      '3',
      '6',
      String(a.clicks - 1),
      String(a.conversions),
      String(a.conversions),
      '0',
      '0.01',
      '22.10',
      bare(a.revenue),
      '1.5',
      String(a.leads),
      '7',
      '0.5',
      '15.1',
      '0',
    ]);
  }
  return exported(
    'LinkedIn EN: UTF-16, US dates',
    [
      ['Campaign Performance Report (in UTC)'],
      ['Report Start: September 10, 2026, 12:00 AM'],
      ['Report End: September 25, 2026, 11:59 PM'],
      ['Date Generated: September 26, 2026, 9:15 AM'],
      [''],
      [
        'Start Date (in UTC)',
        'Account Name',
        'Currency',
        'Campaign Group Name',
        'Campaign Group ID',
        'Campaign Name',
        'Campaign ID',
        'Campaign Status',
        'Campaign Type',
        'Total Spent',
        'Impressions',
        'Clicks',
        'Click Through Rate',
        'Average CPM',
        'Average CPC',
        'Reactions',
        'Comments',
        'Shares',
        'Follows',
        'Total Social Actions',
        'Clicks to Landing Page',
        'Conversions',
        'Post-Click Conversions',
        'View-Through Conversions',
        'Conversion Rate',
        'Cost per Conversion',
        'Total Conversion Value',
        'Return on Ad Spend',
        'Leads',
        'Lead Form Opens',
        'Lead Form Completion Rate',
        'Cost per Lead',
        'Leads Work Email',
      ],
      ...rows,
    ],
    {
      platform: 'linkedin',
      headerRow: 6,
      currency: 'USD',
      rows: [16, 0, 0],
      period: tally.period,
      totals: tally.totals,
      columns: { campaign: 'Campaign Name' },
    },
    { encoding: 'utf-16le', delimiter: '\t' },
  );
}

function linkedinNl(): Export {
  const random = randomFrom(82);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 25; d++) {
    const iso = day('2026-08-30', d);
    const a = {
      impressions: random(1_000, 9_000),
      clicks: random(1, 90),
      cost: random(100, 190_000) / 100,
      conversions: random(0, 9),
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'd-m-yyyy'),
      'ACME',
      'EUR',
      'Campagne',
      'Set 1',
      de(a.cost, 2),
      de(a.impressions),
      String(a.clicks),
      '1,23%',
      '3,41',
      String(a.conversions),
    ]);
  }
  return exported(
    'LinkedIn NL: D-M-YYYY, decimal comma',
    [
      ['Campagneprestatierapport (in UTC)'],
      ['Begin van rapport: 30 augustus 2026 om 0:00'],
      ['Einde van rapport: 23 september 2026 om 23:59'],
      ['Gegenereerd op: 26 september 2026 om 9:15'],
      [''],
      [
        'Begindatum (in UTC)',
        'Accountnaam',
        'Valuta',
        'Campagnenaam',
        'Naam van advertentieset',
        'Totaal besteed',
        'Weergaven',
        'Klikken',
        'Doorklikpercentage',
        'Gemiddelde CPC',
        'Conversies',
      ],
      ...rows,
    ],
    {
      platform: 'linkedin',
      headerRow: 6,
      currency: 'EUR',
      rows: [25, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    { encoding: 'utf-16le', delimiter: '\t' },
  );
}

/** Not broken down by day: each row says only when its campaign started. */
function linkedinRange(): Export {
  return exported(
    'LinkedIn EN: whole range, campaign start dates',
    [
      ['Campaign Performance Report (in UTC)'],
      ['Report Start: July 1, 2026, 12:00 AM'],
      ['Report End: July 31, 2026, 11:59 PM'],
      ['Date Generated: August 2, 2026, 9:15 AM'],
      [''],
      [
        'Campaign Group Name',
        'Campaign Name',
        'Campaign Start Date',
        'Campaign End Date',
        'Campaign Status',
        'Currency',
        'Total Budget',
        'Daily Budget',
        'Total Spent',
        'Impressions',
        'Clicks',
        'Leads',
      ],
      ['G', 'A', '1/15/2025', '', 'Active', 'USD', '', '50', '1,550.25', '100,000', '900', '21'],
      ['G', 'B', '6/1/2026', '12/31/2026', 'Paused', 'USD', '5000', '', '449.75', '30,000', '310', '4'],
    ],
    {
      platform: 'linkedin',
      headerRow: 6,
      currency: 'USD',
      rows: [2, 0, 0],
      period: ['2026-07-01', '2026-07-31'],
      totals: { cost: 2000, impressions: 130_000, clicks: 1210, leads: 25 },
      byMonth: { '2026-07': { cost: 2000, impressions: 130_000, clicks: 1210, leads: 25 } },
    },
    { encoding: 'utf-16le', delimiter: '\t' },
  );
}

function microsoft(): Export {
  const random = randomFrom(83);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 13; d++) {
    const iso = day('2020-05-25', d);
    const a = {
      impressions: random(1_000, 9_000),
      clicks: random(1, 90),
      cost: random(100_000, 190_000) / 100,
      conversions: random(0, 9),
      revenue: random(100_000, 990_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'm/d/yyyy'),
      'ACME',
      '1234567',
      'Brand',
      'Active',
      en(a.impressions),
      String(a.clicks),
      '1.23%',
      '0.91',
      en(a.cost, 2),
      '1.1',
      String(a.conversions),
      en(a.revenue, 2),
      '3.1',
      'USD',
      '210.1%',
    ]);
  }
  return exported(
    'Microsoft EN: ten lines above, a copyright below',
    [
      ['Report Name: Campaign performance report'],
      ['Report Time: 5/25/2020,6/6/2020'],
      ['Time Zone: (GMT-05:00) Eastern Time (US & Canada)'],
      ['Last Completed Available Day: 6/10/2020 1:00:00 AM (GMT)'],
      ['Last Completed Available Hour: 6/10/2020 1:00:00 AM (GMT)'],
      ['Report Aggregation: Daily'],
      ['Report Filter: '],
      ['Potential Incomplete Data: true'],
      ['Rows: 13'],
      [],
      [
        'Gregorian date',
        'Account name',
        'Account number',
        'Campaign name',
        'Campaign status',
        'Impressions',
        'Clicks',
        'CTR',
        'Avg. CPC',
        'Spend',
        'Avg. position',
        'Conversions',
        'Revenue',
        'Return on ad spend',
        'Currency code',
        'Impression share (%)',
      ],
      ...rows,
      [],
      ['@2020 Microsoft Corporation. All rights reserved. '],
    ],
    {
      platform: 'microsoft',
      headerRow: 11,
      currency: 'USD',
      rows: [13, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    { bom: true, eol: '\r\n', quote: () => true },
  );
}

/** Microsoft's UI: overall total first among the last rows, `-` for nothing. */
function microsoftUi(): Export {
  return exported(
    'Microsoft EN: the page of campaigns, overall total',
    [
      ['Campaigns'],
      ['Date range: 01/04/2026 - 30/04/2026'],
      [
        'Campaign',
        'Status',
        'Budget',
        'Clicks',
        'Impr.',
        'CTR',
        'Avg. CPC',
        'Spend',
        'Conv.',
        'CPA',
        'Revenue',
        'ROAS',
        'Currency',
      ],
      [
        'Brand',
        'Enabled',
        '20.00',
        '1,200',
        '20,000',
        '6.00%',
        '0.50',
        '600.00',
        '40',
        '15.00',
        '3,000.00',
        '500.00%',
        'GBP',
      ],
      [
        'Shopping',
        'Budget paused',
        '30.00',
        '2,000',
        '90,000',
        '2.22%',
        '0.40',
        '800.50',
        '31',
        '25.82',
        '2,400.10',
        '299.83%',
        'GBP',
      ],
      [
        'Overall total',
        '-',
        '-',
        '3,200',
        '110,000',
        '2.91%',
        '0.44',
        '1,400.50',
        '71',
        '19.73',
        '5,400.10',
        '385.58%',
        'GBP',
      ],
    ],
    {
      platform: 'microsoft',
      headerRow: 3,
      currency: 'GBP',
      rows: [2, 1, 0],
      period: ['2026-04-01', '2026-04-30'],
      totals: { cost: 1400.5, clicks: 3200, impressions: 110_000, conversions: 71, revenue: 5400.1 },
    },
  );
}

const families = ['Checkout', 'Add to cart', 'Page visit', 'Initiate checkout'];
/** Pinterest: 63 columns; values of other events are far larger than revenue. */
function pinterest(): Export {
  const random = randomFrom(84);
  const tally = new Tally();
  const extra = families.flatMap((family) => [
    `Total conversions (${family})`,
    `Click-through conversions (${family})`,
    `Engagement conversions (${family})`,
    `View-through conversions (${family})`,
    `Total order value (${family})`,
    `Click-through order value (${family})`,
    `Engagement order value (${family})`,
    `View-through order value (${family})`,
    `CPA (${family})`,
    `ROAS (${family})`,
  ]);
  const header = [
    'Date',
    'Campaign name',
    'Campaign ID',
    'Campaign status',
    'Campaign budget',
    'Ad group name',
    'Ad group ID',
    'Objective',
    'Impressions',
    'Paid impressions',
    'Earned impressions',
    'Pin clicks',
    'Pin click rate',
    'Outbound clicks',
    'Outbound click rate',
    'Saves',
    'Save rate',
    'Spend in account currency',
    'CPM',
    'CPC',
    'Engagements',
    'Result',
    'Cost per result',
    ...extra,
  ];
  const rows: string[][] = [];
  for (let d = 0; d < 16; d++) {
    const iso = day('2026-06-20', d);
    const a = {
      impressions: random(1_000, 90_000),
      clicks: random(10, 900),
      cost: random(1_000, 90_000) / 100,
      conversions: random(0, 20),
      revenue: random(0, 200_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      iso,
      'Catalogue',
      '626746449918',
      'ACTIVE',
      '50',
      'Group',
      '2680060704746',
      'CATALOG_SALES',
      String(a.impressions),
      String(a.impressions),
      '0',
      String(a.clicks),
      '0.0123',
      String(a.clicks - 2),
      '0.01',
      '33',
      '0.001',
      bare(a.cost),
      '3.1',
      '0.7',
      '99',
      '[0]',
      '',
      ...families.flatMap((family) => {
        const factor = family === 'Checkout' ? 1 : 17;
        return [
          String(a.conversions * factor),
          '1',
          '2',
          '3',
          bare(cents(a.revenue * factor)),
          '1.5',
          '2.5',
          '3.5',
          '',
          '2.1',
        ];
      }),
    ]);
  }
  return exported('Pinterest: 63 columns', [header, ...rows], {
    platform: 'pinterest',
    headerRow: 1,
    currency: null,
    rows: [16, 0, 0],
    period: tally.period,
    totals: tally.totals,
    byMonth: tally.byMonth,
    columns: {
      revenue: 'Total order value (Checkout)',
      conversions: 'Total conversions (Checkout)',
      clicks: 'Pin clicks',
    },
  });
}

/** Only parts of checkout: nothing that is revenue for sure. */
function pinterestParts(): Export {
  return exported(
    'Pinterest: parts of the order value and no total',
    [
      [
        'Date',
        'Campaign name',
        'Spend in account currency',
        'Impressions',
        'Pin clicks',
        'Click-through order value (Checkout)',
        'View-through order value (Checkout)',
        'Total order value (Add to cart)',
      ],
      ['2026-06-20', 'A', '100', '1000', '10', '50', '20', '900'],
      ['2026-06-21', 'A', '100', '1000', '10', '60', '30', '800'],
    ],
    {
      platform: 'pinterest',
      headerRow: 1,
      currency: null,
      totals: { cost: 200, impressions: 2000, clicks: 20 },
      columns: { revenue: null },
      problems: ['cost-without-revenue'],
    },
  );
}

function spotify(): Export {
  const random = randomFrom(85);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 10; d++) {
    const iso = day('2026-06-23', d);
    const a = {
      impressions: random(1_000, 90_000),
      clicks: random(10, 900),
      cost: random(10, 99) / 100,
      conversions: random(0, 20),
      revenue: random(0, 200_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'yyyy/mm/dd'),
      'Launch',
      'Set A',
      String(a.impressions),
      '9000',
      '1.3',
      String(a.clicks),
      '.22',
      '-',
      bare(a.cost).replace(/^0/, ''),
      '.5',
      String(a.conversions),
      bare(a.revenue).replace(/^0\./, '.'),
      '-',
      '12',
      '1',
    ]);
  }
  return exported(
    'Spotify: key-value lines, .22 and -',
    [
      ['Ad account: ACME'],
      ['Account ID: 12345678-1234'],
      ['Date range: 2026/06/23 - 2026/07/02'],
      ['Currency: USD'],
      ['Timezone: UTC'],
      [
        'Date',
        'Campaign name',
        'Ad set name',
        'Impressions',
        'Reach',
        'Frequency',
        'Clicks',
        'CTR',
        'Completion rate',
        'Spend',
        'CPM',
        'Purchases',
        'Attributed revenue',
        'Intent rate',
        'Page views',
        'Adds to cart',
      ],
      ...rows,
    ],
    {
      platform: 'spotify',
      headerRow: 6,
      currency: 'USD',
      rows: [10, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
  );
}

function snapchat(): Export {
  return exported(
    'Snapchat: the UI, range rows',
    [
      [
        'Campaign Name',
        'Campaign ID',
        'Status',
        'Start Time',
        'End Time',
        'Currency',
        'Amount Spent',
        'Paid Impressions',
        'Swipe Ups',
        'eCPM',
        'Purchases',
        'Purchases Value',
        'Purchases ROAS',
      ],
      [
        'Snap A',
        '3b1a-22',
        'ACTIVE',
        '2026-04-01',
        '2026-04-30',
        'USD',
        '1,250.50',
        '900,100',
        '4,100',
        '1.39',
        '31',
        '2,100.00',
        '1.7',
      ],
      ['Snap B', '3b1a-23', 'PAUSED', '2026-04-01', '2026-04-30', 'USD', '0.00', '0', '0', '', '0', '0.00', ''],
    ],
    {
      platform: 'snapchat',
      headerRow: 1,
      currency: 'USD',
      rows: [2, 0, 0],
      period: ['2026-04-01', '2026-04-30'],
      totals: { cost: 1250.5, impressions: 900_100, clicks: 4100, conversions: 31, revenue: 2100 },
    },
  );
}

function twitterEs(): Export {
  return exported(
    'X ES: D/M/Y',
    [
      [
        'Fecha',
        'Nombre de la campaña',
        'Objetivo',
        'Importe gastado',
        'Impresiones',
        'Clics en el enlace',
        'CPM',
        'Conversiones',
        'Divisa',
        'Interacciones',
        'Retweets',
        'Me gusta',
      ],
      ['27/01/2026', 'Lanzamiento', 'WEBSITE_CLICKS', '100,50', '20000', '210', '5,02', '3', 'EUR', '300', '2', '9'],
      ['03/02/2026', 'Lanzamiento', 'WEBSITE_CLICKS', '80,25', '18000', '190', '4,46', '2', 'EUR', '290', '1', '4'],
    ],
    {
      platform: 'x',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 0, 0],
      period: ['2026-01-27', '2026-02-03'],
      totals: { cost: 180.75, impressions: 38_000, clicks: 400, conversions: 5 },
    },
    { delimiter: ';' },
  );
}

function warehouse(kind: 'google' | 'reddit' | 'twitter' | 'facebook' | 'dbt' | 'snap'): Export {
  const random = randomFrom(86);
  const tally = new Tally();
  const headers = {
    google: [
      '_fivetran_id',
      'customer_id',
      'date',
      'base_campaign',
      'clicks',
      'conversions',
      'conversions_value',
      'cost_micros',
      'device',
      'id',
      'impressions',
      'interactions',
    ],
    reddit: [
      'account_id',
      'campaign_id',
      'date',
      'app_install_metrics_install',
      'clicks',
      'impressions',
      'region',
      'spend',
    ],
    twitter: [
      'account_id',
      'campaign_id',
      'date',
      'placement',
      'billed_charge_local_micro',
      'clicks',
      'impressions',
      'url_clicks',
    ],
    facebook: [
      'ad_id',
      'date',
      'account_id',
      'impressions',
      'inline_link_clicks',
      'spend',
      'reach',
      'account_currency',
      'actions_offsite_conversion_fb_pixel_purchase',
      'actions_omni_purchase',
      'action_values_offsite_conversion_fb_pixel_purchase',
    ],
    dbt: [
      'source_relation',
      'date_day',
      'platform',
      'account_id',
      'campaign_id',
      'campaign_name',
      'clicks',
      'impressions',
      'spend',
      'conversions',
      'conversions_value',
    ],
    snap: [
      'campaign_id',
      'date',
      '_fivetran_synced',
      'impressions',
      'swipes',
      'spend',
      'conversion_purchases',
      'conversion_purchases_value',
    ],
  }[kind];
  const rows: string[][] = [];
  for (let d = 0; d < 12; d++) {
    const iso = day('2025-12-26', d);
    const a = {
      clicks: random(1, 900),
      conversions: random(0, 90),
      revenue: random(100, 90_000) / 100,
      cost: random(1_000, 90_000) / 100,
      impressions: random(1_000, 90_000),
    };
    const micros = String(Math.round(a.cost * 1e6));
    const kept =
      kind === 'reddit' || kind === 'twitter'
        ? { clicks: a.clicks, cost: a.cost, impressions: a.impressions }
        : kind === 'facebook'
          ? {
              clicks: a.clicks,
              cost: a.cost,
              impressions: a.impressions,
              conversions: a.conversions,
              revenue: a.revenue,
            }
          : a;
    tally.add(kept, iso);
    rows.push(
      {
        google: [
          'H6V7=',
          '2121450128',
          iso,
          'customers/1/campaigns/2',
          String(a.clicks),
          String(a.conversions),
          bare(a.revenue),
          micros,
          'MOBILE',
          '2',
          String(a.impressions),
          String(a.clicks + 3),
        ],
        reddit: ['t2_x', '143', iso, '0', String(a.clicks), String(a.impressions), 'US', micros],
        twitter: ['18ce', 'f1', iso, 'ALL_ON_TWITTER', micros, String(a.clicks), String(a.impressions), '1'],
        facebook: [
          '6215293456071',
          iso,
          '1700252260223815',
          String(a.impressions),
          String(a.clicks),
          bare(a.cost),
          '500',
          'USD',
          String(a.conversions),
          String(a.conversions),
          bare(a.revenue),
        ],
        dbt: [
          'db',
          iso,
          d % 2 ? 'google_ads' : 'facebook_ads',
          '1',
          '2',
          'Brand',
          String(a.clicks),
          String(a.impressions),
          bare(a.cost),
          String(a.conversions),
          bare(a.revenue),
        ],
        snap: [
          'c1',
          iso,
          `${iso} 10:00:00`,
          String(a.impressions),
          String(a.clicks),
          micros,
          String(a.conversions),
          String(Math.round(a.revenue * 1e6)),
        ],
      }[kind],
    );
  }
  const platform = {
    google: 'google-ads',
    reddit: 'reddit',
    twitter: 'x',
    facebook: 'meta',
    dbt: 'warehouse',
    snap: 'snapchat',
  }[kind];
  return exported(`Warehouse: ${kind}`, [headers, ...rows], {
    platform,
    headerRow: 1,
    currency: kind === 'facebook' ? 'USD' : null,
    rows: [12, 0, 0],
    period: tally.period,
    totals: tally.totals,
    byMonth: tally.byMonth,
  });
}

function yahoo(): Export {
  return exported(
    'Yahoo! Japan: Shift-JIS',
    [
      [
        '日',
        'キャンペーン名',
        '広告グループ名',
        'インプレッション数',
        'クリック数',
        'クリック率',
        '平均CPC',
        'コスト',
        '総コンバージョン数',
        '合計売上金額',
      ],
      ['2026/01/30', 'ブランド', 'G1', '12,345', '321', '2.60', '45', '14,445', '12', '120,000'],
      ['2026/02/01', 'ブランド', 'G1', '10,000', '300', '3.00', '40', '12,000', '9', '90,000'],
      ['合計', '', '', '22,345', '621', '2.78', '42.6', '26,445', '21', '210,000'],
    ],
    {
      platform: 'yahoo-japan',
      headerRow: 1,
      currency: null,
      rows: [2, 1, 0],
      period: ['2026-01-30', '2026-02-01'],
      totals: { impressions: 22_345, clicks: 621, cost: 26_445, conversions: 21, revenue: 210_000 },
    },
    { encoding: 'shift_jis', eol: '\r\n' },
  );
}

function dv360(): Export {
  return exported(
    'DV360: totals without a name, and what was asked below',
    [
      [
        'Date',
        'Advertiser',
        'Advertiser Currency',
        'Campaign',
        'Insertion Order',
        'Impressions',
        'Clicks',
        'Total Conversions',
        'Media Cost (Advertiser Currency)',
        'Revenue (Adv Currency)',
      ],
      ['2026/01/30', 'ACME', 'EUR', 'C', 'IO 1', '100000', '100', '5', '250.50', '300.60'],
      ['2026/01/31', 'ACME', 'EUR', 'C', 'IO 2', '50000', '60', '2', '125.25', '150.30'],
      ['', '', '', '', '', '150000', '160', '7', '375.75', '450.90'],
      [],
      ['Report Time:', '2026/02/01 10:00 GMT'],
      ['Date Range:', '2026/01/01 to 2026/01/31'],
      ['Group By:', 'Date'],
      ['MRC Accredited Metrics', 'Active View metrics'],
    ],
    {
      platform: 'dv360',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 1, 0],
      period: ['2026-01-30', '2026-01-31'],
      totals: { cost: 375.75, impressions: 150_000, clicks: 160, conversions: 7 },
      optional: ['cost'],
      columns: { revenue: null },
    },
  );
}

function apple(): Export {
  return exported(
    'Apple Search Ads: the UI, lines above, total row',
    [
      ['Report Name: Campaigns'],
      ['Date Range: 01/01/2026 - 01/31/2026'],
      ['Currency: USD'],
      [
        'Campaign Name',
        'Campaign ID',
        'Daily Budget',
        'Spend',
        'Avg CPA (Tap-Through)',
        'Avg CPT',
        'Impressions',
        'Taps',
        'Installs (Tap-Through)',
        'TTR',
        'CR (Tap-Through)',
        'New Downloads (Tap-Through)',
        'Redownloads (Tap-Through)',
      ],
      ['Brand', '1455', '100', '1,200.50', '2.10', '0.61', '40,000', '1,968', '570', '4.92%', '28.9%', '400', '170'],
      ['Competitor', '1456', '50', '300.25', '4.10', '1.61', '9,000', '186', '73', '2.06%', '39.2%', '60', '13'],
    ],
    {
      platform: 'apple-ads',
      headerRow: 4,
      currency: 'USD',
      rows: [2, 0, 0],
      period: ['2026-01-01', '2026-01-31'],
      totals: { cost: 1500.75, impressions: 49_000, clicks: 2154, conversions: 643 },
      optional: ['conversions'],
    },
  );
}

function html(): Export {
  return {
    name: 'HTML saved as CSV',
    bytes: toBytes('<!DOCTYPE html>\n<html><body><table><tr><td>Cost</td></tr></table></body></html>\n'),
    expected: { platform: null, headerRow: null, currency: null, totals: {}, refused: 'html', problems: ['html'] },
  };
}
function lfs(): Export {
  return {
    name: 'LFS pointer saved as CSV',
    bytes: toBytes('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2\nsize 12345\n'),
    expected: {
      platform: null,
      headerRow: null,
      currency: null,
      totals: {},
      refused: 'lfs-pointer',
      problems: ['lfs-pointer'],
    },
  };
}

export const otherAds: readonly Export[] = [
  linkedinEn(),
  linkedinNl(),
  linkedinRange(),
  microsoft(),
  microsoftUi(),
  pinterest(),
  pinterestParts(),
  spotify(),
  snapchat(),
  twitterEs(),
  warehouse('google'),
  warehouse('reddit'),
  warehouse('twitter'),
  warehouse('facebook'),
  warehouse('dbt'),
  warehouse('snap'),
  yahoo(),
  dv360(),
  apple(),
  html(),
  lfs(),
];
