import {
  bare,
  cents,
  day,
  de,
  type Export,
  exported,
  fr,
  number,
  randomFrom,
  Tally,
  toBytes,
  toText,
  written,
} from './export.ts';

const bom = { bom: true, quote: (cell: string, row: number) => row === 0 && cell.includes(' ') };

/** The whole month, the account's total first and without a name, results of several types. */
function monthly(): Export {
  const random = randomFrom(21);
  const tally = new Tally();
  const header = [
    'Reporting starts',
    'Reporting ends',
    'Campaign name',
    'Campaign delivery',
    'Ad set budget',
    'Ad set budget type',
    'Attribution setting',
    'Results',
    'Result indicator',
    'Reach',
    'Impressions',
    'Cost per results',
    'Amount spent (AUD)',
    'Ends',
    'Frequency',
    'CPM (cost per 1,000 impressions) (AUD)',
    'Link clicks',
    'CPC (cost per link click) (AUD)',
    'CTR (link click-through rate)',
    'Clicks (all)',
    'CTR (all)',
    'Landing page views',
    'Adds to cart',
    'Purchases',
    'Website purchases',
    'Purchases conversion value',
    'Purchase ROAS (return on ad spend)',
  ];
  const rows: string[][] = [];
  for (let i = 0; i < 9; i++) {
    const off = i === 7;
    const a = off
      ? { impressions: 0, cost: 0 }
      : {
          impressions: random(1_000, 200_000),
          clicks: random(10, 4_000),
          cost: random(100, 900_000) / 100,
          conversions: random(1, 90),
          revenue: random(1_000, 900_000) / 100,
        };
    tally.add(a);
    rows.push([
      '2025-08-01',
      '2025-08-31',
      `AU | ${['Prospecting', 'Retargeting', 'Catalogue'][i % 3]} | ${i}`,
      off ? 'inactive' : 'active',
      '50',
      'Daily',
      '7-day click or 1-day view',
      off ? '' : String(i % 3 === 2 ? 812 : a.conversions),
      off ? '' : i % 3 === 2 ? 'actions:link_click' : 'actions:offsite_conversion.fb_pixel_purchase',
      off ? '' : String(random(100, 9_000)),
      String(a.impressions),
      off ? '' : '12.31',
      bare(a.cost),
      'Ongoing',
      off ? '' : '1.7732',
      off ? '' : '22.8',
      off ? '' : String(a.clicks),
      off ? '' : '1.02',
      off ? '' : '2.1',
      off ? '' : String((a.clicks ?? 0) * 2),
      off ? '' : '4.2',
      off ? '' : '300',
      off ? '' : '40',
      off ? '' : String(a.conversions),
      off ? '' : String(a.conversions),
      off ? '' : bare(a.revenue!),
      off ? '' : '3.41',
    ]);
  }
  const { totals: t } = tally;
  const total = [
    '2025-08-01',
    '2025-08-31',
    '',
    '',
    '0',
    '',
    'Multiple attribution settings',
    '',
    '',
    '123456',
    String(t.impressions),
    '',
    bare(cents(t.cost!)),
    '',
    '2.2',
    '21',
    String(t.clicks),
    '1',
    '2',
    '9999',
    '4',
    '2400',
    '320',
    String(t.conversions),
    String(t.conversions),
    bare(cents(t.revenue!)),
    '3.3',
  ];
  return exported(
    'Meta EN: a month, account total first',
    [header, total, ...rows],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'AUD',
      rows: [9, 1, 0],
      period: ['2025-08-01', '2025-08-31'],
      totals: t,
      byMonth: { '2025-08': t },
      columns: {
        cost: 'Amount spent (AUD)',
        conversions: 'Purchases',
        revenue: 'Purchases conversion value',
        clicks: 'Link clicks',
      },
      problems: ['total-row', 'range-rows'],
    },
    bom,
  );
}

