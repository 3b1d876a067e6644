import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, placeRows } from '../../src/workbook/place-rows.ts';

/** A tab's rows after the steps, done as a spreadsheet does them. */
function carryOut(old: readonly string[], { steps }: Placement): string[] {
  const rows = [...old];
  for (const step of steps) {
    if (step.do === 'insert') rows.splice(step.before - 1, 0, ...Array(step.count).fill('new'));
    else rows.splice(step.at - 1, step.count);
  }
  return rows;
}

describe('placing rows', () => {
  it('writes a new tab from row 1 on', () => {
    expect(placeRows([], ['a', 'b'], () => false)).toEqual({
      steps: [{ do: 'insert', before: 1, count: 2 }],
      rowOf: new Map([
        ['a', 1],
        ['b', 2],
      ]),
      users: [],
      height: 2,
      before: { first: 0, users: [] },
    });
  });

  it('knows where the first row that stays and the rows of the user were before anything moved', () => {
    const { before, users } = placeRows(['gone', 'head', '', 'total'], ['new', 'head', 'total'], () => false);
    expect(before).toEqual({ first: 2, users: [3] });
    expect(users).toEqual([3]);
  });

  it('does nothing where nothing changed', () => {
    expect(placeRows(['a', 'b'], ['a', 'b'], () => false).steps).toEqual([]);
  });

  it('inserts a month between the last one and the total', () => {
    expect(placeRows(['head', 'jan', 'total'], ['head', 'jan', 'feb', 'total'], () => false).steps).toEqual([
      { do: 'insert', before: 3, count: 1 },
    ]);
  });

  it('keeps a row that is gone from the plan where the user has a note beside it, and a row the user inserted', () => {
    const placed = placeRows(['a', 'gone', '', 'b'], ['a', 'b'], (row) => row === 2);
    expect(placed).toMatchObject({
      steps: [],
      users: [3],
      height: 4,
    });
    expect(placed.rowOf.get('b')).toBe(4);
  });

  it('brings any tab to any plan, each surviving row keeping its own content', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, fc.array(fc.nat(12), { maxLength: 3 }), (before, wanted, kept) => {
        const placed = placeRows(before, wanted, (row) => kept.includes(row));
        const after = carryOut(before, placed);
        expect(after.length).toBe(placed.height);
        expect([...placed.rowOf.keys()]).toEqual(wanted);
        expect([...placed.rowOf.values()]).toEqual([...placed.rowOf.values()].sort((a, b) => a - b));
        for (const [key, row] of placed.rowOf) expect([key, 'new']).toContain(after[row - 1]);
        for (const row of kept) {
          const key = before[row - 1];
          if (key !== undefined) expect(after).toContain(key);
        }
      }),
    );
  });
});
