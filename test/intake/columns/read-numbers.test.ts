import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellState } from '../../../src/intake/columns/cell-state.ts';
import { readNumbers } from '../../../src/intake/columns/read-numbers.ts';
import type { RawCell } from '../../../src/intake/raw.ts';
import { hostileCell } from './hostile-cell.ts';

const { value, empty, masked, unreadable, error } = cellState;
const nothing = Number.NaN;

describe('the decimal sign is decided from all values of the column', () => {
  test.each<[RawCell[], 'point' | 'comma', number[]]>([
    [['1.234,56', '1.234'], 'comma', [1234.56, 1234]],
    [['1,234.56', '1,234'], 'point', [1234.56, 1234]],
    [['1.234.567', '1.234'], 'comma', [1_234_567, 1234]],
    [['1,234,567', '1,234'], 'point', [1_234_567, 1234]],
    [['12,5', '1,234'], 'comma', [12.5, 1.234]],
    [['12.5', '1.234'], 'point', [12.5, 1.234]],
    [['1,23,456.00', '12,345'], 'point', [123_456, 12_345]],
    [['12,34,567', '1,234'], 'point', [1_234_567, 1234]],
    [["1'234.50", '12’345'], 'point', [1234.5, 12_345]],
    [['1 234,50', '12\u202f345', '1\u00a0234'], 'comma', [1234.5, 12_345, 1234]],
    [['0,123', '1,234'], 'comma', [0.123, 1.234]],
    [['0.000', '1.234'], 'point', [0, 1.234]],
    [['1234.567', '1,234'], 'point', [1234.567, 1234]],
    [['.22', '1,234'], 'point', [0.22, 1234]],
    [['1,5E3', '1.234'], 'comma', [1500, 1234]],
    [['48682.72', '1,234'], 'point', [48_682.72, 1234]],
    [[' 12,50 € ', '1.234,00 €'], 'comma', [12.5, 1234]],
  ])('%j has a decimal %s', (cells, decimal, values) => {
    const column = readNumbers(cells);
    expect(column.decimal).toBe(decimal);
    expect([...column.values]).toEqual(values);
    expect(column.ambiguous).toEqual([]);
    expect(column.assumed).toBeNull();
  });

  test('where nothing decides, one separator before three digits is thousands, and is pointed out', () => {
    const column = readNumbers(['999', '1,234', 7, '123,456', '']);
    expect(column).toMatchObject({ decimal: 'undecided', assumed: 'point', ambiguous: [1, 3], unreadable: 0 });
    expect([...column.values]).toEqual([999, 1234, 7, 123_456, nothing]);
  });

  test('a single point before three digits is thousands as well', () => {
    const column = readNumbers(['1.234', '12.345']);
    expect(column).toMatchObject({ decimal: 'undecided', assumed: 'comma', ambiguous: [0, 1] });
    expect([...column.values]).toEqual([1234, 12_345]);
  });

  test('where points and commas are both open, what most have is the thousands sign', () => {
    const column = readNumbers(['1,234', '2,345', '3.456']);
    expect(column).toMatchObject({ decimal: 'undecided', assumed: 'point', ambiguous: [0, 1, 2] });
    expect([...column.values]).toEqual([1234, 2345, 3.456]);
  });

  test('what the caller knows decides', () => {
    expect([...readNumbers(['1,234'], { decimal: 'comma' }).values]).toEqual([1.234]);
    expect(readNumbers(['1,234'], { decimal: 'point' })).toMatchObject({ decimal: 'point', ambiguous: [] });
    expect([...readNumbers(['12,5'], { decimal: 'point' }).state]).toEqual([unreadable]);
  });

  test('what contradicts most of the column is unreadable, not read otherwise', () => {
    const column = readNumbers(['1.234,56', '7,5', '1,234.56', '1.234']);
    expect([...column.values]).toEqual([1234.56, 7.5, nothing, 1234]);
    expect([...column.state]).toEqual([value, value, unreadable, value]);
    expect(column.unreadable).toBe(1);
  });

  test('with as many on either side, neither is read', () => {
    const column = readNumbers(['7,5', '7.5', '8', '1,234']);
    expect(column.decimal).toBe('undecided');
    expect([...column.state]).toEqual([unreadable, unreadable, value, value]);
    expect(column.ambiguous).toEqual([3]);
  });

  test('numbers stay numbers and decide nothing', () => {
    const column = readNumbers([1.234, 0, -5.5, 1e21]);
    expect([...column.values]).toEqual([1.234, 0, -5.5, 1e21]);
    expect(column.decimal).toBe('undecided');
  });
});

