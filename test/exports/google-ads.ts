import { bare, cents, day, de, type Export, en, exported, fr, number, randomFrom, Tally, written } from './export.ts';

const nbsp = '\u00a0';

/** The campaign report of the UI: no date column, totals at the end for each type, counts with commas and cost without. */
function campaigns(): Export {
  const random = randomFrom(1);
  const tally = new Tally();
  const header =
    'Campaign status,Campaign,Budget,Budget type,Currency code,Status,Status reasons,Optimization score,Campaign type,Avg. CPV,Interactions,Interaction rate,Avg. cost,Cost,Impr.,Clicks,Bid strategy type,CTR,Avg. CPC,Conv. value,Conv. value / cost,Conversions,Conv. rate,Cost / conv.,Search impr. share,Search top IS,View-through conv.,All conv.,All conv. value,Currency code'.split(
      ',',
    );
  const names = [
    'Brand | AU',
    'Generic, Shoes',
    'PMax – All products',
    'DSA',
    'Display RMKT',
    'Brand "Exact"',
    'YT | Awareness',
  ];
  const types = ['Search', 'Search', 'Performance Max', 'Search', 'Display', 'Search', 'Video'];
  const totals = { cost: 0, impressions: 0, clicks: 0, conversions: 0, revenue: 0 };
  const body = names.map((name, i) => {
    const paused = i === 3;
    const impressions = paused ? 0 : random(9_000, 400_000);
    const clicks = paused ? 0 : random(900, 9_000);
    const cost = paused ? 0 : random(100_000, 5_000_000) / 100;
    const conversions = paused ? 0 : random(1_000, 250_000) / 100;
    const revenue = paused ? 0 : random(100_000, 9_000_000) / 100;
    tally.add({ impressions, clicks, cost, conversions, revenue });
    totals.cost += cost;
    totals.impressions += impressions;
    totals.clicks += clicks;
    totals.conversions += conversions;
    totals.revenue += revenue;
    return [
      paused ? 'Paused' : 'Enabled',
      name,
      '150.00',
      'Daily',
      'AUD',
      paused ? 'Paused' : 'Eligible',
      paused ? 'campaign paused' : '[]',
      i % 2 ? ' --' : '87.3%',
      types[i]!,
      ' --',
      en(clicks + 11),
      '2.31%',
      '3.14',
      bare(cost),
      en(impressions),
      en(clicks),
      'Maximize conversions',
      '2.30%',
      '1.22',
      en(revenue, 2),
      '2.98',
      en(conversions, 2),
      '4.40%',
      '17.20',
      i % 2 ? '< 10%' : '45.12%',
      '> 90%',
      '3',
      en(conversions * 1.5, 2),
      en(revenue * 1.5, 2),
      'AUD',
    ];
  });
  const total = (
    label: string,
    cost: number,
    impressions: number,
    clicks: number,
    conversions: number,
    revenue: number,
  ) => [
    label,
    ' --',
    ' --',
    ' --',
    'AUD',
    ' --',
    ' --',
    ' --',
    ' --',
    ' --',
    en(clicks + 77),
    '2.3%',
    '3.1',
    bare(cents(cost)),
    en(impressions),
    en(clicks),
    ' --',
    '2.30%',
    '1.22',
    en(revenue, 2),
    '2.98',
    en(conversions, 2),
    '4.4%',
    '17.2',
    '45%',
    '50%',
    '21',
    en(conversions * 1.5, 2),
    en(revenue * 1.5, 2),
    'AUD',
  ];
  const all = (label: string) =>
    total(label, totals.cost, totals.impressions, totals.clicks, totals.conversions, totals.revenue);
  return exported(
    'Google Ads EN: campaigns, commas in counts and not in cost',
    [
      ['Campaign report'],
      ['July 8, 2025 - July 31, 2025'],
      header,
      ...body,
      all('Total: Campaigns'),
      all('Total: Account'),
      total('Total: Search', 40_000.5, 500_000, 9_999, 400, 60_000),
      total('Total: Performance Max', 1_200.25, 90_000, 1_200, 31, 9_000),
      total('Total: Display', 0, 0, 0, 0, 0),
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'AUD',
      columns: {
        campaign: 'Campaign',
        cost: 'Cost',
        impressions: 'Impr.',
        clicks: 'Clicks',
        conversions: 'Conversions',
        revenue: 'Conv. value',
      },
      rows: [7, 5, 0],
      period: ['2025-07-08', '2025-07-31'],
      totals: tally.totals,
      byMonth: { '2025-07': tally.totals },
      problems: ['total-row', 'dates-from-preamble'],
    },
  );
}

