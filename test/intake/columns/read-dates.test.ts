import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellState } from '../../../src/intake/columns/cell-state.ts';
import { fromSerial, isoDay, toSerial } from '../../../src/intake/columns/day-serial.ts';
import { type DateColumn, readDates } from '../../../src/intake/columns/read-dates.ts';
import type { RawCell } from '../../../src/intake/raw.ts';
import { hostileCell } from './hostile-cell.ts';

const { value, empty, unreadable } = cellState;

function iso(days: Float64Array): string[] {
  return [...days].map((day) => (Number.isNaN(day) ? '' : isoDay(day)));
}

function only(cell: RawCell): DateColumn & { readonly day: string; readonly end: string } {
  const column = readDates([cell]);
  return { ...column, day: iso(column.days)[0]!, end: iso(column.ends)[0]! };
}

describe('one cell is one day', () => {
  test.each<[RawCell]>([
    ['2026-06-23'],
    ['2026-06-23T23:59:59-07:00'],
    ['2026-06-23T00:00:00.000Z'],
    ['2026-06-23 10:00:00 UTC'],
    ['2026-06-23 10:35'],
    ['2026-06-23 10:35:12 +1200'],
    ['2026-06-23 14'],
    ['2026/06/23'],
    ['2026/6/23'],
    ['2026.06.23'],
    ['="2026-06-23"'],
    [' 2026-06-23 '],
    ['\ufeff2026-06-23'],
    ['20260623'],
    [20_260_623],
    ['2026062314'],
    [46_196],
    [46_196.75],
    ['46196'],
    ['46196.75'],
    [{ serial: 46_196 }],
    [{ serial: 46_196.999 }],
    [{ serial: 46_195.999_999_999_99 }],
    [1_782_172_800],
    [1_782_259_199_999],
    ['1782172800'],
    ['23 June 2026'],
    ['June 23, 2026'],
    ['June 23rd, 2026'],
    ['Jun 23, 2026'],
    ['23-Jun-2026'],
    ['23-Jun-26'],
    ['23JUN2026'],
    ['2026 June 23'],
    ['Tue, 23 Jun 2026'],
    ['Tuesday, June 23, 2026'],
    ['Tue Jun 23 2026 00:00:00 GMT+1200 (New Zealand Standard Time)'],
    ['Jun 23, 2026 at 3:00 PM'],
    ['23. Juni 2026'],
    ['Di., 23. Juni 2026'],
    ['Dienstag, 23. Juni 2026'],
    ['23 juin 2026'],
    ['mar. 23 juin 2026'],
    ['23 de junio de 2026'],
    ['martes, 23 de junio de 2026'],
    ['23 de jun. de 2026'],
    ['ter., 23 de jun. de 2026'],
    ['terça-feira, 23 de junho de 2026'],
    ['martedì 23 giugno 2026'],
    ['dinsdag 23 juni 2026'],
    ['2026年6月23日'],
    ['2026年06月23日(火)'],
    ['2026年6月23日火曜日'],
    ['2026년 6월 23일'],
    ['2026. 6. 23.'],
    ['２０２６/０６/２３'],
    ['23.06.2026'],
    ['23. 6. 2026'],
    ['23/06/2026'],
    ['6/23/2026'],
    ['06-23-2026'],
    ['23/6/26'],
    ['6/23/2026 10:30 PM'],
    ['6/23/2026, 10:30:00 PM'],
    ['23.06.2026, 10:30 Uhr'],
    ['Tue 6/23/2026'],
  ])('%j is 23 June 2026', (cell) => {
    const column = only(cell);
    expect(column).toMatchObject({ day: '2026-06-23', granularity: 'day', unreadable: 0, ambiguous: 0 });
    expect(column.ends).toBe(column.days);
    expect([...column.state]).toEqual([value]);
  });

  test.each([
    ['Thu, 5 Feb 2026', '2026-02-05'],
    ['ter., 5 de mai. de 2026', '2026-05-05'],
    ['Feb 1, 2020', '2020-02-01'],
    ['9 de abril de 2025', '2025-04-09'],
    ['1. März 2026', '2026-03-01'],
    ['1er août 2025', '2025-08-01'],
    ['mar., 3 mar. 2026', '2026-03-03'],
    ['mié, 4 mar 2026', '2026-03-04'],
    ['10 févr. 2026', '2026-02-10'],
    ['5 dez. 2025', '2025-12-05'],
    ['5 out. 2025', '2025-10-05'],
    ['5 mag 2025', '2025-05-05'],
    ['5 mei 2025', '2025-05-05'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['5 maj 2026', '2026-05-05'],
    ['5 września 2025', '2025-09-05'],
    ['5 Eyl 2025', '2025-09-05'],
    ['5 мая 2026 г.', '2026-05-05'],
    ['5 augusti 2025', '2025-08-05'],
    ['14 říj 2021', '2021-10-14'],
    ['3. března 2025', '2025-03-03'],
  ])('%j is %s', (text, day) => {
    expect(only(text).day).toBe(day);
  });

  test.each<[RawCell]>([
    ['Total'],
    ['2025-02-29'],
    ['2100-02-29'],
    ['2026-06/23'],
    ['2025.1'],
    [2025.07],
    [2025.1],
    ['31/04/2025'],
    ['2025-13-01'],
    ['1970-01-01'],
    ['9999-12-31'],
    ['May 5'],
    ['25-Jul'],
    ['Jul 25'],
    ['Promo 5 May 2025'],
    ['5 May 2025 sale'],
    ['12:30'],
    ['1.5'],
    [2025],
    [1234.5],
    [-1],
    [true],
    [{ serial: Number.NaN }],
    [{ serial: 0 }],
    ['#N/A'],
    ['1/2'],
    ['1/2/2025/3'],
    ['99/99/99'],
    ['__proto__'],
    ['Q5 2025'],
    ['2025-W53'],
    ['May'],
    ['5 de de 2025'],
    ['1 2 May 2025'],
  ])('%j is no day', (cell) => {
    expect(only(cell)).toMatchObject({ day: '', unreadable: 1, order: null });
  });

  test.each<[RawCell]>([[''], ['  '], ['--'], [' --'], ['–'], ['n/a']])('%j says nothing', (cell) => {
    expect([...readDates([cell]).state]).toEqual([empty]);
  });

  test('a cell that a short row does not have says nothing', () => {
    const cells: RawCell[] = ['2025-01-01'];
    cells.length = 2;
    expect([...readDates(cells).state]).toEqual([value, empty]);
  });
});

describe('the order of day and month is decided from all values of the column', () => {
  test.each<[RawCell[], DateColumn['order'], string[]]>([
    [['1/7/2025', '13/7/2025'], 'dmy', ['2025-07-01', '2025-07-13']],
    [['7/1/2025', '7/13/2025'], 'mdy', ['2025-07-01', '2025-07-13']],
    [['23-9-2026', '1-9-2026'], 'dmy', ['2026-09-23', '2026-09-01']],
    [['9/21/2026', '9/1/2026'], 'mdy', ['2026-09-21', '2026-09-01']],
    [['01.07.25', '31.07.25'], 'dmy', ['2025-07-01', '2025-07-31']],
    [['1/7/2025', '2025-07-02', '31/7/2025'], 'dmy', ['2025-07-01', '2025-07-02', '2025-07-31']],
    [['2025-07-02', 'July 3, 2025'], 'ymd', ['2025-07-02', '2025-07-03']],
    [['July 3, 2025', { serial: 45_000 }], null, ['2025-07-03', '2023-03-15']],
  ])('%j is in order %s', (cells, order, days) => {
    const column = readDates(cells);
    expect(column).toMatchObject({ order, assumed: null, ambiguous: 0, unreadable: 0 });
    expect(iso(column.days)).toEqual(days);
  });

  test.each<[string, string[], DateColumn['order']]>([
    ['a run of days, day first', ['1/7/2025', '2/7/2025', '3/7/2025'], 'dmy'],
    ['a run of days, month first', ['7/1/2025', '7/2/2025', '7/3/2025'], 'mdy'],
    ['a run of days in no order', ['3/7/2025', '1/7/2025', '2/7/2025', '1/7/2025'], 'dmy'],
    ['firsts of months, day first', ['1/5/2025', '1/6/2025', '1/8/2025'], 'dmy'],
    ['firsts of months, month first', ['5/1/2025', '6/1/2025', '8/1/2025'], 'mdy'],
    ['rising days with gaps', ['2/3/2025', '5/3/2025', '9/3/2025', '1/4/2025', '4/4/2025', '3/5/2025'], 'dmy'],
    ['falling days with gaps', ['5/3/2025', '4/9/2025', '4/4/2025', '3/9/2025', '3/5/2025', '3/2/2025'], 'mdy'],
  ])('%s decides', (_, cells, order) => {
    expect(readDates(cells)).toMatchObject({ order, ambiguous: 0, unreadable: 0 });
  });

  test.each<[string, string[]]>([
    ['two days', ['1/7/2025', '2/7/2025']],
    ['firsts of months that are a run of days as well', ['1/1/2025', '1/2/2025', '1/3/2025']],
    ['seconds of months among firsts', ['2/5/2025', '1/6/2025', '1/8/2025']],
    ['days here and there', ['3/7/2025', '8/2/2025', '5/11/2025', '2/12/2025', '1/4/2025', '6/5/2025']],
  ])('%s leave it undecided, and that is said', (_, cells) => {
    const differing = cells.filter((cell) => cell.split('/')[0] !== cell.split('/')[1]).length;
    expect(readDates(cells)).toMatchObject({ order: 'undecided', assumed: 'mdy', ambiguous: differing, unreadable: 0 });
  });

  test('dates that a spreadsheet of the other locale mistook are put right, told by the texts that it could not read', () => {
    const mistaken = toSerial(2026, 10, 2); // 10/02/2026, which was 10 February
    const column = readDates(['13/02/2026', { serial: mistaken }, '28/02/2026']);
    expect(Array.from(column.days, isoDay)).toEqual(['2026-02-13', '2026-02-10', '2026-02-28']);
    expect(column).toMatchObject({ order: 'dmy', swapped: 1, unreadable: 0 });
    const kept = readDates(['13/02/2026', { serial: toSerial(2026, 2, 20) }]);
    expect(kept).toMatchObject({ swapped: 0 });
  });

  test('dates among texts and sure dates are put right where only one reading lies in their months', () => {
    const day = (year: number, month: number, of: number) => ({ serial: toSerial(year, month, of) });
    const column = readDates([day(2025, 6, 3), day(2025, 4, 6), '19-06-2025', day(2025, 6, 21), '27-06-2025']);
    expect(Array.from(column.days, isoDay)).toEqual([
      '2025-06-03',
      '2025-06-04',
      '2025-06-19',
      '2025-06-21',
      '2025-06-27',
    ]);
    expect(column).toMatchObject({ order: 'dmy', swapped: 1, doubtful: 0 });
  });

  test('dates that lie among the sure days in both readings stay as they are, and that is said', () => {
    const written = [{ serial: toSerial(2025, 3, 6) }, '19-01-2025', { serial: toSerial(2025, 11, 21) }];
    const column = readDates(written);
    expect(isoDay(column.days[0]!)).toBe('2025-03-06');
    expect(column).toMatchObject({ swapped: 0, doubtful: 1 });
  });

  test('a month that a currency is called like is one before the year behind its hyphen', () => {
    expect([...readDates(['srp-21', 'zář-21', 'říj-21']).days].some(Number.isNaN)).toBe(false);
  });

  test.each(['ZAR 9.25', 'ZAR 9,25', 'ZAR -25', 'NIS 4.25'])('%s is an amount and no month', (cell) => {
    expect(readDates([cell])).toMatchObject({ unreadable: 1 });
  });

  test('months of Czech are read, short and long', () => {
    const read = readDates(['5 zář 2024', '17. října 2024', 'leden 2025']);
    expect(Array.from(read.days, isoDay)).toEqual(['2024-09-05', '2024-10-17', '2025-01-01']);
  });

  test('days with full stops are day first, since the month never leads there', () => {
    expect(readDates(['1.7.2025', '2.7.2025'])).toMatchObject({ order: 'dmy', ambiguous: 0 });
  });

  test('undecided days with hyphens are assumed day first', () => {
    expect(readDates(['1-7-2025', '2-7-2025'])).toMatchObject({ order: 'undecided', assumed: 'dmy', ambiguous: 2 });
  });

  test('a day that is the same both ways is not ambiguous', () => {
    expect(readDates(['5/5/2025'])).toMatchObject({ ambiguous: 0, assumed: null, unreadable: 0 });
  });

  test('each cell counts, and not each different text', () => {
    const column = readDates(['13/1/2025', '1/13/2025', '1/13/2025', '2/3/2025']);
    expect(column).toMatchObject({ order: 'mdy', unreadable: 1 });
    expect([...column.state]).toEqual([unreadable, value, value, value]);
    expect(iso(column.days)).toEqual(['', '2025-01-13', '2025-01-13', '2025-02-03']);
  });

  test('with as many on either side, neither is read', () => {
    const column = readDates(['13/1/2025', '1/13/2025', '1/2/2025']);
    expect(column).toMatchObject({ order: 'undecided', unreadable: 2, ambiguous: 1 });
    expect([...column.state]).toEqual([unreadable, unreadable, value]);
  });

  test('a sequence decides nothing where days contradict each other', () => {
    const column = readDates(['13/7/2025', '10/7/2025', '12/7/2025', '7/13/2025']);
    expect(column).toMatchObject({ order: 'undecided', ambiguous: 2, unreadable: 2 });
  });

  test('what the caller knows decides', () => {
    expect(iso(readDates(['1/7/2025'], { order: 'dmy' }).days)).toEqual(['2025-07-01']);
    expect(readDates(['1/7/2025'], { order: 'mdy' })).toMatchObject({ order: 'mdy', ambiguous: 0 });
    expect(readDates(['13/7/2025'], { order: 'mdy' })).toMatchObject({ order: 'mdy', unreadable: 1 });
  });

  test.each([
    [['25-07-01', '25-07-02', '25-07-03'], 'ymd', '2025-07-01'],
    [['25-07-14', '25-07-15', '25-08-16'], 'ymd', '2025-07-14'],
    [['14/07/25', '15/07/25', '16/08/25'], 'dmy', '2025-07-14'],
    [['01/07/13', '02/07/13', '15/08/13'], 'dmy', '2013-07-01'],
    [['13/07/25'], 'dmy', '2025-07-13'],
    [['25-07-01'], 'ymd', '2025-07-01'],
  ])('the year of %j is told from the days that it gives: %s', (cells, order, first) => {
    const column = readDates(cells);
    expect(column).toMatchObject({ order, unreadable: 0 });
    expect(iso(column.days)[0]).toBe(first);
  });
});

describe('a cell that covers more than a day has its last day as well', () => {
  test.each([
    ['July 2025', '2025-07-01', '2025-07-31', 'month'],
    ['Jul-25', '2025-07-01', '2025-07-31', 'month'],
    ["Jul '25", '2025-07-01', '2025-07-31', 'month'],
    ['julho de 2025', '2025-07-01', '2025-07-31', 'month'],
    ['juil. 2025', '2025-07-01', '2025-07-31', 'month'],
    ['2025-07', '2025-07-01', '2025-07-31', 'month'],
    ['2025/07', '2025-07-01', '2025-07-31', 'month'],
    ['2025.07', '2025-07-01', '2025-07-31', 'month'],
    ['07/2025', '2025-07-01', '2025-07-31', 'month'],
    ['202402', '2024-02-01', '2024-02-29', 'month'],
    ['2025年7月', '2025-07-01', '2025-07-31', 'month'],
    ['Q3 2025', '2025-07-01', '2025-09-30', 'quarter'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'quarter'],
    ['2025-W27', '2025-06-30', '2025-07-06', 'week'],
    ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
    ['2026-W53', '2026-12-28', '2027-01-03', 'week'],
    ['Week 27, 2025', '2025-06-30', '2025-07-06', 'week'],
    ['KW 27/2025', '2025-06-30', '2025-07-06', 'week'],
    ['2025-06-30 - 2025-07-06', '2025-06-30', '2025-07-06', 'week'],
    ['Jun 30, 2025 - Jul 6, 2025', '2025-06-30', '2025-07-06', 'week'],
    ['1/7/2025 - 31/7/2025', '2025-07-01', '2025-07-31', 'month'],
  ] as const)('%j is %s to %s', (text, day, end, granularity) => {
    expect(only(text)).toMatchObject({ day, end, granularity, unreadable: 0 });
  });

  test('a column of days and months is as coarse as its coarsest', () => {
    const column = readDates(['2025-07-01', 'August 2025', '']);
    expect(column.granularity).toBe('month');
    expect(iso(column.days)).toEqual(['2025-07-01', '2025-08-01', '']);
    expect(iso(column.ends)).toEqual(['2025-07-01', '2025-08-31', '']);
  });
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = fc.integer({ min: toSerial(1990, 1, 1), max: toSerial(2069, 12, 31) });
const separators = fc.constantFrom('/', '.', '-', '. ');

test.each(['dmy', 'mdy'] as const)('days written in order %s are read back the same', (order) => {
  fc.assert(
    fc.property(
      fc.array(days, { minLength: 1, maxLength: 30 }),
      separators,
      fc.boolean(),
      (serials, separator, padded) => {
        // A day past the twelfth decides; the rest of the column may be anything.
        const column = [...serials, toSerial(2025, 7, 31)];
        const cells = column.map((serial) => {
          const { year, month, day } = fromSerial(serial);
          const [d, m] = [day, month].map((part) => String(part).padStart(padded ? 2 : 1, '0'));
          return [...(order === 'dmy' ? [d, m] : [m, d]), year].join(separator);
        });
        const read = readDates(cells);
        expect([...read.days]).toEqual(column);
        expect(read.order).toBe(order);
      },
    ),
  );
});

test('days written out are read back the same', () => {
  const forms: readonly ((serial: number) => RawCell)[] = [
    isoDay,
    (serial) => `${isoDay(serial)} 13:37:00`,
    (serial) => isoDay(serial).replaceAll('-', ''),
    (serial) => ({ serial: serial + 0.7 }),
    (serial) => `${months[fromSerial(serial).month - 1]} ${fromSerial(serial).day}, ${fromSerial(serial).year}`,
    (serial) => `${fromSerial(serial).year}年${fromSerial(serial).month}月${fromSerial(serial).day}日`,
    // From 2034 on seconds since 1970 may look like a day and its hour: 2034032400.
    (serial) => (serial < toSerial(2033, 1, 1) ? (serial - 25_569) * 86_400 + 3600 : isoDay(serial)),
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(days, fc.constantFrom(...forms))), (cells) => {
      expect([...readDates(cells.map(([serial, form]) => form(serial))).days]).toEqual(cells.map(([serial]) => serial));
    }),
  );
});

test('whatever the cells are, each has one state, and only a value has days', () => {
  fc.assert(
    fc.property(fc.array(hostileCell, { maxLength: 60 }), fc.constantFrom(undefined, 'dmy', 'mdy'), (cells, order) => {
      const column = readDates(cells, order === undefined ? {} : { order });
      const states = [...column.state];
      expect(states.length).toBe(cells.length);
      expect(states.map((state) => state === value)).toEqual([...column.days].map(Number.isInteger));
      expect(states.map((state) => state === value)).toEqual([...column.ends].map(Number.isInteger));
      expect(states.every((state) => state === value || state === empty || state === unreadable)).toBe(true);
      expect(column.unreadable).toBe(states.filter((state) => state === unreadable).length);
      column.days.forEach((day, i) => {
        if (states[i] === value) expect(column.ends[i]).toBeGreaterThanOrEqual(day);
      });
    }),
    { numRuns: 1000 },
  );
});
