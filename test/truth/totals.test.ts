import { expect, it } from 'vitest';
import { type Column, edited, moneyColumn, type Timed, textColumn } from './columns.ts';
import { diceOf } from './dice.ts';
import { type Hand, handOf } from './hand.ts';
import { type TotalStyle, withTotals } from './totals.ts';
import { english } from './words/english.ts';

interface Row extends Timed {
  readonly block: string;
  readonly part: string;
  readonly cents: number;
}

const row = (block: string, part: string, cents: number): Row => ({ from: 45_000, to: 45_000, block, part, cents });
const hand: Hand = handOf(diceOf(1), { words: english, native: true, nothing: null });
const columns: Column<Row>[] = [
  textColumn('Block', ({ block }) => block),
  textColumn('Part', ({ part }) => part),
  moneyColumn(hand, 'Cost', 'cost', ({ cents }) => cents),
];
const rows = [row('a', 'x', 10_000), row('a', 'y', 20_050), row('b', 'x', 500)];
const style: TotalStyle = { where: 'bottom', blocks: false, grand: true, label: 'Total', at: 'first', off: 0 };

const written = (given: Partial<TotalStyle>) =>
  withTotals(columns, rows, { ...style, ...given }, ({ block }) => block).map((line) => line.map(({ value }) => value));

it('writes a total of all at the bottom or the top, under its label', () => {
  expect(written({}).at(-1)).toEqual(['Total', '', 305.5]);
  expect(written({ where: 'top', at: 'last', label: '--' })[1]).toEqual(['', '--', 305.5]);
});

it('writes a total of each block, whose label stands where the block is broken down', () => {
  expect(written({ blocks: true, grand: false, label: '' })).toEqual([
    ['Block', 'Part', 'Cost'],
    ['a', 'x', 100],
    ['a', 'y', 200.5],
    ['a', '', 300.5],
    ['b', 'x', 5],
    ['b', '', 5],
  ]);
});

it.each([
  ['by a cent', 1, 305.51],
  ['by some units', -300, 302.5],
  ['not at all, where that were no longer near', 500, 305.5],
  ['by far, where it was edited', edited, 1540],
])('is off %s', (_, off, shown) => {
  expect(written({ off }).at(-1)?.[2]).toBe(shown);
});
