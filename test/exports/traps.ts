import { doubts } from './doubts.ts';
import { bare, day, type Expected, type Export, exported, type Sums, type Writing, written } from './export.ts';

type Rows = readonly (readonly string[])[];

/** Right as it says here, or a doubt is voiced. */
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
    'Google Ads compared with the month before',
    [
      ['Campaign report'],
      ['July 1, 2025 - July 31, 2025 compared to June 1, 2025 - June 30, 2025'],
      [
        'Campaign',
        'Currency code',
        'Cost',
        'Cost (Compare to)',
        'Cost (Change)',
        'Cost (Change (%))',
        'Impr.',
        'Impr. (Compare to)',
        'Clicks',
        'Clicks (Compare to)',
        'Clicks (Change)',
        'Conversions',
        'Conversions (Compare to)',
        'Conv. value',
        'Conv. value (Compare to)',
      ],
      [
        'A',
        'USD',
        '100.50',
        '90.00',
        '10.50',
        '11.67%',
        '1,000',
        '900',
        '50',
        '45',
        '5',
        '4.00',
        '3.00',
        '400.00',
        '300.00',
      ],
      [
        'B',
        'USD',
        '200.00',
        '190.00',
        '10.00',
        '5.26%',
        '2,000',
        '1,900',
        '60',
        '55',
        '5',
        '5.00',
        '4.00',
        '500.00',
        '450.00',
      ],
    ],
    { cost: 300.5, impressions: 3000, clicks: 110, conversions: 9, revenue: 900 },
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'USD',
      rows: [2, 0, 0],
      period: ['2025-07-01', '2025-07-31'],
      columns: { cost: 'Cost', revenue: 'Conv. value' },
    },
  ),
);
list.push(
  orDoubt(
    'Campaign row above its days, its date blank',
    [
      [
        'Campaign name',
        'Day',
        'Amount spent (USD)',
        'Impressions',
        'Link clicks',
        'Reporting starts',
        'Reporting ends',
      ],
      ...['A', 'B'].flatMap((name) => [
        [name, '', '30', '3000', '30', '2026-01-05', '2026-01-07'],
        ...days(3, (iso) => [name, iso, '10', '1000', '10', iso, iso]),
      ]),
    ],
    { cost: 60, impressions: 6000, clicks: 60 },
    { platform: 'meta', currency: 'USD' },
  ),
);
list.push(
  right(
    'Pivot: names on the first row of a group, group totals',
    [
      ['Channel', 'Date', 'Spend', 'Revenue'],
      ['Google', '2026-01-05', '100', '300'],
      ['', '2026-01-06', '110', '310'],
      ['Google Total', '', '210', '610'],
      ['Meta', '2026-01-05', '50', '90'],
      ['', '2026-01-06', '60', '80'],
      ['Meta Total', '', '110', '170'],
      ['Grand Total', '', '320', '780'],
    ],
    { cost: 320, revenue: 780 },
    { rows: [4, 3, 0], period: ['2026-01-05', '2026-01-06'] },
  ),
);
list.push(
  right(
    'Ratios with the words of amounts before the amounts',
    [
      [
        'Date',
        'Channel',
        'Cost per click',
        'Cost per lead',
        'Revenue per click',
        'Spend share',
        'Revenue growth',
        'Avg. order value',
        'Cost ratio',
        'Total ad spend',
        'Click rate',
        'Clicks',
        'Conversion rate',
        'Conversions',
        'Total revenue',
        'Lead cost',
        'Leads',
      ],
      ...days(4, (iso) => [
        iso,
        'Search',
        '1.5',
        '20',
        '4',
        '0.5',
        '0.02',
        '80',
        '0.3',
        '150',
        '0.1',
        '100',
        '0.05',
        '5',
        '400',
        '20',
        '7',
      ]),
    ],
    { cost: 600, clicks: 400, conversions: 20, revenue: 1600, leads: 28 },
    { columns: { cost: 'Total ad spend', revenue: 'Total revenue' } },
  ),
);
list.push(
  orDoubt(
    'Costs that are not for marketing',
    [
      ['Date', 'Product', 'Cost of goods sold', 'Shipping cost', 'Revenue'],
      ...days(3, (iso) => [iso, 'Shoe', '40', '5', '100']),
    ],
    { revenue: 300 },
  ),
);
list.push(
  orDoubt(
    'Gross and net revenue',
    [
      ['Date', 'Channel', 'Spend', 'Gross revenue', 'Refunds', 'Net revenue'],
      ...days(3, (iso) => [iso, 'Meta', '40', '100', '-10', '90']),
    ],
    { cost: 120, revenue: 270 },
  ),
);
list.push(
  orDoubt(
    'Year and month in two columns, as numbers',
    [
      ['Year', 'Month', 'Channel', 'Spend', 'Revenue'],
      ['2025', '11', 'Meta', '40', '100'],
      ['2025', '12', 'Meta', '40', '100'],
      ['2026', '1', 'Meta', '50', '120'],
      ['2026', '2', 'Meta', '50', '120'],
    ],
    { cost: 180, revenue: 440 },
    { period: ['2025-11-01', '2026-02-28'] },
  ),
);
list.push(
  orDoubt(
    'Year and month in two columns, the month by name',
    [
      ['Year', 'Month', 'Channel', 'Spend', 'Revenue'],
      ['2025', 'November', 'Meta', '40', '100'],
      ['2025', 'December', 'Meta', '40', '100'],
      ['2026', 'January', 'Meta', '50', '120'],
    ],
    { cost: 130, revenue: 320 },
    { period: ['2025-11-01', '2026-01-31'] },
  ),
);
list.push(
  right(
    'Dates as serials',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['46023', 'Meta', '40', '100'],
      ['46024', 'Meta', '50', '110'],
      ['46055', 'Meta', '60', '120'],
    ],
    { cost: 150, revenue: 330 },
    { period: ['2026-01-01', '2026-02-02'] },
  ),
);
list.push(
  orDoubt(
    'Dates as numbers of weeks',
    [
      ['Week', 'Channel', 'Spend', 'Revenue'],
      ['1', 'Meta', '40', '100'],
      ['2', 'Meta', '50', '110'],
      ['3', 'Meta', '60', '120'],
      ['10', 'Meta', '60', '120'],
    ],
    { cost: 210, revenue: 450 },
    { anyProblem: [...doubts, 'no-date'], period: null },
  ),
);
list.push(
  right(
    'Dates as yyyymmdd',
    [
      ['date', 'channel', 'spend', 'revenue'],
      ['20251230', 'Meta', '40', '100'],
      ['20251231', 'Meta', '50', '110'],
      ['20260101', 'Meta', '60', '120'],
    ],
    { cost: 150, revenue: 330 },
    { period: ['2025-12-30', '2026-01-01'] },
  ),
);
list.push(
  orDoubt(
    'Dates as seconds since 1970',
    [
      ['timestamp', 'channel', 'spend', 'revenue'],
      ['1767225600', 'Meta', '40', '100'],
      ['1767312000', 'Meta', '50', '110'],
    ],
    { cost: 90, revenue: 210 },
    { period: ['2026-01-01', '2026-01-02'] },
  ),
);
list.push(
  right(
    'Dates with a time and a zone',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-01T00:00:00Z', 'Meta', '40', '100'],
      ['2026-01-31T23:59:59Z', 'Meta', '50', '110'],
    ],
    { cost: 90, revenue: 210 },
    { period: ['2026-01-01', '2026-01-31'] },
  ),
);
list.push(
  right(
    'Weeks as ranges in one cell',
    [
      ['Week', 'Channel', 'Spend', 'Revenue'],
      ['12/29/2025 - 01/04/2026', 'Meta', '70', '140'],
      ['01/05/2026 - 01/11/2026', 'Meta', '70', '140'],
      ['01/12/2026 - 01/18/2026', 'Meta', '70', '140'],
    ],
    { cost: 210, revenue: 420 },
    {
      period: ['2025-12-29', '2026-01-18'],
      byMonth: { '2025-12': { cost: 30, revenue: 60 }, '2026-01': { cost: 180, revenue: 360 } },
    },
  ),
);
list.push(
  orDoubt(
    'Quarters',
    [
      ['Quarter', 'Channel', 'Spend', 'Revenue'],
      ['Q4 2025', 'Meta', '70', '140'],
      ['Q1 2026', 'Meta', '80', '150'],
    ],
    { cost: 150, revenue: 290 },
    { period: ['2025-10-01', '2026-03-31'] },
  ),
);
list.push(
  orDoubt(
    'Days, and the month’s sum named by the month alone',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['30.01.2026', 'Meta', '10,50', '30,10'],
      ['31.01.2026', 'Meta', '20,25', '40,20'],
      ['Januar 2026', '', '30,75', '70,30'],
      ['01.02.2026', 'Meta', '11,50', '31,10'],
      ['02.02.2026', 'Meta', '21,25', '41,20'],
      ['Februar 2026', '', '32,75', '72,30'],
    ],
    { cost: 63.5, revenue: 142.6 },
    {},
    { delimiter: ';' },
  ),
);
for (const label of [
  'All campaigns',
  'Overall',
  'Totals/Averages',
  'Total/Avg',
  'Σ',
  '5 campaigns',
  'Gesamtergebnis',
  'Total general',
  'Account summary',
  'SUM',
  'Total (3)',
  'TOTAL:',
  'Итого',
  'Всего',
  'Razem',
  '合计',
  'All',
  'Everything',
])
  list.push(
    orDoubt(
      `Last row that is a sum, called ${label}`,
      [
        ['Campaign', 'Impressions', 'Clicks', 'Spend', 'Revenue'],
        ['Brand', '1000', '31', '10.55', '30.10'],
        ['Generic', '2100', '42', '20.25', '40.20'],
        ['Shopping', '3300', '57', '37.01', '90.40'],
        ['Display', '4100', '11', '5.01', '0'],
        [label, '10500', '141', '72.82', '160.70'],
      ],
      { impressions: 10_500, clicks: 141, cost: 72.82, revenue: 160.7 },
    ),
  );
