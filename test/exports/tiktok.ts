import { bare, cents, day, de, type Export, exported, randomFrom, Tally, written } from './export.ts';

/** GMV Max: tabs, every cell wrapped as `="…"`, Indonesian. */
function gmvMax(): Export {
  const random = randomFrom(31);
  const tally = new Tally();
  const wrap = (cell: string) => `="${cell}"`;
  const rows: string[][] = [];
  for (let i = 0; i < 12; i++) {
    const a = {
      cost: random(10_000, 9_000_000),
      orders: random(0, 400),
      revenue: random(100_000, 90_000_000),
      impressions: random(1_000, 900_000),
      clicks: random(10, 9_000),
    };
    tally.add(a);
    rows.push(
      [
        `17938460012345678${String(i)}`,
        `Kampanye ${i}`,
        String(a.cost),
        String(a.orders),
        '12345',
        String(a.revenue),
        '7.31',
        String(a.impressions),
        String(a.clicks),
        '1.2%',
        'IDR',
      ].map(wrap),
    );
  }
  return exported(
    'TikTok GMV Max ID: wrapped cells',
    [
      [
        'ID Kampanye',
        'Nama kampanye',
        'Biaya',
        'Pesanan SKU',
        'Biaya per pesanan',
        'Pendapatan kotor',
        'ROI',
        'Impresi iklan produk',
        'Jumlah klik iklan produk',
        'Rasio klik-tayang iklan produk',
        'Mata uang',
      ].map(wrap),
      ...rows,
    ],
    {
      platform: 'tiktok',
      headerRow: 1,
      currency: 'IDR',
      rows: [12, 0, 0],
      period: null,
      totals: tally.totals,
      columns: { campaign: 'Nama kampanye' },
      problems: ['no-date'],
    },
    { delimiter: '\t' },
  );
}

/** The UI export by day with the grand total last. */
function daily(): Export {
  const random = randomFrom(32);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 14; d++)
    for (const group of ['US_Broad', 'US_Interest']) {
      const iso = day('2026-03-25', d);
      const a = {
        cost: random(100, 90_000) / 100,
        impressions: random(1_000, 90_000),
        clicks: random(10, 900),
        conversions: random(0, 40),
        revenue: random(0, 500_000) / 100,
      };
      tally.add(a, iso);
      rows.push([
        'TT_Conv_US',
        group,
        iso,
        bare(a.cost),
        '1.02',
        '7.34',
        String(a.impressions),
        String(a.clicks),
        '1.21',
        '5.55',
        String(a.conversions),
        '18.20',
        '2.22',
        String(a.clicks + 13),
        bare(a.revenue),
        '4.1',
        'USD',
        '9000',
        '4000',
        '1000',
      ]);
    }
  const { totals: t } = tally;
  return exported(
    'TikTok EN: by day, total of results',
    [
      [
        'Campaign name',
        'Ad group name',
        'By Day',
        'Cost',
        'CPC (destination)',
        'CPM',
        'Impressions',
        'Clicks (destination)',
        'CTR (destination)',
        'Reach',
        'Conversions',
        'Cost per conversion',
        'Conversion rate (CVR)',
        'Clicks (all)',
        'Total purchase value',
        'ROAS',
        'Currency',
        'Video views',
        '2-second video views',
        'Video views at 100%',
      ],
      ...rows,
      [
        'Total of 28 results',
        '-',
        '-',
        bare(cents(t.cost!)),
        '1.1',
        '7.3',
        String(t.impressions),
        String(t.clicks),
        '1.2',
        '99999',
        String(t.conversions),
        '18',
        '2.2',
        '12345',
        bare(cents(t.revenue!)),
        '4.2',
        'USD',
        '1',
        '2',
        '3',
      ],
    ],
    {
      platform: 'tiktok',
      headerRow: 1,
      currency: 'USD',
      rows: [28, 1, 0],
      period: tally.period,
      totals: t,
      byMonth: tally.byMonth,
      columns: { clicks: 'Clicks (destination)' },
    },
  );
}