/** The "Excel .csv": UTF-16LE, tabs, segmented by day, totals in the third column. */
function daily(encoding: 'utf-16le' | 'utf-8'): Export {
  const random = randomFrom(2);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 20; d++) {
    for (const campaign of ['Search_Brand', 'Search_NonBrand']) {
      const iso = day('2026-01-25', d);
      const amounts = {
        impressions: random(900, 4_000),
        clicks: random(10, 200),
        cost: random(1_000, 90_000) / 100,
        conversions: random(0, 700) / 100,
      };
      tally.add(amounts, iso);
      rows.push([
        iso,
        'Enabled',
        campaign,
        en(amounts.impressions),
        en(amounts.clicks),
        'GBP',
        bare(amounts.cost),
        en(amounts.conversions, 2),
        '1.1%',
        ' --',
      ]);
    }
  }
  const { totals } = tally;
  return exported(
    `Google Ads EN: by day, ${encoding}`,
    [
      ['RB - Campaign performance'],
      ['27 January 2026 - 23 February 2026'],
      [
        'Day',
        'Campaign state',
        'Campaign',
        'Impr.',
        'Clicks',
        'Currency code',
        'Cost',
        'Conversions',
        'CTR',
        'Search lost IS (budget)',
      ],
      ...rows,
      [
        '',
        '',
        'Total: Campaigns',
        en(totals.impressions!),
        en(totals.clicks!),
        'GBP',
        bare(cents(totals.cost!)),
        en(totals.conversions!, 2),
        '1.1%',
        ' --',
      ],
      [
        '',
        '',
        'Total: Account',
        en(totals.impressions!),
        en(totals.clicks!),
        'GBP',
        bare(cents(totals.cost!)),
        en(totals.conversions!, 2),
        '1.1%',
        ' --',
      ],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'GBP',
      rows: [40, 2, 0],
      period: tally.period,
      totals,
      byMonth: tally.byMonth,
      columns: { date: 'Day', revenue: null },
      problems: ['total-row'],
    },
    encoding === 'utf-16le' ? { encoding, delimiter: '\t' } : {},
  );
}

