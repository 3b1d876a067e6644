import { expect, it } from 'vitest';
import { deletedRows, pointsOnlyAt } from '../../src/google/points-only-at.ts';

it.each([
  ['=B7*2', true],
  ['=$B$8', true],
  ['=SUM(B7:C8;1,5)', true],
  ['=SUM(C8:B7,1.5)', true],
  ['=SUM(B6:B8)', false],
  ['=B9+B6', false],
  ['=B9+B7', true],
  ['=B:B', false],
  ["=own!B7+'KPI 2'!$B$7", false],
  ['="see B7"', false],
  ['=LOG10(B9)+B7X', false],
  ['=Figures_B7', false],
  ['=B70', false],
])('%s points at rows 7 and 8 alone: %s', (formula, is) => {
  expect(pointsOnlyAt(formula, [{ from: 7, to: 8 }])).toBe(is);
});

it('the rows that go are those of the steps that delete', () => {
  expect(
    deletedRows([
      { do: 'delete', at: 9, count: 2 },
      { do: 'insert', before: 3, count: 1 },
    ]),
  ).toEqual([{ from: 9, to: 10 }]);
});
