import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { measures } from '../../src/intake/campaign-rows.ts';
import { dataColumn } from '../../src/report/data-columns.ts';
import { figureColumn, fromColumn, pathColumn, toColumn } from '../../src/report/kpi/columns.ts';
import { overRows, overStretches, sumsColumns } from '../../src/report/kpi/sums-columns.ts';
import { built } from './build.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = (string | number)[];

const header = ['Date', 'Channel', 'Campaign', 'Cost', 'Revenue', 'Clicks', 'Currency'];
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const channel = fc.constantFrom('Search', 'Social', 'Brand*', '>5', 'Mail');
const rows = fc.array(
  fc.tuple(day, channel, fc.constantFrom('A', 'B'), amount, amount, amount).map((cells) => [...cells, 'EUR']),
  { minLength: 4, maxLength: 20 },
);

/** What somebody may do to Campaign Data by hand. */
const column = (id: Parameters<typeof dataColumn>[0]) => dataColumn(id);
const place = fc.nat();
const tampering = fc.oneof(
  fc.record({
    does: fc.constant('sorts' as const),
    by: fc.constantFrom('date', 'channel', 'cost', 'sourceRow'),
    down: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('types' as const),
    at: place,
    change: fc.constantFrom<readonly [Parameters<typeof dataColumn>[0], string | number]>(
      ['date', 46_050],
      ['date', 46_100],
      ['date', ''],
      ['date', 'soon'],
      ['channel', 'Mail'],
      ['channel', 'Search'],
      ['channel', ''],
      ['campaign', 'C'],
      ['cost', 4321],
      ['cost', ''],
      ['revenue', 99],
      ['clicks', 7],
      ['source', 'elsewhere'],
      ['sourceRow', 1],
      ['currency', 'USD'],
      ['rate', 2],
    ),
  }),
  fc.record({ does: fc.constant('inserts' as const), at: place, filled: fc.boolean() }),
  fc.record({ does: fc.constant('deletes' as const), at: place }),
  fc.record({ does: fc.constant('adds' as const), to: fc.constantFrom('Search', 'Mail', '') }),
);
type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

function tamper(sheet: Sheet, what: Tampering): void {
  const last = sheet.getLastRow();
  const width = sheet.getLastColumn();
  const row = 'at' in what ? 2 + (what.at % (last - 1)) : last + 1;
  const fresh = (to: string): Row => {
    const cells: Row = Array.from({ length: width }, () => '');
    cells[column('date') - 1] = 46_055;
    cells[column('channel') - 1] = to;
    cells[column('cost') - 1] = 1000;
    return cells;
  };
  const write = (at: number, cells: Row) => sheet.getRange(at, 1, 1, width).setValues([cells]);
  if (what.does === 'sorts') {
    const body = sheet.getRange(2, 1, last - 1, width);
    const key = column(what.by as never) - 1;
    const sorted = (body.getValues() as Row[]).sort((a, b) => Number((a[key] as never) > (b[key] as never)) * 2 - 1);
    body.setValues(what.down ? sorted.reverse() : sorted);
  } else if (what.does === 'types') {
    const [id, value] = what.change;
    sheet.getRange(row, column(id)).setValue(value);
  } else if (what.does === 'inserts') {
    sheet.insertRowsBefore(row, 1);
    if (what.filled) write(row, fresh('Social'));
  } else if (what.does === 'deletes') sheet.deleteRows(row, 1);
  else write(last + 1, fresh(what.to));
}