/** Total cost, result with objective; masked. */
function results(): Export {
  return exported(
    'TikTok EN: results of two objectives, masked values',
    [
      [
        'Campaign name',
        'Primary status',
        'Objective',
        'Campaign Budget',
        'Total cost',
        'Impressions',
        'Clicks (destination)',
        'Results',
        'Cost per result',
        'Result rate',
        'Frequency',
        'Currency',
      ],
      ['Reach', 'Active', 'Reach', '50.00', '1,204.50', '904,000', '-', '700,000', '0.00', '77%', '1.3', 'AUD'],
      [
        'Sales',
        'Active',
        'Website conversions',
        '100.00',
        '2,000.25',
        '100,000',
        '1,900',
        '<5',
        '-',
        '-',
        '1.1',
        'AUD',
      ],
      ['Sales 2', 'Not delivering', 'Website conversions', '100.00', '0.00', '0', '0', '-', '-', '-', '-', 'AUD'],
      ['Total of 3 results', '-', '-', '-', '3,204.75', '1,004,000', '1,900', '-', '-', '-', '-', 'AUD'],
    ],
    {
      platform: 'tiktok',
      headerRow: 1,
      currency: 'AUD',
      rows: [3, 1, 0],
      period: null,
      totals: { cost: 3204.75, impressions: 1_004_000, clicks: 1900 },
      problems: ['no-date'],
      anyProblem: ['results-mixed', 'results-unclear', 'results-no-conversions'],
    },
  );
}

function german(): Export {
  const random = randomFrom(33);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 20; d++) {
    const iso = day('2025-08-20', d);
    const a = {
      cost: random(100_000, 900_000) / 100,
      impressions: random(1_000, 90_000),
      clicks: random(10, 900),
      conversions: random(0, 40),
    };
    tally.add(a, iso);
    rows.push([
      'DE Kampagne',
      'Gruppe',
      written(iso, 'yyyy-mm-dd'),
      `${de(a.cost, 2)}`,
      de(a.impressions),
      de(a.clicks),
      '1,21%',
      String(a.conversions),
      '18,20',
      'EUR',
    ]);
  }
  return exported(
    'TikTok DE: by day',
    [
      [
        'Kampagnenname',
        'Anzeigengruppenname',
        'Nach Tag',
        'Kosten',
        'Impressionen',
        'Klicks (Ziel)',
        'CTR (Ziel)',
        'Conversions',
        'Kosten pro Conversion',
        'Währung',
      ],
      ...rows,
    ],
    {
      platform: 'tiktok',
      headerRow: 1,
      currency: 'EUR',
      rows: [20, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    { delimiter: ';', encoding: 'windows-1252' },
  );
}

/** API table by hour. */
function hourly(): Export {
  const random = randomFrom(34);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let h = 0; h < 30; h++) {
    const iso = day('2026-01-30', Math.floor(h / 10));
    const a = {
      cost: random(100, 9_000) / 100,
      impressions: random(1_000, 9_000),
      clicks: random(1, 90),
      conversions: random(0, 4),
    };
    tally.add(a, iso);
    rows.push([
      '1754321098765432',
      `${iso} ${String(h % 10).padStart(2, '0')}:00:00`,
      bare(a.cost),
      String(a.impressions),
      String(a.clicks),
      String(a.conversions),
      '1.1',
      '2.2',
      '3.3',
      '50',
      '40',
      '30',
    ]);
  }
  return exported(
    'TikTok: connector table by hour',
    [
      [
        'campaign_id',
        'stat_time_hour',
        'spend',
        'impressions',
        'clicks',
        'conversion',
        'cpc',
        'cpm',
        'cost_per_conversion',
        'video_views_p_25',
        'video_watched_2_s',
        'reach',
      ],
      ...rows,
    ],
    {
      platform: 'tiktok',
      headerRow: 1,
      currency: null,
      rows: [30, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
  );
}

export const tiktok: readonly Export[] = [gmvMax(), daily(), results(), german(), hourly()];
