import { describe, expect, it } from 'vitest';
import { defaultRowHeight } from '../../src/workbook/lay-out.ts';
import { built } from './build.ts';

const header = [
  'Date',
  'Channel',
  'Campaign',
  'Impressions',
  'Clicks',
  'Cost (EUR)',
  'Conversions',
  'Revenue (EUR)',
  'New customers',
];
type Row = (string | number)[];
const sheet = (rows: readonly Row[], name = 'raw') => [{ name, cells: [header, ...rows] as Row[], text: true }];

/** Two channels over four months: one brings back more than it costs, one less. */
const rows: Row[] = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'].flatMap((date, i): Row[] => [
  [date, 'Search', 'Brand', '10000', '400', '1000', '40', String(2500 + i * 500), '20'],
  [date, 'Social', 'Reach', '50000', '300', '1000', '10', '400', '5'],
]);

const text = (workbook: ReturnType<typeof built>['workbook'], tab = 'ROI Report') =>
  workbook.values(tab).map((row) =>
    row
      .slice(0, 12)
      .filter((value) => value !== null)
      .join(' | '),
  );

describe('the first screen', () => {
  const { workbook } = built(sheet(rows), { targets: { roi: 0.5, cac: 100 } });
  const lines = text(workbook);
  const withMargin = text(built(sheet(rows), { targets: { roi: 0.3 }, margin: 0.75 }).workbook);

  it('says in one sentence of at most 25 words what came out, against what and through what', () => {
    expect(lines[0]).toBe(
      'ROI is 83 % before the cost of goods, above the 50 % target; pays where the margin is above 55 %.',
    );
    expect(withMargin[0]).toBe(
      'Marketing earned 37 % on its spend, above the 30 % target, most of it through Search; as the sources claim it.',
    );
    for (const says of [lines[0], withMargin[0]]) expect(says?.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('shows that it ties, what was held back, and whether it is final', () => {
    expect(lines[2]).toMatch(
      /^✔ Ties to the raw data \(difference 0\.00\) \| ✔ No rows held back \| (✔ Final|▲ Preliminary)/,
    );
  });

  it('says of rows of salaries and rent that they are offered as other costs, and not that they are held back', () => {
    const costs = [
      ['2026-01-15', 'Salaries', '', '', '', '5000', '', '', ''],
      ['2026-02-15', 'Office rent', '', '', '', '1200', '', '', ''],
    ];
    const [, , strip] = text(built(sheet([...rows, ...costs])).workbook);
    expect(strip).toContain(' | ✔ No rows held back; 2 offered as other costs | ');
    const unread = ['2026-03-15', 'Search', 'Brand', '10000', '400', 'n.a.?', '40', '2500', '20'];
    const [, , held] = text(built(sheet([...rows, ...costs, unread])).workbook);
    expect(held).toMatch(
      / \| ▲ 1 row held back \(about 11 % of all spend and 15 % of all revenue\); 2 offered as other costs \| /,
    );
  });

  it('shows five KPIs in a fixed order, each against its target in symbol and words', () => {
    expect(lines.slice(3, 9).map((line) => line.split(' | ')[0])).toEqual([
      'KPI',
      'Revenue (EUR)',
      'Spend (EUR)',
      'ROI',
      'CAC (EUR)',
      'ROAS',
    ]);
    expect(lines[6]).toContain('✔ on plan');
    expect(lines[4]).toContain('– no target');
  });

  it('sorts channels by their return, with a total that foots', () => {
    expect(lines.slice(10, 14)).toEqual([
      'Channel (EUR) | Spend | Share | Revenue | ROI | Net return | Revenue is',
      'Search | 4000 | 0.5 | 13000 | 2.25 | 9000 | ✔ above spend',
      'Social | 4000 | 0.5 | 1600 | -0.6 | -2400 | ✖ below spend',
      'Total | 8000 | 1 | 14600 | 0.825 | 6600 | ✔ foots',
    ]);
    expect(withMargin.slice(10, 13).map((line) => line.split(' | ').at(-1))).toEqual(['Pays?', '✔ pays', '✖ loses']);
  });

  it('ends at row 26 and fits a laptop’s screen', () => {
    expect(lines[22]).toBe('What to do next');
    expect(lines[23]).toContain('Move Social from EUR 4,000 to 0');
    const sheet = workbook.document.sheets.find(({ name }) => name === 'ROI Report');
    const heights = Array.from({ length: 26 }, (_, row) => sheet?.rowHeights[row] ?? defaultRowHeight);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(546);
  });

  it('shows no error in any tab', () => {
    expect(workbook.errors()).toEqual([]);
  });
});

describe('the KPIs of the first screen', () => {
  /** Where charts begin and rows end, in pixels from the top. */
  const places = ({ document }: ReturnType<typeof built>['workbook']) => {
    const sheet = document.sheets.find(({ name }) => name === 'ROI Report');
    const above = (row: number) =>
      Array.from({ length: row }, (_, i) => sheet?.rowHeights[i] ?? defaultRowHeight).reduce((sum, px) => sum + px, 0);
    return { charts: sheet?.charts.slice(0, 2).map(({ anchor }) => above(anchor.row) + anchor.y), end: above(26) };
  };
  const usual = places(built(sheet(rows)).workbook);

  it('ask for no column that is there, though its rows wait for a rate', () => {
    const cells = [
      ['Date', 'Channel', 'Currency', 'Cost', 'Revenue', 'New customers'],
      ['2026-01-15', 'Search', 'EUR', '100', '300', ''],
      ['2026-01-15', 'Social', 'USD', '100', '300', '5'],
    ];
    const { workbook } = built([{ name: 'raw', cells, text: true }], { currency: 'EUR', targets: { cac: 40 } });
    expect(text(workbook).find((line) => line.startsWith('CAC'))).toMatch(
      /^CAC \(EUR\) \| n\/a \| 40 \| n\/a \|.*– in doubt$/,
    );
  });

  it.each<[string[], string[]]>([
    [['roi'], ['ROI | 0.825']],
    [
      ['net', 'revenue'],
      ['Net return (EUR) | 6600', 'Revenue (EUR) | 14600'],
    ],
    [
      ['aov', 'cac', 'leads'],
      [
        'AOV (EUR) | n/a | add orders: a column “Orders”, or a shop export',
        'CAC (EUR) | 80',
        'Leads | n/a | 10 | add a column “Leads” | – cannot say',
      ],
    ],
    [
      ['impressions', 'clicks', 'newCustomers', 'ctr'],
      ['Impressions (k) | 240000', 'Clicks | 2800', 'New customers | 100', `CTR | ${2800 / 240_000}`],
    ],
    [
      ['cvr', 'cpm', 'conversions', 'roas', 'cost'],
      [`CVR | ${200 / 2800}`, `CPM (EUR) | ${8000 / 240}`, 'Conversions | 200', 'ROAS | 1.825', 'Spend (EUR) | 8000'],
    ],
  ])('are those that the team chose, in its order: %j', (firstScreenKpis, shown) => {
    const targets = { roi: 0.5, leads: 10, clicks: 3000, cvr: 0.1 };
    const { workbook } = built(sheet(rows), { firstScreenKpis, targets });
    const lines = text(workbook);
    const kpis = lines.slice(4, 4 + shown.length);
    const whole = (line: string, i: number) =>
      shown[i]?.split(' | ').length === 2 ? line.split(' | ').slice(0, 2).join(' | ') : line;
    expect(kpis.map(whole)).toEqual(shown);
    for (const line of kpis) expect(line).toMatch(/[✔▲✖–] [a-z ]+$| add .+$/);
    expect(workbook.errors()).toEqual([]);
    // Nothing else on the screen moves out of its place, and the channels follow right below.
    expect(lines[5 + shown.length]).toMatch(/^Channel \(EUR\) \| Spend/);
    expect(lines[8 + shown.length]).toMatch(/^Total .* ✔ foots$/);
    expect(lines[22]).toBe('What to do next');
    expect(places(workbook)).toEqual(usual);
  });

  it('show amounts at the scale of the page, counts each at its own, and ratios as they are', () => {
    const large: Row[] = [['2026-01-15', 'Search', 'Brand', '24830653', '384112', '90000', '5250', '250000', '2500']];
    const firstScreenKpis = ['net', 'impressions', 'clicks', 'conversions', 'cac'];
    const { workbook } = built(sheet(large), { firstScreenKpis });
    const page = (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
      .getActive()
      .getSheetByName('ROI Report');
    const formats = page?.getRange('B5:B9').getNumberFormats().flat();
    const titles = text(workbook)
      .slice(4, 9)
      .map((line) => line.split(' | ')[0]);
    expect(titles.map((title, i) => [title, formats?.[i]])).toEqual([
      ['Net return (EUR k)', '#,##0,'],
      ['Impressions (m)', '#,##0.0,,'],
      ['Clicks (k)', '#,##0,'],
      ['Conversions', '#,##0'],
      ['CAC (EUR)', '#,##0.00'],
    ]);
  });

  it('say where the total is held against, and what each of them is, wherever they stand', () => {
    const legend = (firstScreenKpis?: string[]) =>
      text(built(sheet(rows), firstScreenKpis ? { firstScreenKpis } : {}).workbook);
    expect(legend().join('\n')).toContain('the total is the KPI above.');
    const without = legend(['roi', 'leads']);
    expect(without.join('\n')).toContain('the total is the spend on the KPI tab.');
    expect(without).toContain('Leads | the sum over the rows of Campaign Data | People who left their details.');
  });

  it('take their notes along when they are chosen anew', () => {
    const { workbook, again } = built(sheet(rows));
    const page = (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
      .getActive()
      .getSheetByName('ROI Report')!;
    page.getRange('A7').setNote('as agreed in May');
    workbook.scriptRun('saveSettings', { firstScreenKpis: ['roi', 'cpa'] });
    again();
    expect(
      text(workbook)
        .slice(4, 6)
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['ROI', 'CPA (EUR)']);
    expect(page.getRange('A5').getNote()).toBe('as agreed in May');
    expect(text(workbook)[22]).toBe('What to do next');
    expect(places(workbook)).toEqual(usual);
    expect(workbook.errors()).toEqual([]);
  });
});

describe('what is said of figures', () => {
  const spring = { period: { from: '2026-03-01', to: '2026-04-30' } };

  it('compares them as they are written: what reads the same is unchanged', () => {
    const near = rows.map((row, i) =>
      row[1] === 'Search' ? [...row.slice(0, 7), i < 4 ? '2500' : '2501', '20'] : row,
    );
    const { workbook } = built(sheet(near), spring);
    expect(text(workbook)[0]).toContain(
      'ROI is 45 % before the cost of goods, unchanged from 45 % in the period before',
    );
  });

  it('takes the change of counts from the counts that are shown', () => {
    const spread = rows.map((row, i) => [...row.slice(0, 6), String(7 + i), ...row.slice(7)]);
    const line = built(sheet(spread), spring)
      .workbook.values('ROI Report')
      .find(([title, , before]) => title === 'Conversions' && typeof before === 'number');
    const [before, since, change] = [line?.[2], line?.[4], line?.[6]].map(Number);
    expect([before, since].every(Number.isInteger)).toBe(true);
    expect(change).toBe((since ?? 0) - (before ?? 0));
  });
});

describe('the seven elements', () => {
  it('stand in their order, and after them the follow-up, definitions and sources', () => {
    const { workbook } = built(sheet(rows), { targets: { roi: 3 } });
    const titles = text(workbook).filter((line) => /^(\d {2}\w|Follow-up|Definitions|Where the figures)/.test(line));
    expect(titles).toEqual([
      '1  Objectives',
      '2  Baseline performance',
      '3  Campaign activities',
      '4  KPIs',
      '5  Results and impact',
      '6  ROI calculation',
      '7  Recommendations',
      'Follow-up',
      'Definitions',
      'Where the figures come from',
    ]);
    expect(text(workbook)).toContain('In numbers | (EUR 14,600.00 − EUR 8,000.00) ÷ EUR 8,000.00 = 82.5 %');
    expect(text(workbook).find((line) => line.startsWith('ROI | 0.825 | 3 | ✖ off plan'))).toBeDefined();
  });

  it('say what to enter and where, each in one line, where there are no data for them', () => {
    const { workbook } = built([
      {
        name: 'raw',
        cells: [
          ['Campaign', 'Cost'],
          ['A', '10'],
          ['B', '0'],
        ],
        text: true,
      },
    ]);
    const lines = text(workbook);
    expect(workbook.errors()).toEqual([]);
    expect(lines[0]).toBe('ROI cannot be said: no source tells what revenue the spend brought.');
    for (const start of ['No objective is set.', 'There is no before:', 'Nothing to draw:', 'No target is set']) {
      expect(lines.find((line) => line.startsWith(start))).toBeDefined();
    }
  });

  it('do not call a number good or bad that rests on a part of the channels', () => {
    const partial = rows.map((row) => (row[1] === 'Social' ? [...row.slice(0, 8), ''] : row));
    const { workbook } = built(sheet(partial), { targets: { cac: 10 } });
    const lines = text(workbook);
    expect(lines[7]).toMatch(/^CAC \(EUR\) ¹, 50 % of spend \| 50 \|.*– partial data$/);
    expect(lines.find((line) => line.startsWith('¹ CAC'))).toBe(
      '¹ CAC rests on 50 % of spend: it is formed only where spend and new customers are all counted, without Social.',
    );
    expect(lines.join('\n')).not.toContain('off plan |');
  });
});

describe('a table without cost or revenue', () => {
  it('gives no tabs, and the reason', () => {
    const { workbook, summary } = built([
      {
        name: 'notes',
        cells: [
          ['Name', 'Birthday'],
          ['Ada', '10 Dec'],
        ],
        text: true,
      },
    ]);
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['notes']);
    expect(summary.sources[0]?.refused).toMatch(/\w/);
  });
});