/** German: decimal comma, thousands with a point, a saved report in UTF-16. */
function german(): Export {
  const random = randomFrom(3);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 12; d++) {
    const iso = day('2025-11-24', d);
    for (const [campaign, group] of [
      ['Marke', 'Exakt'],
      ['Schuhe (Generisch)', 'Damen'],
    ] as const) {
      const a = {
        impressions: random(900, 40_000),
        clicks: random(10, 2_000),
        cost: random(1_000, 190_000) / 100,
        conversions: random(0, 9_000) / 100,
        revenue: random(0, 900_000) / 100,
      };
      tally.add(a, iso);
      rows.push([
        written(iso, 'dd.mm.yyyy'),
        'Aktiviert',
        campaign,
        group,
        'EUR',
        de(a.impressions),
        de(a.clicks),
        '5,21 %',
        '0,87',
        number(a.cost, 2, '', ','),
        de(a.conversions, 2),
        de(a.revenue, 2),
        '12,30',
        '4,5 %',
        ' --',
      ]);
    }
  }
  const { totals: t } = tally;
  return exported(
    'Google Ads DE: by day, decimal comma',
    [
      ['Kampagnenbericht'],
      ['24. November 2025 - 5. Dezember 2025'],
      [
        'Tag',
        'Kampagnenstatus',
        'Kampagne',
        'Anzeigengruppe',
        'Währungscode',
        'Impr.',
        'Klicks',
        'CTR',
        'Durchschn. CPC',
        'Kosten',
        'Conversions',
        'Conv.-Wert',
        'Kosten/Conv.',
        'Conv.-Rate',
        'Anteil an mögl. Impr. im Suchnetzwerk',
      ],
      ...rows,
      [
        'Gesamt: Kampagnen',
        ' --',
        ' --',
        ' --',
        'EUR',
        de(t.impressions!),
        de(t.clicks!),
        '5,21 %',
        '0,87',
        number(t.cost!, 2, '', ','),
        de(t.conversions!, 2),
        de(t.revenue!, 2),
        '12,30',
        '4,5 %',
        ' --',
      ],
      [
        'Gesamt: Konto',
        ' --',
        ' --',
        ' --',
        'EUR',
        de(t.impressions!),
        de(t.clicks!),
        '5,21 %',
        '0,87',
        number(t.cost!, 2, '', ','),
        de(t.conversions!, 2),
        de(t.revenue!, 2),
        '12,30',
        '4,5 %',
        ' --',
      ],
      [
        'Gesamt: Suchnetzwerk',
        ' --',
        ' --',
        ' --',
        'EUR',
        '0',
        '0',
        '0 %',
        '0',
        '0',
        '0,00',
        '0,00',
        '0',
        '0 %',
        ' --',
      ],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'EUR',
      rows: [24, 3, 0],
      period: tally.period,
      totals: t,
      byMonth: tally.byMonth,
      columns: { cost: 'Kosten', revenue: 'Conv.-Wert', adGroup: 'Anzeigengruppe' },
    },
    { encoding: 'utf-16le', delimiter: '\t' },
  );
}

/** French: narrow no-break spaces, the range in French, no day. */
function french(): Export {
  const random = randomFrom(4);
  const tally = new Tally();
  const rows = ['Marque', 'Générique – été', 'Remarketing'].map((campaign) => {
    const a = {
      impressions: random(9_000, 900_000),
      clicks: random(1_000, 20_000),
      cost: random(100_000, 900_000) / 100,
      conversions: random(1_000, 200_000) / 100,
      revenue: random(100_000, 9_000_000) / 100,
    };
    tally.add(a);
    return [
      'Activée',
      campaign,
      '50,00',
      'EUR',
      fr(a.impressions),
      fr(a.clicks),
      `2,31${nbsp}%`,
      '0,44',
      number(a.cost, 2, '', ','),
      fr(a.conversions, 2),
      fr(a.revenue, 2),
      '11,02',
      ' --',
    ];
  });
  const { totals: t } = tally;
  const total = (label: string) => [
    label,
    ' --',
    ' --',
    'EUR',
    fr(t.impressions!),
    fr(t.clicks!),
    `2,31${nbsp}%`,
    '0,44',
    number(t.cost!, 2, '', ','),
    fr(t.conversions!, 2),
    fr(t.revenue!, 2),
    '11,02',
    ' --',
  ];
  return exported(
    'Google Ads FR: narrow spaces in counts',
    [
      ['Rapport sur les campagnes'],
      ['1 août 2025 - 30 septembre 2025'],
      [
        'État de la campagne',
        'Campagne',
        'Budget',
        'Code de devise',
        'Impr.',
        'Clics',
        'CTR',
        'CPC moy.',
        'Coût',
        'Conversions',
        'Valeur de conv.',
        'Coût/conv.',
        "Taux d'impr. sur le Réseau de Recherche",
      ],
      ...rows,
      total('Total : campagnes'),
      total('Total : compte'),
      total('Total : Réseau de Recherche'),
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'EUR',
      rows: [3, 3, 0],
      period: ['2025-08-01', '2025-09-30'],
      totals: t,
      problems: ['dates-from-preamble'],
    },
    { delimiter: ',' },
  );
}

