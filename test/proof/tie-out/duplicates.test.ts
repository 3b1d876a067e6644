import { expect, it } from 'vitest';
import { tieOut } from '../../../src/proof/tie-out/tie-out.ts';
import { booked, pairOf, reported, told } from './books.ts';

const january = [reported('1-1', '1-31', 1234.56)];

it.each(['INV-123', 'INV-123 (copy)', 'inv 00123', 'INV123'])('knows an invoice booked again as %s', (reference) => {
  const lines = [booked('1-30', 1234.56, { reference: 'INV-123' }), booked('1-31', 1234.56, { reference })];
  expect(told(january, lines)).toEqual(['Google Ads 1: 1234.56, duplicates 1234.56, 2469.12']);
});

it('knows a copy in the next month', () => {
  const rows = [...january, reported('2-1', '2-28', 800.2)];
  const lines = [
    booked('1-31', 1234.56, { reference: 'INV-123' }),
    booked('2-10', 1234.56, { reference: 'INV-123' }),
    booked('2-28', 800.2, { reference: 'INV-151' }),
  ];
  expect(told(rows, lines)).toEqual([
    'Google Ads 1: 1234.56, 1234.56',
    'Google Ads 2: 800.20, duplicates 1234.56, 2034.76',
  ]);
});

it('knows the same amount some days later where it is too many', () => {
  const lines = [booked('1-12', 1234.56), booked('1-15', 1234.56)];
  expect(told(january, lines)).toEqual(['Google Ads 1: 1234.56, duplicates 1234.56, 2469.12']);
});

it('leaves equal charges alone where both are due', () => {
  expect(told([reported('1-1', '1-31', 1000)], [booked('1-12', 500), booked('1-15', 500)])).toEqual([
    'Google Ads 1: 1000.00, 1000.00',
  ]);
});

it('knows a row that two exports hold', () => {
  const rows = [...january, reported('1-1', '1-31', 1234.56, { source: 'Google export (2)' })];
  expect(told(rows, [booked('1-31', 1234.56)])).toEqual(['Google Ads 1: 2469.12, duplicates -1234.56, 1234.56']);
});

it('calls the same of two equal lines the copy, in whatever order they stand', () => {
  const pair = pairOf(january, [
    booked('1-30', 1234.56, { reference: 'A-1' }),
    booked('1-30', 1234.56, { reference: 'A-1' }),
  ]);
  const copyIn = (given: typeof pair) => given.booked[tieOut(given)[0]!.items[0]!.booked[0]!]!.row;
  expect(copyIn({ ...pair, booked: [...pair.booked].reverse() })).toBe(copyIn(pair));
});
