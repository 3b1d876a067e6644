import { bare, day, de, type Export, en, exported, randomFrom, Tally, written } from './export.ts';

const kaggle: Export[] = [];

{
  const random = randomFrom(61);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let i = 0; i < 40; i++) {
    const iso = day('2021-01-01', i);
    const channel = ['Google Ads', 'YouTube', 'Instagram', 'Website', 'Facebook', 'Email'][i % 6]!;
    const a = { cost: random(5_000, 20_000), clicks: random(100, 1_000), impressions: random(1_000, 10_000) };
    tally.add(a, iso, channel);
    rows.push([
      String(i + 1),
      'Innovate Industries',
      ['Email', 'Influencer', 'Display', 'Search', 'Social Media'][i % 5]!,
      'Men 18-24',
      '30 days',
      channel,
      '0.04',
      `$${en(a.cost, 2)}`,
      '6.29',
      'Chicago',
      'Spanish',
      String(a.clicks),
      String(a.impressions),
      '6',
      'Health & Wellness',
      iso,
    ]);
  }
  kaggle.push(
    exported(
      'Kaggle: marketing campaign performance',
      [
        'Campaign_ID,Company,Campaign_Type,Target_Audience,Duration,Channel_Used,Conversion_Rate,Acquisition_Cost,ROI,Location,Language,Clicks,Impressions,Engagement_Score,Customer_Segment,Date'.split(
          ',',
        ),
        ...rows,
      ],
      {
        platform: 'spreadsheet',
        headerRow: 1,
        currency: null,
        rows: [40, 0, 0],
        period: tally.period,
        totals: tally.totals,
        byChannel: tally.byChannel,
        byMonth: tally.byMonth,
        columns: { channel: 'Channel_Used', cost: 'Acquisition_Cost', revenue: null },
      },
    ),
  );
}
{
  const random = randomFrom(62);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let i = 0; i < 40; i++) {
    const iso = day('2021-02-01', Math.floor(i / 2));
    const category = i % 2 ? 'social' : 'search';
    const a = {
      impressions: random(1_000, 400_000),
      cost: random(10_000, 30_000_000) / 100,
      clicks: random(10, 9_000),
      leads: random(0, 300),
      orders: random(0, 60),
      revenue: random(0, 90_000_000) / 100,
    };
    tally.add(a, iso, category);
    rows.push([
      String(i + 1),
      iso,
      i % 2 ? 'facebook_tier1' : 'google_hot',
      category,
      String(349_043 + i),
      String(a.impressions),
      bare(a.cost),
      String(a.clicks),
      String(a.leads),
      String(a.orders),
      bare(a.revenue),
    ]);
  }
  kaggle.push(
    exported(
      'Kaggle: c_date and mark_spent',
      [
        'id,c_date,campaign_name,category,campaign_id,impressions,mark_spent,clicks,leads,orders,revenue'.split(','),
        ...rows,
      ],
      {
        platform: 'spreadsheet',
        headerRow: 1,
        currency: null,
        rows: [40, 0, 0],
        period: tally.period,
        totals: tally.totals,
        columns: { cost: 'mark_spent', campaign: 'campaign_name' },
        byMonth: tally.byMonth,
      },
    ),
  );
}
{
  const random = randomFrom(63);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let i = 0; i < 30; i++) {
    const a = {
      impressions: random(100, 400_000),
      clicks: random(0, 90),
      cost: random(0, 30_000) / 100,
      conversions: random(0, 3),
    };
    tally.add(a);
    rows.push([
      String(708_746 + i),
      String([916, 936, 1178][i % 3]),
      String(103_916 + i),
      ['30-34', '35-39', '40-44', '45-49'][i % 4]!,
      i % 2 ? 'M' : 'F',
      String(15 + i),
      String(a.impressions),
      String(a.clicks),
      bare(a.cost),
      String(a.conversions + 1),
      String(a.conversions),
    ]);
  }
  kaggle.push(
    exported(
      'Kaggle: KAG_conversion_data',
      [
        'ad_id,xyz_campaign_id,fb_campaign_id,age,gender,interest,Impressions,Clicks,Spent,Total_Conversion,Approved_Conversion'.split(
          ',',
        ),
        ...rows,
      ],
      {
        platform: 'spreadsheet',
        headerRow: 1,
        currency: null,
        rows: [30, 0, 0],
        period: null,
        totals: tally.totals,
        columns: { conversions: 'Approved_Conversion', cost: 'Spent' },
      },
    ),
  );
}
{
  // The messy one: three ways to write a date, `$` in some amounts, missing values.
  const random = randomFrom(64);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let i = 0; i < 45; i++) {
    const iso = day('2024-11-01', i % 30);
    const a: {
      clicks?: number;
      impressions?: number;
      cost?: number;
      leads?: number;
      conversions?: number;
      revenue?: number;
    } = {
      clicks: random(80, 200),
      impressions: random(3_000, 6_000),
      leads: random(5, 30),
      conversions: random(1, 15),
    };
    if (i % 7 !== 3) a.cost = random(10_000, 30_000) / 100;
    if (i % 6 !== 2) a.revenue = random(100_000, 200_000) / 100;
    if (i % 9 === 4) delete a.clicks;
    tally.add(a, iso);
    const date = i % 3 === 0 ? iso : i % 3 === 1 ? written(iso, 'dd-mm-yyyy') : written(iso, 'yyyy/mm/dd');
    rows.push([
      `A${1000 + i}`,
      ['DataAnalyticsCourse', 'Data Anlytics Corse', 'data analytics course'][i % 3]!,
      a.clicks === undefined ? '' : String(a.clicks),
      String(a.impressions),
      a.cost === undefined ? '' : `$${en(a.cost, 2)}`,
      String(a.leads),
      String(a.conversions),
      i % 4 ? '0.058' : '',
      a.revenue === undefined ? '' : `$${bare(a.revenue)}`,
      date,
      ['hyderabad', 'HYDERABAD', 'Hyderbad'][i % 3]!,
      ['desktop', 'Mobile', 'TABLET'][i % 3]!,
      'learn data analytics',
    ]);
  }
  kaggle.push(
    exported(
      'Kaggle: Google Ads sample, messy',
      [
        'Ad_ID,Campaign_Name,Clicks,Impressions,Cost,Leads,Conversions,Conversion Rate,Sale_Amount,Ad_Date,Location,Device,Keyword'.split(
          ',',
        ),
        ...rows,
      ],
      {
        platform: 'spreadsheet',
        headerRow: 1,
        currency: null,
        rows: [45, 0, 0],
        period: tally.period,
        totals: tally.totals,
        byMonth: tally.byMonth,
        columns: { revenue: 'Sale_Amount', date: 'Ad_Date' },
      },
    ),
  );
}
kaggle.push(
  exported(
    'Kaggle: advertising.csv, a wide table without dates',
    [
      ['', 'TV', 'Radio', 'Newspaper', 'Sales'],
      ['1', '230.1', '37.8', '69.2', '22.1'],
      ['2', '44.5', '39.3', '45.1', '10.4'],
      ['3', '17.2', '45.9', '69.3', '9.3'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { revenue: 41.8 },
      unclear: true,
      anyProblem: ['no-cost-and-revenue', 'ambiguous-column', 'cost-without-revenue', 'wide-table', 'no-date'],
    },
  ),
);
kaggle.push(
  exported(
    'Kaggle: superstore',
    [
      'Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit'.split(
        ',',
      ),
      [
        '1',
        'CA-2016-152156',
        '11/8/2016',
        '11/11/2016',
        'Second Class',
        'CG-12520',
        'Claire Gute',
        'Consumer',
        'United States',
        'Henderson',
        'Kentucky',
        '42420',
        'South',
        'FUR-BO-10001798',
        'Furniture',
        'Bookcases',
        'Bush Somerset Collection Bookcase',
        '261.96',
        '2',
        '0',
        '41.9136',
      ],
      [
        '2',
        'CA-2016-152156',
        '11/18/2016',
        '11/21/2016',
        'Second Class',
        'CG-12520',
        'Claire Gute',
        'Consumer',
        'United States',
        'Henderson',
        'Kentucky',
        '42420',
        'South',
        'FUR-CH-10000454',
        'Furniture',
        'Chairs',
        'Hon Deluxe Fabric Upholstered Stacking Chairs, Rounded Back',
        '731.94',
        '3',
        '0',
        '219.582',
      ],
      [
        '3',
        'CA-2016-138688',
        '6/12/2016',
        '6/16/2016',
        'Second Class',
        'DV-13045',
        'Darrin Van Huff',
        'Corporate',
        'United States',
        'Los Angeles',
        'California',
        '90036',
        'West',
        'OFF-LA-10000240',
        'Office Supplies',
        'Labels',
        'Self-Adhesive Address Labels for Typewriters by Universal',
        '14.62',
        '2',
        '0',
        '6.8714',
      ],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      totals: { revenue: 1008.52, orders: 2, newCustomers: 2 },
      period: ['2016-06-12', '2016-11-18'],
      problems: ['first-seen-customers'],
    },
  ),
);
kaggle.push(
  exported(
    'Kaggle: social media ads with ids as text and spend in $',
    [
      'Campaign ID,Platform,Campaign Type,Start Date,End Date,Budget ($),Spend ($),Impressions,Clicks,Conversions,Revenue ($),CTR (%),ROAS'.split(
        ',',
      ),
      [
        'C-001',
        'Facebook',
        'Awareness',
        '2024-01-01',
        '2024-01-31',
        '5000',
        '4200.50',
        '500000',
        '9000',
        '210',
        '12600.00',
        '1.8',
        '3.0',
      ],
      [
        'C-002',
        'LinkedIn',
        'Lead Gen',
        '2024-02-01',
        '2024-02-29',
        '3000',
        '2999.99',
        '80000',
        '1200',
        '60',
        '9000.00',
        '1.5',
        '3.0',
      ],
      ['C-003', 'TikTok', 'Awareness', '2024-02-15', '2024-03-15', '1000', '0', '0', '0', '0', '0', '', ''],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      totals: { cost: 7200.49, impressions: 580_000, clicks: 10_200, conversions: 270, revenue: 21_600 },
      period: ['2024-01-01', '2024-03-15'],
      columns: { channel: 'Platform', cost: 'Spend ($)' },
      byChannel: {
        Facebook: { cost: 4200.5, impressions: 500_000, clicks: 9000, conversions: 210, revenue: 12_600 },
        LinkedIn: { cost: 2999.99, impressions: 80_000, clicks: 1200, conversions: 60, revenue: 9000 },
        TikTok: { cost: 0, impressions: 0, clicks: 0, conversions: 0, revenue: 0 },
      },
    },
  ),
);
kaggle.push(
  exported(
    'Kaggle: Indian marketing data with lakhs',
    [
      'Date,Campaign Name,Source,Impressions,Clicks,Spend (INR),Leads,Revenue (INR)'.split(','),
      ['01-04-2024', 'Diwali', 'Google', '12,34,567', '12,345', '₹1,23,456.78', '120', '₹5,00,000'],
      ['15-04-2024', 'Diwali', 'Meta', '2,34,567', '2,345', '₹23,456.00', '20', '₹1,00,000'],
      ['30-04-2024', 'Holi', 'Meta', '34,567', '345', '₹3,456.50', '2', '₹10,000'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'INR',
      rows: [3, 0, 0],
      period: ['2024-04-01', '2024-04-30'],
      totals: { impressions: 1_503_701, clicks: 15_035, cost: 150_369.28, leads: 142, revenue: 610_000 },
    },
  ),
);

const sheets: Export[] = [];

// A CFO's sheet: months across, channels down, with a sum row and a sum column.
{
  const channels = { 'Google Ads': [1000, 1100, 1200], Meta: [500, 450, 600], TV: [3000, 0, 2000] };
  const sum = (m: number) => Object.values(channels).reduce((all, values) => all + values[m]!, 0);
  sheets.push(
    exported(
      'Hand-kept: months across, channels down',
      [
        ['Marketing spend 2025 (EUR)', '', '', '', ''],
        ['', '', '', '', ''],
        ['Channel', 'Jan 2025', 'Feb 2025', 'Mar 2025', 'Total'],
        ...Object.entries(channels).map(([name, values]) => [
          name,
          ...values.map((value) => en(value)),
          en(values.reduce((a, b) => a + b)),
        ]),
        ['Total', en(sum(0)), en(sum(1)), en(sum(2)), en(sum(0) + sum(1) + sum(2))],
      ],
      {
        platform: 'spreadsheet',
        headerRow: 3,
        currency: 'EUR',
        totals: { cost: 9850 },
        byChannel: { 'Google Ads': { cost: 3300 }, Meta: { cost: 1550 }, TV: { cost: 5000 } },
        rows: [9, 3, 0],
        problems: ['periods-across', 'group-totals'],
      },
    ),
  );
}
// Two header rows: channels above, measures below.
sheets.push(
  exported(
    'Hand-kept: two header rows',
    [
      ['', 'Google Ads', '', '', 'Meta', '', '', 'Total', ''],
      ['Date', 'Spend', 'Clicks', 'Revenue', 'Spend', 'Clicks', 'Revenue', 'Spend', 'Revenue'],
      ...Array.from({ length: 10 }, (_, i) => [
        day('2026-01-27', i),
        bare(100 + i),
        '50',
        bare(300 + i),
        bare(50 + i),
        '20',
        bare(100 + i),
        bare(150 + 2 * i),
        bare(400 + 2 * i),
      ]),
      ['Total', '1045', '500', '3045', '545', '200', '1045', '1590', '4090'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 2,
      currency: null,
      totals: { cost: 1590, clicks: 700, revenue: 4090 },
      period: ['2026-01-27', '2026-02-05'],
      byChannel: {
        'Google Ads': { cost: 1045, clicks: 500, revenue: 3045 },
        Meta: { cost: 545, clicks: 200, revenue: 1045 },
      },
    },
  ),
);
// Budget against actual.
sheets.push(
  exported(
    'Hand-kept: budget and actual',
    [
      ['Month', 'Channel', 'Budget', 'Actual', 'Variance', 'Variance %', 'Revenue'],
      ['Jan-26', 'Search', '10,000', '9,500', '500', '5%', '30,000'],
      ['Feb-26', 'Search', '10,000', '11,250', '-1,250', '-12.5%', '33,000'],
      ['Mar-26', 'Search', '12,000', '12,000', '0', '0%', '36,500'],
      ['Total', '', '32,000', '32,750', '-750', '-2.3%', '99,500'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 32_750, revenue: 99_500 },
      optional: ['cost'],
      rows: [3, 1, 0],
      period: ['2026-01-01', '2026-03-31'],
    },
  ),
);
sheets.push(
  exported(
    'Hand-kept: budget spend and actual spend',
    [
      ['Month', 'Channel', 'Planned spend', 'Actual spend', 'Target revenue', 'Actual revenue', 'Target ROAS'],
      ['01/2026', 'Search', '10000', '9500', '30000', '31000', '3'],
      ['02/2026', 'Search', '10000', '11250', '30000', '33000', '3'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 20_750, revenue: 64_000 },
      rows: [2, 0, 0],
      period: ['2026-01-01', '2026-02-28'],
      columns: { cost: 'Actual spend', revenue: 'Actual revenue' },
    },
  ),
);
// German, with `Summe` per month and at the end.
{
  const random = randomFrom(71);
  const tally = new Tally();
  const rows: string[][] = [];
  let all = [0, 0, 0];
  for (const [name, first, days] of [
    ['Januar', '2026-01-29', 3],
    ['Februar', '2026-02-01', 4],
  ] as const) {
    let part = [0, 0, 0];
    for (let d = 0; d < days; d++) {
      const iso = day(first, d);
      const a = {
        cost: random(1_000, 250_000) / 100,
        clicks: random(100, 9_000),
        revenue: random(1_000, 950_000) / 100,
      };
      tally.add(a, iso);
      part = [part[0]! + a.cost, part[1]! + a.clicks, part[2]! + a.revenue];
      rows.push([
        written(iso, 'dd.mm.yy'),
        'Google',
        `${de(a.cost, 2)} €`,
        de(a.clicks),
        `${de(a.revenue, 2)} €`,
        d === 1 ? 'Feiertag' : '',
      ]);
    }
    rows.push(
      [`Summe ${name}`, '', `${de(part[0]!, 2)} €`, de(part[1]!), `${de(part[2]!, 2)} €`, ''],
      ['', '', '', '', '', ''],
    );
    all = all.map((value, i) => value + part[i]!);
  }
  sheets.push(
    exported(
      'Hand-kept DE: sums by month and in all',
      [
        ['Werbeausgaben ACME GmbH', '', '', '', '', ''],
        ['Stand: 05.02.2026', '', '', '', '', ''],
        ['Datum', 'Kanal', 'Ausgaben', 'Klicks', 'Umsatz', 'Bemerkung'],
        ...rows,
        ['Gesamtsumme', '', `${de(all[0]!, 2)} €`, de(all[1]!), `${de(all[2]!, 2)} €`, ''],
      ],
      {
        platform: 'spreadsheet',
        headerRow: 3,
        currency: 'EUR',
        rows: [7, 3, 0],
        period: tally.period,
        totals: tally.totals,
        byMonth: tally.byMonth,
      },
      { delimiter: ';', encoding: 'windows-1252', eol: '\r\n' },
    ),
  );
}
// French, months in words, `Total` first word of a name.
sheets.push(
  exported(
    'Hand-kept FR: months in words, NBSP, Mac Roman',
    [
      ['Mois', 'Campagne', 'Dépenses', 'Clics', "Chiffre d'affaires"],
      ['janvier 2026', 'Total Energies', '1\u00a0234,50 €', '12\u00a0345', '5\u00a0000,00 €'],
      ['février 2026', 'Total Energies', '1\u00a0000,00 €', '10\u00a0000', '4\u00a0000,00 €'],
      ['août 2026', 'Été', '500,25 €', '800', '0,00 €'],
      ['Total général', '', '2\u00a0734,75 €', '23\u00a0145', '9\u00a0000,00 €'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'EUR',
      rows: [3, 1, 0],
      period: ['2026-01-01', '2026-08-31'],
      totals: { cost: 2734.75, clicks: 23_145, revenue: 9000 },
    },
    { delimiter: ';', encoding: 'macintosh' },
  ),
);
// Spanish and Portuguese.
sheets.push(
  exported(
    'Hand-kept ES: investment and income',
    [
      ['Fecha', 'Canal', 'Inversión', 'Clics', 'Ingresos', 'Retorno'],
      ['01/02/2026', 'Meta', '1.234,50 €', '1.200', '4.000,00 €', '3,24'],
      ['13/02/2026', 'Google', '2.000 €', '2.100', '8.000 €', '4'],
      ['28/02/2026', 'Meta', '500,00 €', '321', '900,00 €', '1,8'],
      ['SUMA', '', '3.734,50 €', '3.621', '12.900,00 €', ''],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'EUR',
      rows: [3, 1, 0],
      period: ['2026-02-01', '2026-02-28'],
      totals: { cost: 3734.5, clicks: 3621, revenue: 12_900 },
    },
    { delimiter: ';', bom: true },
  ),
);
sheets.push(
  exported(
    'Hand-kept pt-BR: reais',
    [
      ['Data', 'Canal', 'Campanha', 'Investimento', 'Impressões', 'Cliques', 'Leads', 'Receita', 'CPL'],
      ['05/01/2026', 'Google', 'Busca', 'R$ 1.500,00', '45.000', '1.200', '35', 'R$ 7.000,00', 'R$ 42,86'],
      ['25/01/2026', 'Meta', 'Feed', 'R$ 900,50', '145.000', '2.200', '55', 'R$ 3.500,00', 'R$ 16,37'],
      ['TOTAL', '', '', 'R$ 2.400,50', '190.000', '3.400', '90', 'R$ 10.500,00', 'R$ 26,67'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'BRL',
      rows: [2, 1, 0],
      period: ['2026-01-05', '2026-01-25'],
      totals: { cost: 2400.5, impressions: 190_000, clicks: 3400, leads: 90, revenue: 10_500 },
    },
    { delimiter: ';' },
  ),
);
// Cost only in ambiguous thousands.
sheets.push(
  exported(
    'Hand-kept: amounts that may be thousands or not',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-01', 'A', '1,234', '4,321'],
      ['2026-01-02', 'A', '2,345', '5,432'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 3579, revenue: 9753 },
      unclear: true,
      anyProblem: ['number-convention-undecided'],
    },
  ),
);
// Mixed currencies by row.
sheets.push(
  exported(
    'Hand-kept: signs of three currencies',
    [
      ['Date', 'Channel', 'Spend', 'Revenue'],
      ['2026-01-01', 'US', 'US$100.00', 'US$300.00'],
      ['2026-01-02', 'UK', '£50.00', '£150.00'],
      ['2026-01-03', 'EU', '€70.00', '€210.00'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: {},
      unclear: true,
      anyProblem: ['mixed-currencies'],
    },
  ),
);
// Spend and Cost both.
sheets.push(
  exported(
    'Hand-kept: spend and total cost, which differ',
    [
      ['Week', 'Channel', 'Ad spend', 'Agency fee', 'Total cost', 'Revenue'],
      ['2026-01-05', 'Search', '1000', '100', '1100', '5000'],
      ['2026-01-12', 'Search', '1200', '120', '1320', '5500'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      columns: { cost: 'Total cost' },
      totals: { cost: 2420, revenue: 10_500 },
    },
  ),
);
// A running total beside the amounts, and notes below.
sheets.push(
  exported(
    'Hand-kept: cumulative columns and remarks',
    [
      ['Date', 'Campaign', 'Cost', 'Cumulative cost', 'Revenue', 'Cumulative revenue', 'ROI'],
      ['2026-03-01', 'A', '100', '100', '300', '300', '2'],
      ['2026-03-02', 'A', '150', '250', '100', '400', '0.6'],
      ['2026-03-03', 'A', '200', '450', '900', '1300', '1.9'],
      [],
      ['* Revenue is net of VAT.'],
      ['** March 2 was a holiday, ad served half the day'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      period: ['2026-03-01', '2026-03-03'],
      totals: { cost: 450, revenue: 1300 },
    },
  ),
);
// `Average` row under the total row.
sheets.push(
  exported(
    'Hand-kept: total, average and share rows at the end',
    [
      ['Month', 'Spend', 'Revenue'],
      ['2026-01', '1000', '3000'],
      ['2026-02', '2000', '5000'],
      ['2026-03', '3000', '10000'],
      ['Total', '6000', '18000'],
      ['Average', '2000', '6000'],
      ['% of plan', '95%', '101%'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 2, 1],
      period: ['2026-01-01', '2026-03-31'],
      totals: { cost: 6000, revenue: 18_000 },
      anyProblem: ['unreadable-date', 'unreadable-amount'],
      problems: ['unreadable-date'],
    },
  ),
);
// Negative costs: credits; refunds as negative revenue, in brackets.
sheets.push(
  exported(
    'Hand-kept: credits and refunds in brackets',
    [
      ['Date', 'Channel', 'Cost ($)', 'Revenue ($)', 'Orders'],
      ['01/13/2026', 'Search', '1,000.00', '2,500.00', '25'],
      ['01/14/2026', 'Search', '(200.00)', '(125.50)', '0'],
      ['01/15/2026', 'Search', '$300', '$ -', '0'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      period: ['2026-01-13', '2026-01-15'],
      totals: { cost: 1100, revenue: 2374.5, orders: 25 },
      problems: ['negative-cost'],
    },
  ),
);
// Weeks of a year, quarters.
sheets.push(
  exported(
    'Hand-kept: ISO weeks',
    [
      ['Week', 'Channel', 'Spend', 'Sales value'],
      ['2026-W01', 'Search', '700', '2100'],
      ['2026-W05', 'Search', '700', '2100'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 1400, revenue: 4200 },
      rows: [2, 0, 0],
      period: ['2025-12-29', '2026-02-01'],
    },
  ),
);
sheets.push(
  exported(
    'Hand-kept: months without a year',
    [
      ['Month', 'Spend', 'Revenue'],
      ['January', '1000', '3000'],
      ['February', '2000', '5000'],
      ['March', '1500', '4000'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 4500, revenue: 12_000 },
      unclear: true,
      anyProblem: ['dates-unreadable', 'unreadable-date', 'no-date'],
    },
  ),
);
sheets.push(
  exported(
    'Hand-kept: two digit years and D/M',
    [
      ['Date', 'Platform', 'Spend', 'Revenue'],
      ['1/2/26', 'Meta', '10', '30'],
      ['2/2/26', 'Meta', '10', '30'],
      ['14/2/26', 'Meta', '10', '30'],
      ['3/3/26', 'Google', '15', '60'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [4, 0, 0],
      totals: { cost: 45, revenue: 150 },
      period: ['2026-02-01', '2026-03-03'],
      byMonth: { '2026-02': { cost: 30, revenue: 90 }, '2026-03': { cost: 15, revenue: 60 } },
    },
  ),
);
sheets.push(
  exported(
    'Hand-kept: dates of both orders in one column',
    [
      ['Date', 'Platform', 'Spend', 'Revenue'],
      ['25/12/2025', 'Meta', '10', '30'],
      ['12/26/2025', 'Meta', '10', '30'],
      ['01/02/2026', 'Meta', '10', '30'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: {},
      unclear: true,
      anyProblem: ['date-order-undecided', 'unreadable-date'],
    },
  ),
);
// Long format: one row a measure.
sheets.push(
  exported(
    'Hand-kept: one row a measure',
    [
      ['Date', 'Channel', 'Metric', 'Value'],
      ['2026-01-01', 'Meta', 'Spend', '100'],
      ['2026-01-01', 'Meta', 'Revenue', '300'],
      ['2026-01-01', 'Meta', 'Clicks', '40'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [3, 0, 0],
      totals: { cost: 100, revenue: 300, clicks: 40 },
      byChannel: { Meta: { cost: 100, revenue: 300, clicks: 40 } },
      problems: ['currency-unclear'],
    },
  ),
);
// Pipe delimited with blank rows and page headers repeated.
sheets.push(
  exported(
    'Hand-kept: pipes, header repeated on each page',
    [
      ['Report printed 2026-02-01'],
      [],
      ['Campaign', 'Date', 'Cost', 'Clicks', 'Revenue'],
      ['A, B; C', '2026-01-01', '10.50', '5', '20'],
      ['', '', '', '', ''],
      ['D', '2026-01-02', '11.50', '6', '30'],
      ['Page 1 of 2'],
      ['Campaign', 'Date', 'Cost', 'Clicks', 'Revenue'],
      ['E', '2026-01-03', '1.00', '1', '2'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 3,
      currency: null,
      rows: [3, 0, 0],
      period: ['2026-01-01', '2026-01-03'],
      totals: { cost: 23, clicks: 12, revenue: 52 },
    },
    { delimiter: '|' },
  ),
);
// Wide: channel spend columns with a total column, total row.
sheets.push(
  exported(
    'Hand-kept: a spend column a channel and a total of them',
    [
      [
        'Date',
        'Google Spend',
        'Facebook Spend',
        'TikTok Spend',
        'Total Spend',
        'Google Clicks',
        'Facebook Clicks',
        'Revenue',
      ],
      ['2026-01-01', '100', '50', '25', '175', '10', '5', '500'],
      ['2026-01-02', '110', '55', '30', '195', '11', '6', '600'],
      ['Total', '210', '105', '55', '370', '21', '11', '1100'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      totals: { cost: 370, clicks: 32, revenue: 1100 },
      period: ['2026-01-01', '2026-01-02'],
    },
  ),
);
// Hostile names, ids of 18 digits.
sheets.push(
  exported(
    'Hand-kept: hostile names and long ids',
    [
      ['Campaign ID', 'Campaign', 'Date', 'Cost', 'Revenue', 'Notes'],
      ['120210000000000017', '__proto__', '2026-01-01', '1', '2', 'total'],
      ['120210000000000018', '=1+1', '2026-01-01', '1', '2', 'see "Total" tab'],
      ['120210000000000019', '<script>', '2026-01-01', '1', '2', 'line 1\nline 2'],
      ['120210000000000020', 'Total Wine & More', '2026-01-01', '1', '2', ''],
      ['120210000000000021', 'constructor', '2026-01-01', '1', '2', ''],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: null,
      rows: [5, 0, 0],
      totals: { cost: 5, revenue: 10 },
      unclear: true,
      anyProblem: ['total-differs'],
    },
    { eol: '\r\n' },
  ),
);
// CRM sheet: new customers, deal amounts.
sheets.push(
  exported(
    'Hand-kept: CRM with new customers',
    [
      [
        'Date',
        'Lead source',
        'Leads',
        'MQLs',
        'SQLs',
        'Opportunities',
        'New customers',
        'Revenue (EUR)',
        'Marketing cost (EUR)',
      ],
      ['2026-01-31', 'Google', '100', '40', '20', '10', '4', '8000', '1000'],
      ['2026-02-28', 'Google', '120', '50', '25', '11', '5', '9000', '1100'],
    ],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 0, 0],
      totals: { leads: 220, newCustomers: 9, revenue: 17_000, cost: 2100 },
    },
  ),
);

export const handKept: readonly Export[] = [...kaggle, ...sheets];