/** Spanish, months in words, monthly rows. */
function spanish(): Export {
  const random = randomFrom(5);
  const tally = new Tally();
  const months = [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ];
  const rows: string[][] = [];
  for (let m = 0; m < 6; m++) {
    for (const campaign of ['Marca', 'Máximo rendimiento']) {
      const a = {
        impressions: random(9_000, 900_000),
        clicks: random(1_000, 20_000),
        cost: random(100_000, 900_000) / 100,
        conversions: random(100, 20_000) / 100,
        revenue: random(10_000, 900_000) / 100,
      };
      tally.add(a, `2025-0${m + 1}-01`);
      rows.push([
        `${months[m]} de 2025`,
        'Habilitada',
        campaign,
        'MXN',
        en(a.impressions),
        en(a.clicks),
        bare(a.cost),
        en(a.conversions, 2),
        en(a.revenue, 2),
        '3,2 %',
        ' --',
      ]);
    }
  }
  const { totals: t } = tally;
  const total = (label: string) => [
    '',
    '',
    label,
    'MXN',
    en(t.impressions!),
    en(t.clicks!),
    bare(cents(t.cost!)),
    en(t.conversions!, 2),
    en(t.revenue!, 2),
    '',
    ' --',
  ];
  return exported(
    'Google Ads ES: months in words',
    [
      ['Rendimiento de la campaña'],
      ['1 de enero de 2025 - 30 de junio de 2025'],
      [
        'Mes',
        'Estado de la campaña',
        'Campaña',
        'Código de moneda',
        'Impr.',
        'Clics',
        'Costo',
        'Conversiones',
        'Valor de conv.',
        'CTR',
        'Costo/conv.',
      ],
      ...rows,
      total('Total: Campañas'),
      total('Total: Cuenta'),
      total('Total: Búsqueda'),
      total('Total: Máximo rendimiento'),
      total('Total: Campañas filtradas'),
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'MXN',
      rows: [12, 5, 0],
      period: ['2025-01-01', '2025-06-30'],
      totals: t,
      byMonth: tally.byMonth,
    },
  );
}

/** Portugal: interactions and no clicks, a range in Portuguese. */
function portuguese(): Export {
  const random = randomFrom(6);
  const tally = new Tally();
  const rows = ['Pesquisa PT', 'Vídeo', 'Display – Lisboa'].map((campaign) => {
    const a = {
      impressions: random(9_000, 900_000),
      clicks: random(100, 9_000),
      cost: random(1_000, 900_000) / 100,
      conversions: random(0, 9_000) / 100,
    };
    tally.add(a);
    return [
      'Ativada',
      campaign,
      '15,00',
      'EUR',
      'Elegível',
      number(a.impressions, 0, '.'),
      number(a.clicks, 0, '.'),
      '5,32%',
      '0,15',
      number(a.cost, 2, '', ','),
      number(a.conversions, 2, '.', ','),
      '12,34',
      ' --',
    ];
  });
  const { totals: t } = tally;
  return exported(
    'Google Ads PT: interactions for clicks',
    [
      ['Relatório de campanhas'],
      ['9 de abril de 2025 - 21 de abril de 2025'],
      [
        'Estado da campanha',
        'Campanha',
        'Orçamento',
        'Código da moeda',
        'Estado',
        'Impressões',
        'Interações',
        'Taxa de interação',
        'Custo médio',
        'Custo',
        'Conversões',
        'Custo/conv.',
        'Quota de impr. de pesquisa',
      ],
      ...rows,
      [
        'Total: Campanhas',
        ' --',
        ' --',
        'EUR',
        ' --',
        number(t.impressions!, 0, '.'),
        number(t.clicks!, 0, '.'),
        '5,32%',
        '0,15',
        number(t.cost!, 2, '', ','),
        number(t.conversions!, 2, '.', ','),
        '12,34',
        ' --',
      ],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'EUR',
      rows: [3, 1, 0],
      period: ['2025-04-09', '2025-04-21'],
      totals: t,
      problems: ['stand-in'],
    },
  );
}