/** The sum that an analyst would work out by hand: of the rows of a channel in these days; null where none of them has the measure. */
function byHand(data: readonly Row[], id: (typeof measures)[number], of: string | null, from: number, to: number) {
  const values = data
    .filter((cells) => {
      const date = cells[column('date') - 1];
      const named = of === null || String(cells[column('channel') - 1]).toLowerCase() === of.toLowerCase();
      return named && typeof date === 'number' && date >= from && date <= to;
    })
    .flatMap((cells) => (typeof cells[column(id) - 1] === 'number' ? [cells[column(id) - 1] as number] : []));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function build(raw: readonly (readonly (string | number)[])[], settings: Readonly<Record<string, unknown>>) {
  const cells = [header, ...raw].map((line) =>
    line.map((cell) => (/^[='+]/.test(String(cell)) ? `'${cell}` : String(cell))),
  );
  const { workbook } = built([{ name: 'raw', cells, text: true }], settings);
  const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const sheet = app.getActive().getSheetByName('Campaign Data') as Sheet;
  const section = (title: string) => {
    const kpi = workbook.values('KPI') as Row[];
    const start = kpi.findIndex((line) => line[0] === title);
    const end = kpi.findIndex((line, i) => i > start + 2 && (line[0] === null || line[0] === ''));
    return kpi.slice(start + 3, end < 0 ? undefined : end);
  };
  return { workbook, sheet, section };
}

const settings = fc.record({
  grain: fc.constantFrom('week', 'month'),
  period: fc.constantFrom<unknown>('all', { from: '2026-02-03', to: '2026-03-20' }),
});

describe('Campaign Data in any order', () => {
  it('sums every row of a channel and of a stretch of time whatever somebody does to it', () => {
    fc.assert(
      fc.property(rows, settings, fc.array(tampering, { minLength: 1, maxLength: 2 }), (raw, given, done) => {
        const { workbook, sheet, section } = build(raw, given);
        for (const each of done) if (sheet.getLastRow() > 2) tamper(sheet, each);
        const data = workbook.values('Campaign Data').slice(1) as Row[];
        const check = (lines: readonly Row[], named: boolean) => {
          for (const line of lines) {
            const [from, to] = [line[fromColumn - 1], line[toColumn - 1]];
            if (typeof from !== 'number' || typeof to !== 'number') continue;
            const of = named && line[0] !== 'All channels' ? String(line[0]) : null;
            for (const id of ['cost', 'revenue', 'clicks'] as const) {
              const shown = line[figureColumn(id) - 1];
              const expected = byHand(data, id, of, from, to);
              // A sum of nothing reads as 0 where every row had the measure at the build.
              if (expected === null) expect(shown === 'n/a' || shown === 0, `${line[0]} ${id}: ${shown}`).toBe(true);
              else expect(shown, `${line[0]} ${id}`).toBeCloseTo(expected, 6);
            }
          }
        };
        if (given.period !== 'all') {
          check(section('By channel'), true);
          check(
            section('Periods').filter((line) => line[0] === 'Report period'),
            false,
          );
        }
        check(
          section('Over time').filter((line) => line[0] !== 'All data'),
          false,
        );
      }),
      { numRuns: 25 },
    );
  });

  const plain = [
    ['2026-01-05', 'Search', 'A', 100, 300, 10, 'EUR'],
    ['2026-01-20', 'Mail', 'A', 50, 80, 5, 'EUR'],
    ['2026-02-11', 'Search', 'B', 70, 90, 8, 'EUR'],
    ['2026-03-11', 'Mail', 'B', 20, 40, 2, 'EUR'],
  ];
  const paths = (section: ReturnType<typeof build>['section']) =>
    new Set(section('Over time').map((line) => line[pathColumn - 1]));

  it('sums over stretches as it was built, and over rows once it is sorted', () => {
    const { sheet, section } = build(plain, {});
    expect(paths(section)).toEqual(new Set([overStretches]));
    tamper(sheet, { does: 'sorts', by: 'cost', down: true });
    expect(paths(section)).toEqual(new Set([overRows]));
  });

  it('takes an amount that was typed over into the sum of its stretch', () => {
    const { sheet, section } = build(plain, {});
    tamper(sheet, { does: 'types', at: 0, change: ['cost', 1000] });
    expect(paths(section)).toEqual(new Set([overStretches]));
    expect(section('Over time').at(-1)?.[figureColumn('cost') - 1]).toBe(1000 + 100 + 70 + 20);
  });

  it('sums over rows where the days of a row of KPI were typed over', () => {
    const { workbook, section } = build(plain, { period: { from: '2026-02-01', to: '2026-03-31' } });
    const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const kpi = app.getActive().getSheetByName('KPI') as Sheet;
    const row = (kpi.getDataRange().getValues() as Row[]).findIndex((line) => line[0] === 'Report period') + 1;
    kpi.getRange(row, fromColumn).setValue(new Date('2026-01-10T00:00:00Z'));
    kpi.getRange(row, toColumn).setValue(new Date('2026-02-20T00:00:00Z'));
    const line = section('Periods').find((cells) => cells[0] === 'Report period') as Row;
    expect([line[figureColumn('cost') - 1], line[pathColumn - 1]]).toEqual([120, overRows]);
  });

  it('stands by channel, then by time, then as the raw rows do', () => {
    const { workbook } = build(plain, {});
    const data = workbook.values('Campaign Data').slice(1) as Row[];
    expect(data.map((cells) => [cells[column('channel') - 1], cells[column('sourceRow') - 1]])).toEqual([
      ['Mail', 3],
      ['Mail', 5],
      ['Search', 2],
      ['Search', 4],
    ]);
    const table = section(workbook.values('KPI') as Row[]);
    expect(table.map((cells) => [cells[0], cells[sumsColumns.rows - 1]])).toEqual([
      ['All rows', 4],
      ['Mail', 1],
      ['Search', 1],
      ['Search', 1],
      ['Mail', 1],
    ]);
  });

  const section = (kpi: readonly Row[]) => {
    const start = kpi.findIndex((line) => line[0] === 'Sums of Campaign Data');
    const end = kpi.findIndex((line, i) => i > start + 2 && (line[0] === null || line[0] === ''));
    return kpi.slice(start + 3, end < 0 ? undefined : end);
  };
});
