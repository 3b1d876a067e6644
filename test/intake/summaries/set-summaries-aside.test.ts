import { describe, expect, test } from 'vitest';
import type { RawCell, RawTable } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { SourceOptions } from '../../../src/intake/reading.ts';
import { setSummariesAside } from '../../../src/intake/summaries/set-summaries-aside.ts';

type Rows = readonly (readonly RawCell[])[];

const tab = (name: string, header: readonly string[], rows: Rows, more: Partial<RawTable> = {}): RawTable => ({
  name,
  cells: [header, ...rows],
  ...more,
});

function read(tables: readonly RawTable[], options: Readonly<Record<string, SourceOptions>> = {}) {
  const readings = tables.map((table) => readTable(table, options[table.name]));
  return setSummariesAside(readings, tables, (name) => options[name]);
}

/** What became of each tab: counted, or the finding that keeps it from being so, and what it names. */
function outcome(tables: readonly RawTable[], options: Readonly<Record<string, SourceOptions>> = {}) {
  return read(tables, options).map(({ name, rows, findings }) => {
    const found = findings.find(({ code }) =>
      ['summarises-others', 'summary-unclear', 'scratch-tab', 'may-summarise'].includes(code),
    );
    const others = found?.details?.others;
    return [name, rows.length > 0 ? 'counted' : 'not', ...(found ? [found.code, String(others)] : [])].join(': ');
  });
}