/** Overview card: no preamble, sign before the amount, days in words. */
function card(locale: 'en' | 'pt'): Export {
  const random = randomFrom(7);
  const tally = new Tally();
  const weekdays =
    locale === 'en'
      ? ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
      : ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];
  const months =
    locale === 'en'
      ? 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
      : 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' ');
  const rows: string[][] = [];
  for (let d = 0; d < 14; d++) {
    const iso = day('2026-04-28', d);
    const a = { clicks: random(5, 3_000), impressions: random(1_000, 90_000), cost: random(100, 190_000) / 100 };
    tally.add(a, iso);
    const weekday = weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]!;
    rows.push(
      locale === 'en'
        ? [
            `${weekday}, ${written(iso, 'd mmm yyyy', months)}`,
            String(a.clicks),
            String(a.impressions),
            `US$${en(a.cost, 2)}`,
          ]
        : [
            `${weekday}, ${written(iso, 'd', months)} de ${written(iso, 'mmm', months)} de ${iso.slice(0, 4)}`,
            String(a.clicks),
            String(a.impressions),
            `R$${nbsp}${de(a.cost, 2)}`,
          ],
    );
  }
  return exported(
    `Google Ads ${locale === 'en' ? 'EN' : 'pt-BR'}: overview card, days in words`,
    [locale === 'en' ? ['Date', 'Clicks', 'Impressions', 'Cost'] : ['Data', 'Cliques', 'Impressões', 'Custo'], ...rows],
    {
      platform: 'spreadsheet',
      headerRow: 1,
      currency: locale === 'en' ? 'USD' : 'BRL',
      rows: [14, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
    },
    { quote: (cell, row) => row > 0 && /[A-Za-z]{3}|,/.test(cell) },
  );
}

/** Card of campaigns. */
function campaignCard(): Export {
  const tally = new Tally();
  const rows = [
    ['Brand', 1622.6, 812, 0.0312],
    ['Shoes - UK', 50, 21, 0.01],
    ['PMax', 12_007.05, 4_410, 0.02],
  ].map(([name, cost, clicks, ctr]) => {
    tally.add({ cost: cost as number, clicks: clicks as number });
    return [name as string, `€${en(cost as number, 2)}`, String(clicks), `${((ctr as number) * 100).toFixed(2)}%`];
  });
  return exported('Google Ads EN: card of campaigns', [['Campaign Name', 'Cost', 'Clicks', 'CTR'], ...rows], {
    platform: 'spreadsheet',
    headerRow: 1,
    currency: 'EUR',
    rows: [3, 0, 0],
    period: null,
    totals: tally.totals,
    problems: ['no-date'],
  });
}