describe('one text is one number', () => {
  test.each<[string, number]>([
    ['(1,234)', -1234],
    ['(12.5)', -12.5],
    ['12-', -12],
    ['−5', -5],
    ['–5', -5],
    ['+5', 5],
    ['12.', 12],
    ['-0', 0],
    ['007', 7],
    ['="123"', 123],
    ['="1,234.50"', 1234.5],
    ["'42", 42],
    ['12.5%', 0.125],
    ['12.3 %', 0.123],
    ['%50', 0.5],
    ['(5%)', -0.05],
    ['1e3', 1000],
    ['2.38E+16', 2.38e16],
    ['1.5e-3%', 0.000_015],
    ['１２３', 123],
    ['\ufeff12', 12],
    ['12345678901234567890', 12_345_678_901_234_567_000],
    ['0.1234567890123456', 0.123_456_789_012_345_6],
    ['\t 12.5 \n', 12.5],
  ])('%j is %d', (text, expected) => {
    const column = readNumbers([text], { decimal: 'point' });
    expect([...column.values]).toEqual([expected]);
    expect([...column.state]).toEqual([value]);
  });

  test.each<[string, number, string]>([
    ['US$50.00', 50, 'USD'],
    ['$50.00', 50, '$'],
    ['$50.00 USD', 50, 'USD'],
    ['-$50.00', -50, '$'],
    ['$-50.00', -50, '$'],
    ['($50.00)', -50, '$'],
    ['$(50.00)', -50, '$'],
    ['€1,622.60', 1622.6, 'EUR'],
    ['1622.60€', 1622.6, 'EUR'],
    ['R$\u00a0236.86', 236.86, 'BRL'],
    ['Rs.201.68', 201.68, '₨'],
    ['Rs. 1,01,201.68', 101_201.68, '₨'],
    ['₹201.68', 201.68, 'INR'],
    ['EUR 12', 12, 'EUR'],
    ['12 eur', 12, 'EUR'],
    ['CHF 1’234.50', 1234.5, 'CHF'],
    ['A$3.50', 3.5, 'AUD'],
    ['CA$3.50', 3.5, 'CAD'],
    ['¥1,200,000', 1_200_000, '¥'],
    ['1200円', 1200, 'JPY'],
    ['￥1200', 1200, '¥'],
    ['12 kr.', 12, 'kr'],
    ['12.50 zł', 12.5, 'PLN'],
  ])('%j is %d in %s', (text, expected, currency) => {
    const column = readNumbers([text], { decimal: 'point' });
    expect([...column.values]).toEqual([expected]);
    expect([...column.currencies]).toEqual([[currency, 1]]);
    expect(column.currencyOf).toBeUndefined();
  });

  test.each(['abc', '12 clicks', '1-2', '--5', '(-5)', '(5', '5)', '1,2,3', '12,34,56', '1.2.3', '€5 USD', '12:30'])(
    '%j is no number',
    (text) => {
      const column = readNumbers([text]);
      expect([...column.state]).toEqual([unreadable]);
      expect([...column.values]).toEqual([nothing]);
    },
  );

  test.each([
    '2025-01-02',
    '23.06.2026',
    '1 2',
    '12²',
    '½',
    '5%%',
    '++5',
    'Total: 5',
    '1,234,56',
    '0,123,456',
    '1 234 56',
    '$',
    'e3',
    '1e',
    '1e999',
    '=1+1',
    '__proto__',
    '<script>',
  ])('%j is no number either', (text) => {
    expect([...readNumbers([text]).state]).toEqual([unreadable]);
  });

  test('what is neither text nor number is unreadable', () => {
    const column = readNumbers([true, false, { serial: 45_000 }, Number.NaN, Number.POSITIVE_INFINITY]);
    expect([...column.state]).toEqual(Array(5).fill(unreadable));
    expect(column.unreadable).toBe(5);
  });
});