list.push(
  orDoubt(
    'First row that is a sum, called All campaigns',
    [
      ['Campaign', 'Impressions', 'Clicks', 'Spend', 'Revenue'],
      ['All campaigns', '10500', '141', '72.82', '160.70'],
      ['Brand', '1000', '31', '10.55', '30.10'],
      ['Generic', '2100', '42', '20.25', '40.20'],
      ['Shopping', '3300', '57', '37.01', '90.40'],
      ['Display', '4100', '11', '5.01', '0'],
    ],
    { impressions: 10_500, clicks: 141, cost: 72.82, revenue: 160.7 },
  ),
);
for (const header of [
  'Spend (k€)',
  'Spend (in thousands)',
  'Spend ($000)',
  'Spend (K)',
  'Spend in TEUR',
  'Spend (000s)',
  'Spend (USD m)',
])
  list.push(
    orDoubt(
      `Amounts in thousands: ${header}`,
      [
        ['Month', 'Channel', header, 'Revenue'],
        ['2026-01', 'TV', '12.5', '50000'],
        ['2026-02', 'TV', '13.5', '60000'],
      ],
      { cost: 26_000, revenue: 110_000 },
      { anyProblem: doubts },
    ),
  );
list.push(
  orDoubt(
    'Amounts with K and M behind',
    [
      ['Month', 'Channel', 'Spend', 'Revenue', 'Impressions'],
      ['2026-01', 'TV', '$12.5K', '$1.2M', '3.4M'],
      ['2026-02', 'TV', '$900', '$50K', '900K'],
    ],
    { cost: 13_400, revenue: 1_250_000, impressions: 4_300_000 },
  ),
);
for (const header of ['cost_cents', 'spend_in_cents', 'spend_minor_units'])
  list.push(
    orDoubt(
      `Amounts in hundredths: ${header}`,
      [
        ['date', 'channel', header, 'revenue'],
        ['2026-01-01', 'meta', '12550', '500.00'],
        ['2026-01-02', 'meta', '13550', '600.00'],
      ],
      { cost: 261, revenue: 1100 },
    ),
  );