/** Japanese, UTF-16BE for good measure. */
function japanese(): Export {
  const random = randomFrom(8);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 10; d++) {
    const iso = day('2025-12-27', d);
    const a = {
      impressions: random(1_000, 90_000),
      clicks: random(10, 3_000),
      cost: random(1_000, 250_000),
      conversions: random(0, 500) / 10,
    };
    tally.add(a, iso);
    rows.push([
      iso,
      '有効',
      'ブランド',
      '広告グループ 1',
      'JPY',
      en(a.impressions),
      en(a.clicks),
      '1.2%',
      '43',
      bare(a.cost),
      en(a.conversions, 2),
      '1.2%',
    ]);
  }
  const { totals: t } = tally;
  return exported(
    'Google Ads JA: yen, UTF-16BE',
    [
      ['キャンペーン レポート'],
      ['2025年12月27日～2026年1月5日'],
      [
        '日',
        'キャンペーンの状態',
        'キャンペーン',
        '広告グループ',
        '通貨コード',
        '表示回数',
        'クリック数',
        'クリック率',
        '平均クリック単価',
        '費用',
        'コンバージョン',
        'コンバージョン率',
      ],
      ...rows,
      [
        '合計: キャンペーン',
        ' --',
        ' --',
        ' --',
        'JPY',
        en(t.impressions!),
        en(t.clicks!),
        '1.2%',
        '43',
        bare(t.cost!),
        en(t.conversions!, 2),
        '1.2%',
      ],
      [
        '合計: アカウント',
        ' --',
        ' --',
        ' --',
        'JPY',
        en(t.impressions!),
        en(t.clicks!),
        '1.2%',
        '43',
        bare(t.cost!),
        en(t.conversions!, 2),
        '1.2%',
      ],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'JPY',
      rows: [10, 2, 0],
      period: tally.period,
      totals: t,
      byMonth: tally.byMonth,
    },
    { encoding: 'utf-16be', delimiter: '\t' },
  );
}

/** Ad groups: `Total: Ad groups` covers less than `Total: Account`, which has PMax besides. */
function adGroups(): Export {
  const random = randomFrom(9);
  const tally = new Tally();
  const rows = ['A', 'B', 'C', 'D'].map((group) => {
    const a = {
      impressions: random(1_000, 90_000),
      clicks: random(10, 3_000),
      cost: random(1_000, 250_000) / 100,
      conversions: random(0, 500) / 10,
    };
    tally.add(a);
    return [
      'Enabled',
      `Group ${group}`,
      'Eligible',
      'Search',
      'USD',
      bare(a.cost),
      en(a.impressions),
      en(a.clicks),
      en(a.conversions, 2),
      '4.4',
      ' --',
    ];
  });
  const { totals: t } = tally;
  const total = (label: string, more: number) => [
    label,
    ' --',
    ' --',
    ' --',
    'USD',
    bare(cents(t.cost! + more)),
    en(t.impressions! + more * 100),
    en(t.clicks! + more),
    en(t.conversions! + more, 2),
    '4.4',
    ' --',
  ];
  return exported(
    'Google Ads EN: ad groups, and an account total with more in it',
    [
      ['Ad group report'],
      ['All time'],
      [
        'Ad group status',
        'Ad group',
        'Status',
        'Ad group type',
        'Currency code',
        'Cost',
        'Impr.',
        'Clicks',
        'Conversions',
        'Cost / conv.',
        'Conv. value / cost',
      ],
      ...rows,
      total('Total: Ad groups', 0),
      total('Total: Account', 500),
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'USD',
      rows: [4, 2, 0],
      period: null,
      totals: t,
      columns: { adGroup: 'Ad group', revenue: null },
      problems: ['no-date'],
    },
  );
}

/** `Cost` and `Cost (Converted currency)` with two currency code columns, a GBP and a EUR account. */
function convertedCurrency(): Export {
  const rows = [
    ['Enabled', 'UK Brand', 'GBP', '100.50', '120.60', 'EUR', '1,000', '50', '4.00', '400.00', '480.00'],
    ['Enabled', 'DE Brand', 'EUR', '200.25', '200.25', 'EUR', '2,000', '70', '5.00', '500.00', '500.00'],
    ['Enabled', 'UK Generic', 'GBP', '10.00', '12.00', 'EUR', '500', '7', '1.50', '55.00', '66.00'],
  ];
  return exported(
    'Google Ads EN: accounts in two currencies, with converted columns',
    [
      ['Manager report'],
      ['1 March 2026 - 31 March 2026'],
      [
        'Campaign status',
        'Campaign',
        'Currency code',
        'Cost',
        'Cost (Converted currency)',
        'Converted currency code',
        'Impr.',
        'Clicks',
        'Conversions',
        'Conv. value',
        'Conv. value (Converted currency)',
      ],
      ...rows,
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: null,
      totals: {},
      unclear: true,
      anyProblem: ['mixed-currencies'],
      columns: { cost: 'Cost', currency: 'Currency code' },
    },
  );
}