/** By day, only `Results`, of one type. */
function dailyLeads(): Export {
  const random = randomFrom(22);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 31; d++) {
    const iso = day('2026-01-15', d);
    const a = { impressions: random(1_000, 20_000), clicks: random(10, 400), cost: random(100, 90_000) / 100 };
    const results = random(0, 20);
    tally.add({ ...a, ...(results ? { leads: results } : {}) }, iso);
    rows.push([
      'Lead Gen DE',
      'Broad 25-54',
      iso,
      'active',
      results ? String(results) : '',
      results ? 'actions:lead' : '',
      '7000',
      '1.2',
      results ? '8.11' : '',
      '20',
      'Daily',
      bare(a.cost),
      '2026-12-31',
      String(a.impressions),
      '12.2',
      String(a.clicks),
      iso,
      iso,
    ]);
  }
  return exported(
    'Meta EN: leads by day, in Results',
    [
      [
        'Campaign name',
        'Ad set name',
        'Day',
        'Ad set delivery',
        'Results',
        'Result indicator',
        'Reach',
        'Frequency',
        'Cost per results',
        'Ad set budget',
        'Ad set budget type',
        'Amount spent (EUR)',
        'Ends',
        'Impressions',
        'CPM (cost per 1,000 impressions) (EUR)',
        'Link clicks',
        'Reporting starts',
        'Reporting ends',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [31, 0, 0],
      period: tally.period,
      totals: {
        cost: tally.totals.cost!,
        impressions: tally.totals.impressions!,
        clicks: tally.totals.clicks!,
        conversions: tally.totals.leads!,
      },
      columns: { date: 'Day' },
      problems: ['results-as-conversions'],
    },
    bom,
  );
}