list.push(
  orDoubt(
    'Cost with and without VAT',
    [
      ['Date', 'Channel', 'Cost (excl. VAT)', 'Cost (incl. VAT)', 'Revenue'],
      ...days(3, (iso) => [iso, 'Meta', '100', '120', '300']),
    ],
    { cost: 300, revenue: 900 },
  ),
);
list.push(
  orDoubt(
    'The same header twice with other values',
    [['Date', 'Campaign', 'Cost', 'Revenue', 'Cost'], ...days(3, (iso) => [iso, 'A', '100', '300', '50'])],
    { cost: 450, revenue: 900 },
  ),
);
list.push(
  orDoubt(
    'Two tables side by side',
    [
      ['Google', '', '', '', '', 'Meta', '', '', ''],
      ['Date', 'Campaign', 'Cost', 'Revenue', '', 'Date', 'Campaign', 'Cost', 'Revenue'],
      ...days(4, (iso, i) => [iso, 'Brand', bare(100 + i), '300', '', iso, 'Feed', bare(50 + i), '120']),
    ],
    { cost: 612, revenue: 1680 },
    { headerRow: 2 },
  ),
);
list.push(
  orDoubt(
    'Two tables one below the other, with titles and other columns',
    [
      ['Google Ads'],
      ['Date', 'Campaign', 'Cost', 'Conv. value'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
      [],
      ['Meta Ads'],
      ['Day', 'Campaign name', 'Amount spent (USD)', 'Purchases conversion value'],
      ...days(4, (iso) => [iso, 'Feed', '50.25', '120']),
    ],
    { cost: 603, revenue: 1680 },
    { headerRow: 2 },
  ),
);
list.push(
  right(
    'Two tables one below the other, the same columns',
    [
      ['Google Ads'],
      ['Date', 'Campaign', 'Cost', 'Revenue'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
      [],
      ['Meta Ads'],
      ['Date', 'Campaign', 'Cost', 'Revenue'],
      ...days(4, (iso) => [iso, 'Feed', '50.25', '120']),
    ],
    { cost: 603, revenue: 1680 },
    { headerRow: 2, rows: [8, 0, 0] },
  ),
);
list.push(
  right(
    'A summary of figures above the table',
    [
      ['Marketing report Q1'],
      ['Total spend', '402'],
      ['Total revenue', '1200'],
      ['ROI', '198.5%'],
      [],
      ['Date', 'Campaign', 'Spend', 'Revenue'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
    ],
    { cost: 402, revenue: 1200 },
    { headerRow: 6, rows: [4, 0, 0] },
  ),
);
list.push(
  right(
    'A summary with a header of its own above the table',
    [
      ['Metric', 'Value'],
      ['Spend', '402'],
      ['Revenue', '1200'],
      [],
      ['Date', 'Campaign', 'Spend', 'Revenue'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
    ],
    { cost: 402, revenue: 1200 },
    { headerRow: 5, rows: [4, 0, 0] },
  ),
);
list.push(
  right(
    'Totals in the line above the header',
    [
      ['Campaigns', '', '402', '1200'],
      ['Date', 'Campaign', 'Spend', 'Revenue'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
    ],
    { cost: 402, revenue: 1200 },
    { headerRow: 2, rows: [4, 0, 0] },
  ),
);
list.push(
  orDoubt(
    'Summary by channel above, days below: both with spend',
    [
      ['Channel', 'Spend', 'Revenue'],
      ['Google', '402', '1200'],
      ['Meta', '201', '480'],
      [],
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ...days(4, (iso) => [iso, 'Google', '100.5', '300']),
      ...days(4, (iso) => [iso, 'Meta', '50.25', '120']),
    ],
    { cost: 603, revenue: 1680 },
    { headerRow: 5, problems: ['tables-agree'] },
  ),
);
list.push(
  orDoubt(
    'Pesos with points, always three digits behind',
    [
      ['Fecha', 'Canal', 'Gasto', 'Ingresos'],
      ['05-01-2026', 'Meta', '$12.345', '$45.670'],
      ['26-01-2026', 'Meta', '$9.990', '$39.990'],
    ],
    { cost: 22_335, revenue: 85_660 },
  ),
);
list.push(
  orDoubt(
    'Rupiah with points',
    [
      ['Tanggal', 'Kampanye', 'Biaya', 'Pendapatan'],
      ['05/01/2026', 'A', 'Rp150.000', 'Rp1.500.000'],
      ['25/01/2026', 'A', 'Rp75.500', 'Rp500.000'],
    ],
    { cost: 225_500, revenue: 2_000_000 },
    { currency: 'IDR' },
  ),
);
list.push(
  orDoubt(
    'One amount written the other way',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-01', 'Meta', '1,234.56', '5,000.00'],
      ['2026-01-02', 'Meta', '2,234.56', '6,000.00'],
      ['2026-01-03', 'Meta', '1.234,56', '5.000,00'],
    ],
    { cost: 4703.68, revenue: 16_000 },
  ),
);
list.push(
  right(
    'Swiss apostrophes and francs',
    [
      ['Datum', 'Kanal', 'Kosten', 'Umsatz'],
      ['05.01.2026', 'Meta', "CHF 1'234.50", "CHF 12'345.00"],
      ['26.01.2026', 'Meta', 'CHF 99.05', 'CHF 1’000.00'],
    ],
    { cost: 1333.55, revenue: 13_345 },
    { currency: 'CHF', period: ['2026-01-05', '2026-01-26'] },
    { delimiter: ';' },
  ),
);
list.push(
  orDoubt(
    'Minus behind the number',
    [
      ['Date', 'Channel', 'Cost', 'Revenue'],
      ['2026-01-01', 'Meta', '100.00', '300.00'],
      ['2026-01-02', 'Meta', '20.00-', '50.00-'],
    ],
    { cost: 80, revenue: 250 },
    { anyProblem: [...doubts, 'negative-cost'] },
  ),
);
list.push(
  right(
    'Yen with 円',
    [
      ['日付', 'チャネル', '費用', '売上'],
      ['2026年1月5日', 'Meta', '1,234円', '10,000円'],
      ['2026年2月6日', 'Meta', '12,000円', '20,000円'],
    ],
    { cost: 13_234, revenue: 30_000 },
    { currency: 'JPY', period: ['2026-01-05', '2026-02-06'] },
  ),
);
list.push(
  orDoubt(
    'Spend empty, budget full',
    [['Date', 'Channel', 'Budget', 'Spend', 'Revenue'], ...days(3, (iso) => [iso, 'Meta', '100', '', '300'])],
    { revenue: 900 },
    { anyProblem: [...doubts, 'cost-without-revenue'], columns: { cost: 'Spend' } },
  ),
);
list.push(
  right(
    'Headers over two lines, BOM glued to a quoted header',
    [
      ['Date', 'Campaign\nname', 'Amount\nspent (EUR)', 'Link\r\nclicks'],
      ['2026-01-05', 'A', '1.50', '10'],
      ['2026-01-06', 'A', '2.50', '20'],
    ],
    { cost: 4, clicks: 30 },
    { platform: 'meta', currency: 'EUR' },
    { bom: true, quote: () => true },
  ),
);
list.push(
  right(
    'Header on line 21',
    [
      ...Array.from({ length: 20 }, (_, i) => (i % 4 === 3 ? [''] : [`Note ${i}: figures, as of today, are final`])),
      ['Date', 'Campaign', 'Spend', 'Revenue'],
      ...days(4, (iso) => [iso, 'Brand', '100.5', '300']),
    ],
    { cost: 402, revenue: 1200 },
    { headerRow: 21, rows: [4, 0, 0] },
  ),
);
list.push(
  right(
    'Yandex, Windows-1251',
    [
      ['Дата', 'Кампания', 'Показы', 'Клики', 'Расход (руб.)', 'Конверсии', 'Доход (руб.)'],
      ['30.01.2026', 'Поиск', '12 345', '321', '1 234,50', '3', '9 000,00'],
      ['01.02.2026', 'Сети', '22 345', '121', '999,00', '1', '1 000,00'],
      ['Всего', '', '34 690', '442', '2 233,50', '4', '10 000,00'],
    ],
    { impressions: 34_690, clicks: 442, cost: 2233.5, conversions: 4, revenue: 10_000 },
    { currency: 'RUB', rows: [2, 1, 0], period: ['2026-01-30', '2026-02-01'] },
    { delimiter: ';', encoding: 'windows-1251' },
  ),
);
list.push(
  right(
    'Polish, Windows-1250',
    [
      ['Dzień', 'Kampania', 'Wyświetlenia', 'Kliknięcia', 'Koszt', 'Konwersje', 'Przychód'],
      ['30.01.2026', 'Buty męskie', '12 345', '321', '1 234,50 zł', '3', '9 000,00 zł'],
      ['01.02.2026', 'Wyprzedaż', '22 345', '121', '999,00 zł', '1', '1 000,00 zł'],
      ['Razem', '', '34 690', '442', '2 233,50 zł', '4', '10 000,00 zł'],
    ],
    { impressions: 34_690, clicks: 442, cost: 2233.5, conversions: 4, revenue: 10_000 },
    { currency: 'PLN', rows: [2, 1, 0], period: ['2026-01-30', '2026-02-01'], platform: 'spreadsheet' },
    { delimiter: ';', encoding: 'windows-1250' },
  ),
);
list.push(
  right(
    'Baidu, GBK',
    [
      ['日期', '推广计划', '展现', '点击', '消费', '转化'],
      ['2026-01-30', '品牌词', '12345', '321', '1234.50', '3'],
      ['2026-02-01', '通用词', '22345', '121', '999.00', '1'],
    ],
    { impressions: 34_690, clicks: 442, cost: 2233.5, conversions: 4 },
    { period: ['2026-01-30', '2026-02-01'], platform: 'microsoft' },
    { encoding: 'gbk' },
  ),
);
list.push(
  right(
    'Taboola',
    [
      [
        'Day',
        'Campaign Name',
        'Campaign ID',
        'Status',
        'Clicks',
        'Impressions',
        'Visible Impressions',
        'CTR',
        'vCTR',
        'Actual CPC',
        'CPM',
        'vCPM',
        'Conversion Rate',
        'Conversions',
        'CPA',
        'Spent',
        'Conversions Value',
        'ROAS',
        'Currency',
      ],
      [
        '2026-01-30',
        'Native',
        '123',
        'RUNNING',
        '100',
        '90000',
        '60000',
        '0.11',
        '0.17',
        '0.4',
        '0.44',
        '0.67',
        '2',
        '2',
        '20',
        '40.10',
        '100',
        '2.49',
        'USD',
      ],
      [
        '2026-01-31',
        'Native',
        '123',
        'RUNNING',
        '110',
        '95000',
        '65000',
        '0.11',
        '0.17',
        '0.4',
        '0.44',
        '0.67',
        '2',
        '3',
        '20',
        '44.20',
        '150',
        '2.49',
        'USD',
      ],
    ],
    { clicks: 210, impressions: 185_000, conversions: 5, cost: 84.3, revenue: 250 },
    { currency: 'USD' },
  ),
);
list.push(
  right(
    'Klaviyo campaigns',
    [
      [
        'Campaign Name',
        'Campaign ID',
        'Send Time',
        'Send Weekday',
        'Total Recipients',
        'Unique Opens',
        'Open Rate',
        'Total Opens',
        'Unique Clicks',
        'Click Rate',
        'Total Clicks',
        'Unsubscribes',
        'Spam Complaints',
        'Placed Order',
        'Placed Order Rate',
        'Revenue',
        'Tags',
      ],
      [
        'Black Friday',
        '01H',
        '2025-11-28 09:00:00',
        'Friday',
        '10000',
        '4000',
        '40%',
        '6000',
        '500',
        '5%',
        '700',
        '12',
        '0',
        '90',
        '0.9%',
        '9000.50',
        '',
      ],
      [
        'Cyber Monday',
        '01J',
        '2025-12-01 09:00:00',
        'Monday',
        '10000',
        '3900',
        '39%',
        '5900',
        '400',
        '4%',
        '600',
        '10',
        '1',
        '60',
        '0.6%',
        '6000.25',
        '',
      ],
    ],
    { revenue: 15_000.75, clicks: 900, orders: 150, conversions: 150 },
    { platform: 'mailchimp', optional: ['clicks', 'orders', 'conversions'] },
  ),
);
list.push(
  right(
    'Universal Analytics, the table of days below',
    [
      ['# ----------------------------------------'],
      ['# All Web Site Data'],
      ['# Acquisition Overview'],
      ['# 20180801-20180803'],
      ['# ----------------------------------------'],
      [],
      [
        'Default Channel Grouping',
        'Users',
        'New Users',
        'Sessions',
        'Bounce Rate',
        'Pages / Session',
        'Avg. Session Duration',
        'Ecommerce Conversion Rate',
        'Transactions',
        'Revenue',
      ],
      ['Organic Search', '1,000', '900', '1,200', '40.00%', '3.1', '00:02:11', '1.50%', '18', '$1,800.50'],
      ['Paid Search', '500', '450', '600', '45.00%', '2.9', '00:01:11', '2.00%', '12', '$1,000.00'],
      ['', '1,500', '1,350', '1,800', '41.67%', '3.0', '00:01:50', '1.67%', '30', '$2,800.50'],
      [],
      ['Day Index', 'Users'],
      ['8/1/18', '500'],
      ['8/2/18', '500'],
      ['8/3/18', '500'],
      ['', '1,500'],
    ],
    { orders: 30, revenue: 2800.5 },
    { platform: 'ga4', headerRow: 7, rows: [2, 1, 0], period: ['2018-08-01', '2018-08-03'], optional: ['orders'] },
  ),
);
list.push(
  right(
    'Looker Studio: record count and grand total first',
    [
      ['Date', 'Campaign', 'Record Count', 'Cost', 'Clicks', 'Revenue'],
      ['Grand total', '', '4', '402', '40', '1200'],
      ...days(4, (iso) => [iso, 'Brand', '1', '100.5', '10', '300']),
    ],
    { cost: 402, clicks: 40, revenue: 1200 },
    { rows: [4, 1, 0] },
  ),
);
list.push(
  right(
    'Supermetrics: sources in one sheet',
    [
      ['Data source name', 'Date', 'Campaign', 'Impressions', 'Clicks', 'Cost', 'Conversions', 'Revenue'],
      ...days(4, (iso, i) => [i % 2 ? 'Facebook Ads' : 'Google Ads', iso, 'Brand', '1000', '10', '100.5', '3', '300']),
    ],
    { impressions: 4000, clicks: 40, cost: 402, conversions: 12, revenue: 1200 },
    {
      columns: { channel: 'Data source name' },
      byChannel: {
        'Facebook Ads': { impressions: 2000, clicks: 20, cost: 201, conversions: 6, revenue: 600 },
        'Google Ads': { impressions: 2000, clicks: 20, cost: 201, conversions: 6, revenue: 600 },
      },
    },
  ),
);
list.push(
  right(
    'Offline channels by month, German month names with years apart',
    [
      ['Monat', 'Kanal', 'Kosten', 'Umsatz'],
      ['Dez 25', 'TV', '10.000,00', '50.000,00'],
      ['Jän 26', 'TV', '9.000,00', '45.000,00'],
      ['Mär 26', 'TV', '8.000,00', '40.000,00'],
    ],
    { cost: 27_000, revenue: 135_000 },
    { period: ['2025-12-01', '2026-03-31'], unclear: true, anyProblem: ['dates-unreadable'] },
    { delimiter: ';' },
  ),
);
list.push(
  orDoubt(
    'ROI as an amount: revenue only as ROAS',
    [['Date', 'Campaign', 'Spend', 'ROAS', 'Return'], ...days(3, (iso) => [iso, 'A', '100', '3.1', '310'])],
    { cost: 300 },
    { anyProblem: [...doubts, 'cost-without-revenue'] },
  ),
);
list.push(
  orDoubt(
    'Profit and revenue',
    [
      ['Date', 'Campaign', 'Spend', 'Revenue', 'Profit', 'Margin'],
      ...days(3, (iso) => [iso, 'A', '100', '310', '110', '0.35']),
    ],
    { cost: 300, revenue: 930 },
    { columns: { revenue: 'Revenue' } },
  ),
);
list.push(
  orDoubt(
    'New and returning customers',
    [
      [
        'Date',
        'Channel',
        'Spend',
        'Revenue',
        'New customer revenue',
        'New customers',
        'Returning customers',
        'Customers',
      ],
      ...days(3, (iso) => [iso, 'A', '100', '310', '200', '4', '6', '10']),
    ],
    { cost: 300, revenue: 930, newCustomers: 12 },
    { columns: { revenue: 'Revenue', newCustomers: 'New customers' } },
  ),
);
list.push(
  orDoubt(
    'Paid and organic',
    [
      [
        'Date',
        'Campaign',
        'Paid impressions',
        'Organic impressions',
        'Paid clicks',
        'Organic clicks',
        'Spend',
        'Revenue',
      ],
      ...days(3, (iso) => [iso, 'A', '1000', '5000', '10', '90', '100', '310']),
    ],
    { cost: 300, revenue: 930, impressions: 3000, clicks: 30 },
    { optional: ['impressions', 'clicks'], unclear: false, anyProblem: undefined as never },
  ),
);
list.push(
  right(
    'Status rows and zero rows',
    [
      ['Campaign', 'Date', 'Status', 'Spend', 'Impressions', 'Clicks', 'Revenue'],
      ...days(6, (iso, i) => [
        'A',
        iso,
        i > 2 ? 'Paused' : 'Active',
        i > 2 ? '0' : '10',
        i > 2 ? '0' : '100',
        i > 2 ? '0' : '5',
        i > 2 ? '' : '20',
      ]),
    ],
    { cost: 30, impressions: 300, clicks: 15, revenue: 60 },
    { rows: [6, 0, 0] },
  ),
);
list.push(
  orDoubt(
    'Text among the amounts',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-01', 'A', '100', '300'],
      ['2026-01-02', 'A', 'tbd', '200'],
      ['2026-01-03', 'A', '~150', '100'],
      ['2026-01-04', 'A', '100+50', '100'],
      ['2026-01-05', 'A', '#REF!', '100'],
    ],
    { cost: 100, revenue: 300 },
    { anyProblem: ['unreadable-amount', 'error-cell'] },
  ),
);
list.push(
  orDoubt(
    'A date beyond its month, and a date far off',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-02-28', 'A', '100', '300'],
      ['2026-02-30', 'A', '100', '300'],
      ['2062-03-01', 'A', '100', '300'],
    ],
    { cost: 100, revenue: 300 },
    { anyProblem: ['unreadable-date'] },
  ),
);
list.push(
  orDoubt(
    'US dates that fit D/M as well, sorted, a few weeks',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ...days(12, (iso) => [written(iso, 'm/d/yyyy'), 'A', '10', '30'], '2026-03-01'),
    ],
    { cost: 120, revenue: 360 },
    { period: ['2026-03-01', '2026-03-12'] },
  ),
);

export const traps: readonly Export[] = list;
