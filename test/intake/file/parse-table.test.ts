import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/intake/file/decode.ts';
import { parseTable } from '../../../src/intake/file/parse-table.ts';
import { describeWithPracticeData, practiceData } from '../../needs.ts';

describe('the delimiter is the one that divides the records evenly', () => {
  test.each<[string, string, string, string[]]>([
    ['commas', 'Campaign,Cost\nBrand,5\n', ',', ['Brand', '5']],
    ['pipes in names', 'Campaign,Cost\nConversions Campaign | 2026-06-14,5\nBrand | x,6\n', ',', ['Brand | x', '6']],
    [
      'pipes in every name',
      "Day,Campaign,Cost\n2026-01-01,Q1'26 | prod_alpha | WW,3\n2026-01-02,Q1'26 | prod_alpha | WW,4\n",
      ',',
      ['2026-01-02', "Q1'26 | prod_alpha | WW", '4'],
    ],
    [
      'commas in names between tabs',
      'Day\tCampaign\tCost\n2026-01-01\tA, B\t3\n2026-01-02\tC, D\t4\n',
      '\t',
      ['2026-01-02', 'C, D', '4'],
    ],
    [
      'thousands between tabs',
      'Report\nJuly 8, 2025 - July 31, 2025\nCampaign\tCost\tClicks\nA\t1,234\t5\nB\t3,456\t5\n',
      '\t',
      ['B', '3,456', '5'],
    ],
    ['decimal commas', 'Name;Cost;Value\nA;1,5;2,5\nB;3,5;4,5\n', ';', ['B', '3,5', '4,5']],
    [
      'many decimal commas',
      'Tag;Kosten;Klicks;Impr.;Wert\n01.07.;1,5;2,5;3,5;4,5\n02.07.;3,5;4,5;1,1;2,2\n',
      ';',
      ['02.07.', '3,5', '4,5', '1,1', '2,2'],
    ],
    ['semicolons in names', 'Campaign,Cost\nA; B; C,5\nD; E; F,6\n', ',', ['D; E; F', '6']],
    ['pipes', 'a|b|c\n1|2|3\n4|5|6\n', '|', ['4', '5', '6']],
    ['pipes in the header too', 'name,a|b,c|d\nx|y,1|2,3|4\nz|w,5|6,7|8\n', ',', ['z|w', '5|6', '7|8']],
    ['commas in every name', `Name;Kosten\n${'A, B, C;1,5\n'.repeat(30)}`, ';', ['A, B, C', '1,5']],
    ['commas in the header too', `Campaign, group;Impr.;Cost\n${'A, B;1;5\n'.repeat(30)}`, ';', ['A, B', '1', '5']],
    ['a preamble with commas', 'RB, all, brands, report\nAll time\nCampaign;Cost\nA;5\nB;6\n', ';', ['B', '6']],
    [
      'a short footer',
      'Campaign;Cost\nA;5\nB;6\n"@2020 Microsoft Corporation, all rights reserved. "',
      ';',
      ['@2020 Microsoft Corporation, all rights reserved. '],
    ],
    ['one column', 'Cost\n1\n2\n', ',', ['2']],
  ])('%s', (_, text, delimiter, last) => {
    const table = parseTable(text);
    expect(table).toMatchObject({ delimiter, refused: null });
    expect(table.cells.at(-1)).toEqual(last);
  });

  test('a first line that names it is believed, and stays a row', () => {
    expect(parseTable('sep=;\na,x;b\n1;2\n')).toEqual({
      cells: [
        ['sep=', ''],
        ['a,x', 'b'],
        ['1', '2'],
      ],
      delimiter: ';',
      refused: null,
    });
  });
});