describe('what is not there is not zero', () => {
  test.each([
    ' --',
    '--',
    '–',
    '—',
    '-',
    '[]',
    '[0]',
    '<5',
    '< 10%',
    '> 90%',
    '≤ 5',
    'n/a',
    'N/A',
    'null',
    'NaN',
    '(not set)',
    '…',
    '$ -',
    '-%',
    '="--"',
  ])('%j is masked', (text) => {
    const column = readNumbers([text, '5']);
    expect([...column.state]).toEqual([masked, value]);
    expect([...column.values]).toEqual([nothing, 5]);
    expect(column.masked).toBe(1);
  });

  test.each(['', ' ', '\u00a0', '\ufeff', '=""'])('%j is empty', (text) => {
    expect([...readNumbers([text]).state]).toEqual([empty]);
  });

  test('a cell that a short row does not have is empty', () => {
    const cells: RawCell[] = ['5'];
    cells.length = 3;
    expect([...readNumbers(cells).state]).toEqual([value, empty, empty]);
  });

  test.each([
    '#DIV/0!',
    '#N/A',
    '#NAME?',
    '#REF!',
    '#VALUE!',
    '#NV',
    '#WERT!',
    '#¡VALOR!',
    '####',
    '#ERROR!',
    'Loading...',
  ])('%j is an error', (text) => {
    const column = readNumbers([text]);
    expect([...column.state]).toEqual([error]);
    expect(column.errors).toBe(1);
  });
});

test('several currencies in a column are told row by row', () => {
  const column = readNumbers(['£5.00', '€6.00', '7.00', '£8.00']);
  expect([...column.currencies]).toEqual([
    ['GBP', 2],
    ['EUR', 1],
  ]);
  expect(column.currencyOf).toEqual(['GBP', 'EUR', '', 'GBP']);
});

test('a column of percentages says so', () => {
  expect(readNumbers(['1.5%', '2%']).percent).toBe(true);
  expect(readNumbers(['1.5', '2']).percent).toBe(false);
});