/** US dates by day with MDY, saved by Excel, so that dates and commas changed. */
function resavedInExcel(): Export {
  const random = randomFrom(11);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 18; d++) {
    const iso = day('2025-06-05', d);
    const a = {
      impressions: random(1_000, 90_000),
      clicks: random(10, 3_000),
      cost: random(100_000, 250_000) / 100,
      conversions: random(0, 500) / 10,
      revenue: random(0, 90_000_0) / 100,
    };
    tally.add(a, iso);
    rows.push([
      written(iso, 'm/d/yyyy'),
      'Brand',
      'Enabled',
      `"${en(a.impressions)}"`.slice(1, -1),
      String(a.clicks),
      `$${en(a.cost, 2)}`,
      bare(a.conversions),
      `$${en(a.revenue, 2)}`,
      '',
      '',
      '',
    ]);
  }
  return exported(
    'Google Ads EN: saved again by Excel, US dates, trailing commas',
    [
      ['Campaign report', '', '', '', '', '', '', '', '', '', ''],
      ['June 5, 2025 - June 22, 2025', '', '', '', '', '', '', '', '', '', ''],
      ['Day', 'Campaign', 'Campaign status', 'Impr.', 'Clicks', 'Cost', 'Conversions', 'Conv. value', '', '', ''],
      ...rows,
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: null,
      rows: [18, 0, 0],
      period: tally.period,
      totals: tally.totals,
      byMonth: tally.byMonth,
      problems: ['currency-unclear'],
    },
    { eol: '\r\n', bom: true },
  );
}

/** By network and device: rows that split a day, all of them to be added. Conversions by action are not there. */
function byDevice(): Export {
  const random = randomFrom(12);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 5; d++)
    for (const device of ['Mobile phones', 'Computers', 'Tablets']) {
      const iso = day('2026-02-01', d);
      const a = {
        impressions: random(1_000, 9_000),
        clicks: random(1, 300),
        cost: random(100, 25_000) / 100,
        conversions: random(0, 50) / 10,
        revenue: random(0, 9_000) / 100,
      };
      tally.add(a, iso);
      rows.push([
        'Brand',
        iso,
        device,
        'USD',
        en(a.impressions),
        en(a.clicks),
        bare(a.cost),
        en(a.conversions, 2),
        en(a.revenue, 2),
      ]);
    }
  return exported(
    'Google Ads EN: by day and device',
    [
      ['Device report'],
      ['February 1, 2026 - February 5, 2026'],
      ['Campaign', 'Day', 'Device', 'Currency code', 'Impr.', 'Clicks', 'Cost', 'Conversions', 'Conv. value'],
      ...rows,
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'USD',
      rows: [15, 0, 0],
      period: tally.period,
      totals: tally.totals,
    },
  );
}

/** By conversion action: cost and clicks come out as zero or missing, so conversions only. */
function byAction(): Export {
  return exported(
    'Google Ads EN: by conversion action, without cost',
    [
      ['Conversion report'],
      ['February 1, 2026 - February 5, 2026'],
      [
        'Campaign',
        'Conversion action',
        'Conversion category',
        'Conversions',
        'Conv. value',
        'All conv.',
        'All conv. value',
      ],
      ['Brand', 'Purchase', 'Purchase', '10.00', '1,250.50', '12.00', '1,500.00'],
      ['Brand', 'Newsletter', 'Sign-up', '0.00', '0.00', '33.00', '33.00'],
      ['Generic', 'Purchase', 'Purchase', '4.50', '700.00', '5.00', '800.00'],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: null,
      rows: [3, 0, 0],
      totals: { conversions: 14.5, revenue: 1950.5 },
    },
  );
}