describe('record N of the file is row N', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('with %s, and blank lines kept', (_, end) => {
    const text = ['a,b', '', '1,2', '', ''].join(end);
    expect(parseTable(text).cells).toEqual([['a', 'b'], [''], ['1', '2'], ['']]);
  });

  test('line ends of several kinds', () => {
    expect(parseTable('a,b\r\n1,2\n3,4\r5,6').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('a line end within quotes', () => {
    expect(parseTable('a,b\n"multi\r\nline",2\n3,4').cells).toEqual([
      ['a', 'b'],
      ['multi\nline', '2'],
      ['3', '4'],
    ]);
  });

  test('rows of different lengths', () => {
    expect(parseTable('# note\n\na,b,c\n1,2,3\n4,5\n').cells).toEqual([
      ['# note'],
      [''],
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });
});

describe('quotes', () => {
  test.each<[string, string, string[]]>([
    ['around a delimiter', 'a,b\n"x, y",2', ['x, y', '2']],
    ['doubled', 'a,b\n"say ""hi""",2', ['say "hi"', '2']],
    ['inside a field that has none around it', 'a,b\n12" pizza,2', ['12" pizza', '2']],
    ['that stay open', 'a,b\n"open,2', ['"open', '2']],
    ['around the first word only', 'a,b\n"Big" sale,2', ['"Big" sale', '2']],
    ['behind a space', 'a,b\n1, "x, y"', ['1', 'x, y']],
    ['around a formula', 'a,b\n="123",="x"', ['="123"', '="x"']],
    ['after a byte order mark', '\ufeff"a","b"\n1,2', ['1', '2']],
  ])('%s', (_, text, last) => {
    expect(parseTable(text).cells).toEqual([['a', 'b'], last]);
  });

  test('that do not close swallow no record behind them', () => {
    const text = 'Campaign,Cost\n"Big" sale,5\n"q ""x"", y",7\nOther "x",8\n"never closed,9\nLast,10\n';
    expect(parseTable(text).cells).toEqual([
      ['Campaign', 'Cost'],
      ['"Big" sale', '5'],
      ['q "x", y', '7'],
      ['Other "x"', '8'],
      ['"never closed', '9'],
      ['Last', '10'],
    ]);
  });
});

describe('what is no table is refused', () => {
  test.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'html'],
    ['\ufeff\n <html lang="en">', 'html'],
    ['<?xml version="1.0"?><Error/>', 'html'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', 'lfs-pointer'],
    ['', 'empty'],
    [' \r\n\n', 'empty'],
    ['\ufeff', 'empty'],
    ['PK\x03\x04\x14\0\x06\0', 'binary'],
    ['%PDF-1.7\n', 'binary'],
    ['a,b\0\0\0\0\n', 'binary'],
  ])('%j: %s', (text, refused) => {
    expect(parseTable(text)).toMatchObject({ refused, cells: [] });
  });

  test.each(['<5,a\n1,2\n', 'version,date\n1,2\n', 'Campaign,Cost\n<script>alert(1)</script>,5\n', '-\n'])(
    '%j is not',
    (text) => {
      expect(parseTable(text).refused).toBeNull();
    },
  );
});

const name = fc.constantFrom(
  'Brand',
  'Q1 | x',
  'a, b',
  'x; y; z',
  'say "hi"',
  "l'été",
  '__proto__',
  '',
  'tab\there',
  'two\nlines',
);

test('any table written with any delimiter is read back the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name, fc.integer().map(String)), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, end) => {
        const table = [['Campaign', 'Ad group', 'Clicks'], ...rows];
        const quote = (cell: string): string => (/[",;\t|\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const text = table.map((row) => row.map(quote).join(delimiter)).join(end);
        expect(parseTable(text)).toEqual({ cells: table, delimiter, refused: null });
      },
    ),
  );
});

test('any text at all is read or refused', () => {
  const pieces = fc.constantFrom(',', ';', '\t', '|', '"', '\n', '\r', 'a', '1', '=', '<', 'sep=', ' ', '\ufeff');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { cells, refused } = parseTable(parts.join(''));
      expect(cells.length === 0).toBe(refused !== null);
      for (const row of cells) expect(row.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

describeWithPracticeData('practice files', () => {
  test('are even throughout', () => {
    for (const folder of ['', 'warehouse/']) {
      for (const file of readdirSync(new URL(folder, practiceData)).filter((entry) => entry.endsWith('.csv'))) {
        const { cells, delimiter, refused } = parseTable(
          decode(readFileSync(new URL(folder + file, practiceData))).text,
        );
        expect([file, delimiter, refused, new Set(cells.map((row) => row.length)).size]).toEqual([file, ',', null, 1]);
      }
    }
  });
});