/** Writes a number in a convention, as an export would. */
function write(number: number, decimals: number, thousands: string, decimal: string): string {
  const [integer = '', fraction = ''] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${number < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : decimal + fraction}`;
}

const conventions = [
  [',', '.', 'point'],
  ['', '.', 'point'],
  ["'", '.', 'point'],
  [' ', '.', 'point'],
  ['.', ',', 'comma'],
  ['', ',', 'comma'],
  ['\u00a0', ',', 'comma'],
  ['\u202f', ',', 'comma'],
  ['’', ',', 'comma'],
] as const;
const wrappings = [
  (text: string) => text,
  (text: string) => `="${text}"`,
  (text: string) => `€ ${text}`,
  (text: string) => `${text} USD`,
];

test('a column written in any convention is read back the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...conventions),
      fc.constantFrom(...wrappings),
      (units, decimals, [thousands, decimal, name], wrap) => {
        const numbers = units.map((unit) => unit / 10 ** decimals);
        // Half a unit decides by itself: it has neither three decimals nor thousands.
        const cells = [...numbers.map((number) => write(number, decimals, thousands, decimal)), `0${decimal}5`].map(
          wrap,
        );
        const column = readNumbers(cells);
        expect([...column.values]).toEqual([...numbers, 0.5].map((number) => number + 0));
        expect(column.decimal).toBe(name);
      },
    ),
  );
});

test('plain digits are read the same, quickly or thoroughly', () => {
  const characters = fc.constantFrom('0', '1', '2', '45', '678', '901', '.', ',', '.', ',');
  fc.assert(
    fc.property(
      fc.array(characters, { maxLength: 9 }),
      fc.boolean(),
      fc.constantFrom('point', 'comma'),
      (parts, negative, decimal) => {
        const text = (negative ? '-' : '') + parts.join('');
        // A space in front is nothing to a number, and keeps it from the quick way.
        const [quick, thorough] = [[text], [` ${text}`]].map((cells) => readNumbers(cells, { decimal }));
        expect(quick).toEqual(thorough);
        expect(readNumbers([text])).toEqual(readNumbers([` ${text}`]));
      },
    ),
    { numRuns: 3000 },
  );
});

test('what is glued to plain digits is read the same, quickly or thoroughly', () => {
  const before = fc.constantFrom(
    '',
    'US$',
    '€',
    'R$\u00a0',
    'Rs.',
    '(',
    '-',
    '−',
    '$(',
    '<',
    '#',
    '[',
    '.',
    'x',
    "'",
    'EUR ',
    '+',
    '-$',
  );
  const after = fc.constantFrom('', ' €', 'USD', ')', '-', '%', '.', '!', ']', ' kr.', ',', 'x', 'e5');
  const digits = fc.constantFrom('5', '1,234', '1.234,50', '1,234.50', '0', '12.5', '1,2,3', "1'000");
  fc.assert(
    fc.property(before, digits, after, (start, middle, end) => {
      const text = start + middle + end;
      // The formula around it is nothing to a number, and keeps it from the quick way.
      expect(readNumbers([text, text])).toEqual(readNumbers([`="${text}"`, `="${text}"`]));
    }),
    { numRuns: 3000 },
  );
});

test('whatever the cells are, each has one state, and only a value has a number', () => {
  fc.assert(
    fc.property(
      fc.array(hostileCell, { maxLength: 60 }),
      fc.constantFrom(undefined, 'point', 'comma'),
      (cells, decimal) => {
        const column = readNumbers(cells, decimal === undefined ? {} : { decimal });
        const states = [...column.state];
        expect(states.length).toBe(cells.length);
        expect(states.map((state) => state === value)).toEqual([...column.values].map(Number.isFinite));
        expect(column.masked).toBe(states.filter((state) => state === masked).length);
        expect(column.unreadable).toBe(states.filter((state) => state === unreadable).length);
        expect(column.errors).toBe(states.filter((state) => state === error).length);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('amounts whose zeros are letters', () => {
  test.each([
    ['1.2K', 1200],
    ['850', 850],
    ['1.1M', 1_100_000],
    ['2.5 million', 2_500_000],
    ['3,4 Mio.', 3_400_000],
    ['1,5 Mio. €', 1_500_000],
    ['200 Tsd. €', 200_000],
    ['1,2 mld', 1_200_000_000],
    ['1.5L', 150_000],
    ['2Cr', 20_000_000],
    ['Rs. 2.5 lakh', 250_000],
    ['$1.2k', 1200],
    ['(1.5K)', -1500],
    ['12万', 120_000],
    ['1.2億', 120_000_000],
    ['3 тыс.', 3000],
  ])('reads %s', (cell, value) => {
    const read = readNumbers([cell]);
    expect([...read.values]).toEqual([value]);
    expect(read.abbreviated).toEqual(/^\d+$/.test(cell) ? [] : [0]);
  });

  test.each(['5 apples', '5 m/s', '1m 30s', '3 Kilo', 'K'])('leaves %s what it is', (cell) => {
    expect(readNumbers([cell]).unreadable).toBe(1);
  });

  test('keeps a currency that begins like one', () => {
    const read = readNumbers(['100 Kč', '120 Kč']);
    expect([...read.values]).toEqual([100, 120]);
    expect([...read.currencies]).toEqual([['CZK', 2]]);
  });
});