const daily = ['Date', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'];
const google = tab('Google', daily, [
  ['2025-01-03', 'Brand', 120.4, 501],
  ['2025-01-20', 'Search', 88.15, 190],
  ['2025-02-11', 'Brand', 131.9, 612.5],
]);
const meta = tab('Meta', daily, [
  ['2025-01-09', 'Prospecting', 75.35, 210],
  ['2025-02-02', 'Prospecting', 91.2, 188.4],
  ['2025-02-21', 'Retargeting', 40.05, 260],
]);
const both = 'Google,Meta';
const untouched = ['Google: counted', 'Meta: counted'];

const monthly = ['Month', 'Cost (EUR)', 'Revenue (EUR)'];

test.each(['2025-01-01', '2025-01-31'])('the day %s of a summary stands for January under any header', (day) => {
  const january = [google, meta].map((each) => ({
    ...each,
    cells: each.cells.filter(([on]) => !/-02-/.test(String(on))),
  }));
  const summary = tab(
    'Sum',
    ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'],
    [
      [day, 'Google', 208.55, 691],
      [day, 'Meta', 75.35, 210],
    ],
  );
  expect(outcome([...january, summary])).toEqual([...untouched, 'Sum: not: summarises-others: Google,Meta']);
});

describe('a tab that sums up others is left alone', () => {
  test.each([
    [
      'by month',
      tab('Sum', monthly, [
        ['2025-01', 283.9, 901],
        ['2025-02', 263.15, 1060.9],
      ]),
      both,
    ],
    [
      'by channel',
      tab(
        'Sum',
        ['Channel', 'Cost (EUR)', 'Revenue (EUR)'],
        [
          ['Google', 340.45, 1303.5],
          ['Meta', 206.6, 658.4],
        ],
      ),
      both,
    ],
    [
      'by tab, under other names',
      tab(
        'Sum',
        ['Channel', 'Cost (EUR)', 'Revenue (EUR)'],
        [
          ['SEA', 340.45, 1303.5],
          ['Social', 206.6, 658.4],
        ],
      ),
      both,
    ],
    [
      'by month and channel',
      tab(
        'Sum',
        ['Month', 'Channel', 'Cost (EUR)'],
        [
          ['2025-01', 'Google', 208.55],
          ['2025-01', 'Meta', 75.35],
          ['2025-02', 'Google', 131.9],
          ['2025-02', 'Meta', 131.25],
        ],
      ),
      both,
    ],
    [
      'for one of the months',
      tab(
        'Sum',
        ['Month', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'],
        [
          ['2025-01', 'Google', 208.55, 691],
          ['2025-01', 'Meta', 75.35, 210],
        ],
      ),
      both,
    ],
    ['in one row', tab('Sum', ['Cost (EUR)', 'Revenue (EUR)'], [[547.05, 1961.9]]), both],
    [
      'of spend alone',
      tab(
        'Sum',
        ['Month', 'Cost (EUR)'],
        [
          ['2025-01', 283.9],
          ['2025-02', 263.15],
        ],
      ),
      both,
    ],
    [
      'of one tab, by month',
      tab('Sum', monthly, [
        ['2025-01', 208.55, 691],
        ['2025-02', 131.9, 612.5],
      ]),
      'Google',
    ],
  ])('%s', (_, sum, of) => {
    expect(outcome([google, meta, sum])).toEqual([...untouched, `Sum: not: summarises-others: ${of}`]);
    expect(outcome([sum, google, meta])).toEqual([`Sum: not: summarises-others: ${of}`, ...untouched]);
  });

  test('and so is a second one, which the first agrees with', () => {
    const byMonth = tab('Months', monthly, [
      ['2025-01', 283.9, 901],
      ['2025-02', 263.15, 1060.9],
    ]);
    const year = tab('2025', monthly, [['2025', 547.05, 1961.9]]);
    expect(outcome([year, byMonth, google, meta])).toEqual([
      `2025: not: summarises-others: ${both}`,
      `Months: not: summarises-others: ${both}`,
      ...untouched,
    ]);
  });

  test('with months on tabs of their own, in the layout that they have', () => {
    const header = ['Channel', 'Spend (EUR)', 'Revenue (EUR)'];
    const months = [
      tab('January', header, [
        ['Google', 100, 500],
        ['Meta', 80, 200],
      ]),
      tab('February', header, [
        ['Google', 210, 900],
        ['Meta', 150, 400],
      ]),
    ];
    const total = tab('Total', header, [
      ['Google', 310, 1400],
      ['Meta', 230, 600],
    ]);
    expect(outcome([...months, total]).at(-1)).toBe('Total: not: summarises-others: January,February');
  });

  test('and its rows are totals, none of them used or held', () => {
    const sum = tab('Sum', monthly, [
      ['2025-01', 283.9, 901],
      ['2025-02', 263.15, 1060.9],
    ]);
    const reading = read([google, meta, sum])[2];
    expect(reading?.refused).toBe('summarises-others');
    expect(reading?.counts).toEqual({ read: 2, used: 0, totals: 2, heldBack: 0 });
    expect(reading?.findings[0]?.details).toMatchObject({ cost: 547.05, revenue: 1961.9, currency: 'EUR' });
  });

  test('unless somebody says that it counts', () => {
    const sum = tab('Sum', monthly, [
      ['2025-01', 283.9, 901],
      ['2025-02', 263.15, 1060.9],
    ]);
    expect(outcome([google, meta, sum], { Sum: { isSource: true } }).at(-1)).toBe('Sum: counted');
  });

  test('in a pivot table, filtered as it may be, as long as its tab is counted', () => {
    const pivot = tab('Pivot', ['Campaign', 'Cost (EUR)'], [['Brand', 252.3]], {
      drawsOn: { by: 'pivot', tabs: ['Google'] },
    });
    expect(outcome([google, meta, pivot]).at(-1)).toBe('Pivot: not: summarises-others: Google');
    expect(outcome([meta, pivot]).at(-1)).toBe('Pivot: counted');
  });
});

describe('a tab that nearly sums up others is asked about, and its money waits', () => {
  test.each([
    [
      'rounded',
      tab('Sum', monthly, [
        ['2025-01', 284, 901],
        ['2025-02', 263, 1061],
      ]),
    ],
    [
      'behind by a row',
      tab('Sum', monthly, [
        ['2025-01', 283.9, 901],
        ['2025-02', 223.1, 800.9],
      ]),
    ],
    [
      'with a channel that stands nowhere else',
      tab(
        'Sum',
        ['Channel', 'Cost (EUR)', 'Revenue (EUR)'],
        [
          ['Google', 340.45, 1303.5],
          ['Meta', 206.6, 658.4],
          ['TV', 5000, 9000],
        ],
      ),
    ],
    [
      'with revenue that is not theirs',
      tab('Sum', monthly, [
        ['2025-01', 283.9, 4410],
        ['2025-02', 263.15, 4980],
      ]),
    ],
  ])('%s', (_, sum) => {
    expect(outcome([google, meta, sum])).toEqual([...untouched, `Sum: not: summary-unclear: ${both}`]);
    const reading = read([google, meta, sum])[2];
    expect(reading?.refused).toBeNull();
    expect(reading?.counts).toEqual({ read: sum.cells.length - 1, used: 0, totals: 0, heldBack: sum.cells.length - 1 });
    expect(reading?.held.map(({ reason }) => reason)).toEqual(Array(sum.cells.length - 1).fill('summary-unclear'));
  });
});

describe('sources that have nothing to do with each other stay', () => {
  const cost = (name: string, ...rows: Rows) => tab(name, ['Month', 'Cost (EUR)'], rows);

  test('a round amount that others come to is counted, and said', () => {
    const tabs = [cost('Google', ['2025-01', 3000]), cost('Meta', ['2025-01', 2000]), cost('TV', ['2025-01', 5000])];
    expect(outcome(tabs)).toEqual([...untouched, 'TV: counted: may-summarise: Google,Meta']);
  });

  test('one month of a row of equals that comes to two others is counted', () => {
    const header = ['Channel', 'Spend (EUR)', 'Revenue (EUR)'];
    const month = (n: number) =>
      tab(`Month ${n}`, header, [
        ['Google', 100 * n, 500 * n],
        ['Meta', 80 * n, 200 * n],
      ]);
    expect(read([month(1), month(2), month(3)]).map(({ rows }) => rows.length)).toEqual([2, 2, 2]);
  });

  test.each([
    [
      'other days',
      tab('More', monthly, [
        ['2025-03', 283.9, 901],
        ['2025-04', 263.15, 1060.9],
      ]),
    ],
    [
      'another currency',
      tab(
        'More',
        ['Month', 'Cost (USD)', 'Revenue (USD)'],
        [
          ['2025-01', 283.9, 901],
          ['2025-02', 263.15, 1060.9],
        ],
      ),
    ],
    [
      'other money',
      tab('More', monthly, [
        ['2025-01', 310.2, 770],
        ['2025-02', 199.5, 1310],
      ]),
    ],
    [
      'money of the same size',
      tab('More', monthly, [
        ['2025-01', 265.1, 990.5],
        ['2025-02', 280.45, 1120],
      ]),
    ],
  ])('with %s', (_, more) => {
    expect(outcome([google, meta, more])).toEqual([...untouched, 'More: counted']);
  });

  test('the same rows twice are for another rule to say', () => {
    const again = { ...google, name: 'Google 2' };
    expect(outcome([google, again, meta])).toEqual(['Google: counted', 'Google 2: counted', 'Meta: counted']);
  });
});

describe('a scratch tab', () => {
  const drawsOn = { by: 'formulas', tabs: ['Google'] } as const;
  const scratch = tab('Ideas', ['Channel', 'Cost (EUR)', 'Revenue (EUR)'], [['If doubled', 680.9, 2400]], { drawsOn });

  test('is asked about, and its money waits', () => {
    expect(outcome([google, meta, scratch])).toEqual([...untouched, 'Ideas: not: scratch-tab: Google']);
    expect(read([google, meta, scratch])[2]?.held[0]).toMatchObject({ amounts: { cost: 680.9, revenue: 2400 } });
  });

  test('is none that only tells the last month beside its own money', () => {
    const header = ['Campaign', 'Cost (EUR)', 'Last month'];
    const march = (columns: readonly number[]) =>
      tab('March', header, [['Brand', 99.2, 120.4]], { drawsOn: { ...drawsOn, columns } });
    expect(outcome([google, meta, march([2])]).at(-1)).toBe('March: counted');
    expect(outcome([google, meta, march([1])]).at(-1)).toBe('March: not: scratch-tab: Google');
  });

  test.each([
    ['says that it counts', [google, meta, scratch], { Ideas: { isSource: true } }],
    ['does not count the tab that it draws on', [meta, scratch], {}],
  ])('counts where somebody %s', (_, tables, options) => {
    expect(outcome(tables, options).at(-1)).toBe('Ideas: counted');
  });
});