/** German with decimal comma, semicolons: saved again by Excel. */
function german(): Export {
  const random = randomFrom(23);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 30; d++) {
    const iso = day('2025-10-20', d);
    const a = {
      impressions: random(1_000, 20_000),
      clicks: random(10, 400),
      cost: random(100, 190_000) / 100,
      conversions: random(0, 9),
      revenue: random(0, 90_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'dd.mm.yyyy'),
      'Herbst – Prospecting',
      'Anzeigengruppe 1',
      'active',
      String(a.impressions),
      '900',
      '1,1',
      de(a.cost, 2),
      String(a.clicks),
      String(a.clicks * 2),
      '',
      String(a.conversions),
      de(a.revenue, 2),
      '4,12',
      written(iso, 'dd.mm.yyyy'),
      written(iso, 'dd.mm.yyyy'),
    ]);
  }
  return exported(
    'Meta DE: by day, Excel semicolons, Windows-1252',
    [
      [
        'Tag',
        'Kampagnenname',
        'Name der Anzeigengruppe',
        'Auslieferung der Anzeigengruppe',
        'Impressionen',
        'Reichweite',
        'Frequenz',
        'Ausgegebener Betrag (EUR)',
        'Link-Klicks',
        'Klicks (alle)',
        'Ergebnisse',
        'Website-Käufe',
        'Conversion-Wert für Käufe',
        'ROAS für Käufe',
        'Berichtsbeginn',
        'Berichtsende',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [30, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    { encoding: 'windows-1252', delimiter: ';', eol: '\r\n' },
  );
}

/** French, headers broken by one wrong reading of UTF-8. */
function mojibake(): Export {
  const cells = [
    [
      'Début des rapports',
      'Fin des rapports',
      'Nom de la campagne',
      'Couverture',
      'Répétition',
      'Impressions',
      'Montant dépensé (EUR)',
      'Clics sur un lien',
      'Résultats',
      'Indicateur de résultats',
      'Coût par résultat',
    ],
    [
      '2025-05-01',
      '2025-05-31',
      'Été – soldes',
      '1000',
      '1,2',
      '12000',
      '345.67',
      '210',
      '14',
      'actions:offsite_conversion.fb_pixel_purchase',
      '24.69',
    ],
    [
      '2025-05-01',
      '2025-05-31',
      'Remarketing',
      '500',
      '1,9',
      '4000',
      '100.01',
      '90',
      '6',
      'actions:offsite_conversion.fb_pixel_purchase',
      '16.66',
    ],
  ];
  const broken = Buffer.from(toText(cells), 'utf8').toString('latin1');
  return {
    name: 'Meta FR: mojibake',
    bytes: toBytes(broken),
    expected: {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 0, 0],
      period: ['2025-05-01', '2025-05-31'],
      totals: { cost: 445.68, impressions: 16_000, clicks: 300, conversions: 20 },
      optional: ['conversions'],
    },
  };
}

/** Brazilian, D/M/Y by day over two months, decimal point as Meta writes it. */
function brazilian(): Export {
  const random = randomFrom(24);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 40; d++) {
    const iso = day('2026-02-10', d);
    const a = {
      impressions: random(1_000, 20_000),
      clicks: random(10, 400),
      cost: random(100, 190_000) / 100,
      conversions: random(1, 9),
      revenue: random(10_000, 90_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'dd/mm/yyyy'),
      'Conversão – Lookalike',
      'Público 1%',
      'Ativo',
      '7000',
      String(a.impressions),
      '1.4',
      bare(a.cost),
      String(a.conversions),
      'Compras no site',
      '22.1',
      String(a.clicks),
      String(a.conversions),
      bare(a.revenue),
      '2.2',
      written(iso, 'dd/mm/yyyy'),
      written(iso, 'dd/mm/yyyy'),
    ]);
  }
  return exported(
    'Meta pt-BR: by day, D/M/Y',
    [
      [
        'Dia',
        'Nome da campanha',
        'Nome do conjunto de anúncios',
        'Veiculação da campanha',
        'Alcance',
        'Impressões',
        'Frequência',
        'Valor usado (BRL)',
        'Resultados',
        'Tipo de resultado',
        'Custo por resultado',
        'Cliques no link',
        'Compras',
        'Valor de conversão da compra',
        'ROAS das compras',
        'Início dos relatórios',
        'Encerramento dos relatórios',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'BRL',
      rows: [40, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    bom,
  );
}

/** Spanish with a labelled total last. */
function spanish(): Export {
  const rows = [
    [
      '2025-11-01',
      '2025-11-30',
      'Captación',
      'active',
      '100000',
      '40000',
      '2.5',
      '1234.56',
      '1800',
      '2500',
      '40',
      '4321.00',
    ],
    [
      '2025-11-01',
      '2025-11-30',
      'Remarketing',
      'inactive',
      '50000',
      '20000',
      '2.5',
      '234.5',
      '900',
      '1200',
      '22',
      '2000.5',
    ],
  ];
  return exported(
    'Meta ES: range and labelled total last',
    [
      [
        'Inicio del informe',
        'Fin del informe',
        'Nombre de la campaña',
        'Entrega de la campaña',
        'Impresiones',
        'Alcance',
        'Frecuencia',
        'Importe gastado (EUR)',
        'Clics en el enlace',
        'Clics (todos)',
        'Compras',
        'Valor de conversión de compras',
      ],
      ...rows,
      [
        '2025-11-01',
        '2025-11-30',
        'Resultados totales',
        '',
        '150000',
        '51000',
        '2.9',
        '1469.06',
        '2700',
        '3700',
        '62',
        '6321.5',
      ],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 1, 0],
      period: ['2025-11-01', '2025-11-30'],
      totals: { cost: 1469.06, impressions: 150_000, clicks: 2700, conversions: 62, revenue: 6321.5 },
    },
    bom,
  );
}

/** Japanese in Shift-JIS. */
function japanese(): Export {
  const random = randomFrom(25);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 12; d++) {
    const iso = day('2025-12-25', d);
    const a = { impressions: random(1_000, 20_000), clicks: random(10, 400), cost: random(1_000, 190_000) };
    tally.add(a, iso);
    rows.push([
      written(iso, 'yyyy/m/d'),
      written(iso, 'yyyy/m/d'),
      'キャンペーン①'.replace('①', '1'),
      '広告セット2',
      'active',
      String(random(0, 9)),
      'actions:offsite_conversion.fb_pixel_purchase',
      '5000',
      String(a.impressions),
      '321',
      String(a.cost),
      String(a.clicks),
    ]);
  }
  return exported(
    'Meta JA: Shift-JIS',
    [
      [
        'レポート開始日',
        'レポート終了日',
        'キャンペーン名',
        '広告セット名',
        '広告セットの配信',
        '結果',
        '結果インジケーター',
        'リーチ',
        'インプレッション',
        '結果の単価',
        '消化金額 (JPY)',
        'リンクのクリック',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'JPY',
      rows: [12, 0, 0],
      period: tally.period,
      totals: { ...tally.totals, conversions: rows.reduce((sum, row) => sum + Number(row[5]), 0) },
      optional: ['conversions'],
    },
    { encoding: 'shift_jis', eol: '\r\n' },
  );
}

/** By age and gender: parts of one campaign, to be added; the account total last and nameless. */
function ageGender(): Export {
  const random = randomFrom(26);
  const tally = new Tally();
  const rows: string[][] = [];
  for (const age of ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'])
    for (const gender of ['female', 'male', 'unknown']) {
      const a = {
        impressions: random(100, 20_000),
        clicks: random(1, 400),
        cost: random(100, 19_000) / 100,
        conversions: random(1, 30),
        revenue: random(100, 90_000) / 100,
      };
      tally.add(a);
      rows.push([
        'Always On',
        age,
        gender,
        'active',
        '500',
        String(a.impressions),
        '1.1',
        bare(a.cost),
        String(a.clicks),
        String(a.conversions),
        bare(a.revenue),
        '2025-07-01',
        '2025-07-31',
      ]);
    }
  const { totals: t } = tally;
  return exported(
    'Meta EN: by age and gender, nameless total last',
    [
      [
        'Campaign name',
        'Age',
        'Gender',
        'Campaign delivery',
        'Reach',
        'Impressions',
        'Frequency',
        'Amount spent (USD)',
        'Link clicks',
        'Purchases',
        'Purchases conversion value',
        'Reporting starts',
        'Reporting ends',
      ],
      ...rows,
      [
        '',
        '',
        '',
        '',
        '7000',
        String(t.impressions),
        '1.3',
        bare(cents(t.cost!)),
        String(t.clicks),
        String(t.conversions),
        bare(cents(t.revenue!)),
        '2025-07-01',
        '2025-07-31',
      ],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'USD',
      rows: [18, 1, 0],
      period: ['2025-07-01', '2025-07-31'],
      totals: t,
    },
    bom,
  );
}

/** Purchases in three columns that contain each other. */
function manyPurchases(): Export {
  return exported(
    'Meta EN: omni, website and shop purchases side by side',
    [
      [
        'Reporting starts',
        'Reporting ends',
        'Campaign name',
        'Amount spent (GBP)',
        'Impressions',
        'Link clicks',
        'Outbound clicks',
        'Website purchases',
        'Purchases',
        'In-app purchases',
        'Meta purchases',
        'Website purchases conversion value',
        'Purchases conversion value',
        'Cost per purchase (GBP)',
        'Average purchases conversion value',
        'Purchases with shared items',
        'Adds to cart conversion value',
      ],
      [
        '2025-09-01',
        '2025-09-30',
        'A',
        '100',
        '10000',
        '100',
        '80',
        '8',
        '10',
        '1',
        '1',
        '800',
        '1000',
        '10',
        '100',
        '2',
        '3000',
      ],
      [
        '2025-09-01',
        '2025-09-30',
        'B',
        '50.5',
        '5000',
        '60',
        '50',
        '3',
        '4',
        '',
        '1',
        '300.25',
        '400.25',
        '12.6',
        '100',
        '',
        '900',
      ],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'GBP',
      totals: { cost: 150.5, impressions: 15_000, clicks: 160, conversions: 14, revenue: 1400.25 },
      period: ['2025-09-01', '2025-09-30'],
      columns: { conversions: 'Purchases', revenue: 'Purchases conversion value' },
    },
    bom,
  );
}

/** Results of several types and no other conversions: nothing may be added up. */
function mixedResults(): Export {
  return exported(
    'Meta EN: results of three types, dashes',
    [
      [
        'Campaign name',
        'Delivery status',
        'Result type',
        'Results',
        'Reach',
        'Impressions',
        'Cost per result',
        'Amount spent (IDR)',
        'Ends',
        'Reporting starts',
        'Reporting ends',
      ],
      [
        'Traffic',
        'active',
        'Link clicks',
        '4210',
        '30000',
        '90000',
        '512',
        '2155520',
        'Ongoing',
        '2025-10-01',
        '2025-10-31',
      ],
      [
        'Sales',
        'active',
        'Website purchases',
        '42',
        '20000',
        '60000',
        '50000',
        '2100000',
        'Ongoing',
        '2025-10-01',
        '2025-10-31',
      ],
      [
        'Leads',
        'active',
        'Leads (form)',
        '88',
        '10000',
        '30000',
        '11000',
        '968000',
        'Ongoing',
        '2025-10-01',
        '2025-10-31',
      ],
      ['Off', 'inactive', '–', '–', '–', '–', '–', '0', 'Ongoing', '2025-10-01', '2025-10-31'],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'IDR',
      rows: [4, 0, 0],
      period: ['2025-10-01', '2025-10-31'],
      totals: { cost: 5_223_520, impressions: 180_000, conversions: 42, leads: 88, clicks: 4210 },
      optional: ['conversions', 'leads', 'clicks'],
      problems: ['results-mixed'],
    },
    bom,
  );
}

function noData(): Export {
  return exported(
    'Meta EN: no data',
    [
      ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (EUR)', 'Impressions', 'Results'],
      ['No data available.', '', '', '', '', ''],
    ],
    { platform: 'meta', headerRow: 1, currency: null, totals: {}, refused: 'no-rows', problems: ['no-rows'] },
    bom,
  );
}

/** US dates, four weeks as ranges, over a month's end: weekly breakdown. */
function weekly(): Export {
  const rows: string[][] = [];
  const tally = new Tally();
  for (let w = 0; w < 5; w++) {
    const [from, to] = [day('2025-06-23', w * 7), day('2025-06-23', w * 7 + 6)];
    for (let d = 0; d < 7; d++)
      tally.add({ cost: 10, impressions: 100, clicks: 3, revenue: 25, conversions: 1 }, day(from, d));
    rows.push([
      `${from} - ${to}`,
      'Always on',
      '70',
      '700',
      '21',
      '7',
      '175',
      written(from, 'm/d/yyyy'),
      written(to, 'm/d/yyyy'),
    ]);
  }
  return exported(
    'Meta EN: by week, over a month end',
    [
      [
        'Week',
        'Campaign name',
        'Amount spent (USD)',
        'Impressions',
        'Link clicks',
        'Purchases',
        'Purchases conversion value',
        'Reporting starts',
        'Reporting ends',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'USD',
      rows: [5, 0, 0],
      period: ['2025-06-23', '2025-07-27'],
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
  );
}

function dutchItalian(language: 'nl' | 'it'): Export {
  const header =
    language === 'nl'
      ? [
          'Begin rapportage',
          'Einde rapportage',
          'Campagnenaam',
          'Naam van advertentieset',
          'Weergaven',
          'Bereik',
          'Frequentie',
          'Besteed bedrag (EUR)',
          'Klikken op links',
          'Resultaten',
          'Resultaatindicator',
          'Kosten per resultaat',
        ]
      : [
          'Inizio report',
          'Fine report',
          'Nome della campagna',
          'Nome del gruppo di inserzioni',
          'Impression',
          'Copertura',
          'Frequenza',
          'Importo speso (EUR)',
          'Clic sul link',
          'Risultati',
          'Indicatore dei risultati',
          'Costo per risultato',
        ];
  return exported(
    `Meta ${language.toUpperCase()}: range`,
    [
      header,
      [
        '2025-01-01',
        '2025-01-31',
        'Promo',
        'Set 1',
        '12345',
        '5000',
        '2.469',
        '321.09',
        '456',
        '12',
        'actions:offsite_conversion.fb_pixel_purchase',
        '26.75',
      ],
      [
        '2025-01-01',
        '2025-01-31',
        'Promo',
        'Set 2',
        '2345',
        '1000',
        '2.345',
        '21.9',
        '56',
        '2',
        'actions:offsite_conversion.fb_pixel_purchase',
        '10.95',
      ],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [2, 0, 0],
      period: ['2025-01-01', '2025-01-31'],
      totals: { cost: 342.99, impressions: 14_690, clicks: 512, conversions: 14 },
      optional: ['conversions'],
    },
    bom,
  );
}

/** Undecidable: every day of the month up to the 12th, one row each month-less. */
function undecidedOrder(): Export {
  return exported(
    'Meta EN: days and months that cannot be told apart',
    [
      ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (CAD)', 'Impressions', 'Link clicks'],
      ['03/04/2025', '05/04/2025', 'A', '100', '1000', '10'],
      ['03/04/2025', '05/04/2025', 'B', '200', '3000', '20'],
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'CAD',
      totals: { cost: 300, impressions: 4000, clicks: 30 },
      problems: ['date-order-undecided'],
      unclear: true,
      anyProblem: ['date-order-undecided'],
    },
  );
}

/** The xlsx as Excel saves it to CSV in France: narrow spaces and decimal comma. */
function frenchExcel(): Export {
  const tally = new Tally();
  const rows = [
    [1234.5, 120_000, 3_400, 41, 5_432.1],
    [98.04, 9_000, 210, 3, 333],
    [12_345.67, 1_200_000, 34_000, 410, 54_321],
  ].map(([cost, impressions, clicks, conversions, revenue], i) => {
    tally.add({
      cost: cost!,
      impressions: impressions!,
      clicks: clicks!,
      conversions: conversions!,
      revenue: revenue!,
    });
    return [
      '01/03/2026',
      '31/03/2026',
      `Campagne n°${i}`,
      fr(impressions!),
      fr(9_000),
      number(1.234567, 6, '', ','),
      fr(cost!, 2),
      fr(clicks!),
      fr(conversions!),
      fr(revenue!, 2),
      '4,4',
    ];
  });
  return exported(
    'Meta FR: through Excel, narrow spaces',
    [
      [
        'Début des rapports',
        'Fin des rapports',
        'Nom de la campagne',
        'Impressions',
        'Couverture',
        'Répétition',
        'Montant dépensé (EUR)',
        'Clics sur un lien',
        'Achats',
        'Valeur de conversion des achats',
        'ROAS des achats',
      ],
      ...rows,
    ],
    {
      platform: 'meta',
      headerRow: 1,
      currency: 'EUR',
      rows: [3, 0, 0],
      period: ['2026-03-01', '2026-03-31'],
      totals: tally.totals,
    },
    { delimiter: ';', bom: true, eol: '\r\n' },
  );
}

export const meta: readonly Export[] = [
  monthly(),
  dailyLeads(),
  german(),
  mojibake(),
  brazilian(),
  spanish(),
  japanese(),
  ageGender(),
  manyPurchases(),
  mixedResults(),
  noData(),
  weekly(),
  dutchItalian('nl'),
  dutchItalian('it'),
  undecidedOrder(),
  frenchExcel(),
];
