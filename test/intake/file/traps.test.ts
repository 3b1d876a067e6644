import { describe, expect, test } from 'vitest';
import { cellState } from '../../../src/intake/columns/cell-state.ts';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { headerCurrency, normaliseHeader } from '../../../src/intake/columns/normalise-header.ts';
import { readDateRange } from '../../../src/intake/columns/read-date-range.ts';
import { readDates } from '../../../src/intake/columns/read-dates.ts';
import { type NumberColumn, readNumbers } from '../../../src/intake/columns/read-numbers.ts';
import { decode, type Encoding } from '../../../src/intake/file/decode.ts';
import { parseTable } from '../../../src/intake/file/parse-table.ts';
import { encode } from './encode.ts';

/** What is known to go wrong with exports, each from the bytes of a file to the values of a column. */

function cellsOf(text: string, encoding: Encoding = 'utf-8', mark: readonly number[] = []): string[][] {
  return parseTable(decode(Uint8Array.from([...mark, ...encode(text, encoding)])).text).cells;
}

/** The column below a header, which stands in the given row. */
function column(cells: readonly string[][], header: string, headerRow = 1): string[] {
  const place = cells[headerRow - 1]!.findIndex((cell) => normaliseHeader(cell) === header);
  return cells.slice(headerRow).map((row) => row[place] ?? '');
}

function sum({ values }: NumberColumn): number {
  return values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
}

const googleAds = [
  'RB - Campaign performance',
  '"July 8, 2025 - July 31, 2025"',
  'Campaign status\tCampaign\tCurrency code\tCost\tImpr.\tSearch impr. share\tCurrency code',
  "Enabled\tBrand | Search, Q1'26\tAUD\t48682.72\t1,234,567\t< 10%\tAUD",
  'Enabled\t"PMax" shoes\tAUD\t1.50\t1,234\t --\tAUD',
  'Total: Account\t --\tAUD\t48684.22\t1,235,801\t< 10%\tAUD',
  '',
].join('\n');

describe('a Google Ads report in UTF-16, tabs, with its own total', () => {
  const cells = cellsOf(googleAds, 'utf-16le', [0xff, 0xfe]);

  test('every record is a row, total rows too, and no header is lost for being there twice', () => {
    expect(cells.map((row) => row.length)).toEqual([1, 1, 7, 7, 7, 7]);
    expect(cells[2]!.filter((header) => header === 'Currency code').length).toBe(2);
    expect(cells[5]![0]).toBe('Total: Account');
  });

  test('its range is read', () => {
    const range = readDateRange(cells[1]![0]!);
    expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual(['2025-07-08', '2025-07-31']);
  });

  test('thousands in one column and none in another are each read by their own values', () => {
    expect([...readNumbers(column(cells, 'cost', 3)).values]).toEqual([48_682.72, 1.5, 48_684.22]);
    expect([...readNumbers(column(cells, 'impr.', 3)).values]).toEqual([1_234_567, 1234, 1_235_801]);
  });

  test('shares that it only bounds are masked', () => {
    const shares = readNumbers(column(cells, 'search impr. share', 3));
    expect(shares).toMatchObject({ masked: 3, unreadable: 0 });
    expect(sum(shares)).toBe(0);
  });

  test('delimiters and quotes inside names stay there', () => {
    expect(column(cells, 'campaign', 3)).toEqual(["Brand | Search, Q1'26", '"PMax" shoes', ' --']);
  });
});

test('a nameless total in the first row, as Meta has it, stays a row with an empty name', () => {
  const cells = cellsOf(
    '"Campaign name","Amount spent (AUD)"\n,30.5\nBrand,10.5\nShoes,20\n',
    'utf-8',
    [0xef, 0xbb, 0xbf],
  );
  expect(column(cells, 'campaign name')).toEqual(['', 'Brand', 'Shoes']);
  expect(headerCurrency(cells[0]![1]!)).toEqual({ text: 'Amount spent', currency: 'AUD' });
});

test('a byte order mark glued to a quoted header, and a dash of Windows-1252 in the body', () => {
  const bytes = [
    0xef,
    0xbb,
    0xbf,
    ...encode('"Campagne","Coût"\nÉté à la plage ', 'utf-8'),
    0x96,
    ...encode(' dépenses,5\n', 'utf-8'),
  ];
  const { cells } = parseTable(decode(Uint8Array.from(bytes)).text);
  expect(cells).toEqual([
    ['Campagne', 'Coût'],
    ['Été à la plage – dépenses', '5'],
  ]);
});

test('a decimal comma multiplies nothing by a hundred', () => {
  const cells = cellsOf('Kampagne;Kosten\nBrand;4,50\nSchuhe;1.234,50\n', 'windows-1252');
  expect(sum(readNumbers(column(cells, 'kosten')))).toBe(1239);
});

test.each([
  ['M/D/YYYY', '9/21/2026\n9/3/2026\n', ['2026-09-21', '2026-09-03']],
  ['D-M-YYYY', '23-9-2026\n3-9-2026\n', ['2026-09-23', '2026-09-03']],
])('days in %s, as the language of the user has it', (_, text, days) => {
  const cells = cellsOf(`Start Date (in UTC)\n${text}`);
  expect([...readDates(column(cells, 'start date (in utc)')).days].map(isoDay)).toEqual(days);
});

test('ids of 64 bits stay text, to the last digit', () => {
  expect(cellsOf('Campaign ID,Cost\n120210123456789012345,5\n')[1]).toEqual(['120210123456789012345', '5']);
});

test('what is masked is missing, and not zero', () => {
  const cells = cellsOf('Campaign,Clicks\nA,<5\nB,--\nC,–\nD,[]\nE,\nF,7\n');
  const clicks = readNumbers(column(cells, 'clicks'));
  const { masked, empty, value } = cellState;
  expect([...clicks.state]).toEqual([masked, masked, masked, masked, empty, value]);
  expect(sum(clicks)).toBe(7);
});

test('cells wrapped as formulas, as TikTok has them', () => {
  const cells = cellsOf('="Nama kampanye"\t="Biaya"\t="Mata uang"\n="GMV Max"\t="1.234.567"\t="IDR"\n');
  expect(cells[0]!.map(normaliseHeader)).toEqual(['nama kampanye', 'biaya', 'mata uang']);
  expect(sum(readNumbers(column(cells, 'biaya')))).toBe(1_234_567);
});

test('a header that was read in the wrong encoding once is the one that it was', () => {
  const cells = cellsOf('Nom de la campagne,Montant dÃ©pensÃ© (EUR)\nÉté,5\n');
  expect(column(cells, 'montant dépensé (eur)')).toEqual(['5']);
});

test.each([
  ['<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>', 'html'],
  [
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\n',
    'lfs-pointer',
  ],
])('%j saved as .csv is refused', (text, refused) => {
  expect(parseTable(decode(encode(text, 'utf-8')).text).refused).toBe(refused);
});