/** The download "with segments below": campaign row, then its parts again. */
function onlyAllConversions(): Export {
  return exported(
    'Google Ads DE: only all conversions, semicolons, Windows-1252',
    [
      ['Kampagnenbericht'],
      ['01.03.2026 - 31.03.2026'],
      [
        'Kampagne',
        'Währungscode',
        'Kosten',
        'Impressionen',
        'Klicks',
        'Alle Conv.',
        'Wert aller Conv.',
        'Durchschn. Kosten',
      ],
      ['Schuhe für Männer', 'EUR', '1.234,50', '12.345', '321', '12,50', '2.500,00', '3,85'],
      ['Müsli', 'EUR', '987,00', '8.000', '99', '3,00', '450,00', '9,97'],
      ['Gesamt: Kampagnen', 'EUR', '2.221,50', '20.345', '420', '15,50', '2.950,00', '5,29'],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'EUR',
      rows: [2, 1, 0],
      period: ['2026-03-01', '2026-03-31'],
      totals: { cost: 2221.5, impressions: 20_345, clicks: 420, conversions: 15.5, revenue: 2950 },
      optional: ['conversions', 'revenue'],
    },
    { encoding: 'windows-1252', delimiter: ';', eol: '\r\n' },
  );
}

function italianDutch(language: 'it' | 'nl'): Export {
  const random = randomFrom(13);
  const tally = new Tally();
  const rows: string[][] = [];
  for (let d = 0; d < 16; d++) {
    const iso = day('2025-09-01', d);
    const a = {
      impressions: random(1_000, 9_000),
      clicks: random(1, 300),
      cost: random(100, 250_000) / 100,
      conversions: random(0, 500) / 10,
      revenue: random(0, 900_000) / 100,
    };
    tally.add(a, iso);
    rows.push([
      'Brand',
      written(iso, language === 'it' ? 'd/m/yyyy' : 'd-m-yyyy'),
      'EUR',
      de(a.impressions),
      de(a.clicks),
      '1,2%',
      number(a.cost, 2, '', ','),
      de(a.conversions, 2),
      de(a.revenue, 2),
      '1,33',
    ]);
  }
  const header =
    language === 'it'
      ? [
          'Campagna',
          'Giorno',
          'Codice valuta',
          'Impr.',
          'Clic',
          'CTR',
          'Costo',
          'Conversioni',
          'Valore conv.',
          'Costo/conv.',
        ]
      : [
          'Campagne',
          'Dag',
          'Valutacode',
          'Vert.',
          'Klikken',
          'CTR',
          'Kosten',
          'Conversies',
          'Conv.waarde',
          'Kosten/conv.',
        ];
  const { totals: t } = tally;
  return exported(
    `Google Ads ${language.toUpperCase()}: by day`,
    [
      [language === 'it' ? 'Rapporto campagne' : 'Campagnerapport'],
      [language === 'it' ? '1 settembre 2025 - 16 settembre 2025' : '1 september 2025 - 16 september 2025'],
      header,
      ...rows,
      [
        language === 'it' ? 'Totale: campagne' : 'Totaal: campagnes',
        ' --',
        'EUR',
        de(t.impressions!),
        de(t.clicks!),
        '1,2%',
        number(t.cost!, 2, '', ','),
        de(t.conversions!, 2),
        de(t.revenue!, 2),
        '1,33',
      ],
    ],
    {
      platform: 'google-ads',
      headerRow: 3,
      currency: 'EUR',
      rows: [16, 1, 0],
      period: tally.period,
      totals: t,
      byMonth: tally.byMonth,
    },
  );
}

export const googleAds: readonly Export[] = [
  campaigns(),
  daily('utf-8'),
  daily('utf-16le'),
  german(),
  french(),
  spanish(),
  portuguese(),
  card('en'),
  card('pt'),
  campaignCard(),
  japanese(),
  adGroups(),
  convertedCurrency(),
  resavedInExcel(),
  byDevice(),
  byAction(),
  onlyAllConversions(),
  italianDutch('it'),
  italianDutch('nl'),
];
