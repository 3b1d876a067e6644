import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { allColumns } from '../../../src/intake/table/found-table.ts';
import { tableBody } from '../../../src/intake/table/table-body.ts';
import { rowsApart } from '../../../src/intake/totals/rows-apart.ts';

const headers = ['Campaign', 'Note', 'Spend'];

function bodyOf(rows: readonly (readonly RawCell[])[]) {
  const found = {
    columns: allColumns,
    preamble: 0,
    header: 0,
    headers,
    rows: Int32Array.from(rows.keys(), (row) => row + 1),
    repeats: [],
    notes: [],
  };
  return tableBody({ name: 'Tab', cells: [headers, ...rows] }, found);
}

it('sets apart the rows that may be totals or name nothing', () => {
  const { rows, plain } = rowsApart(
    bodyOf([
      ['Search', 'checked', 10],
      ['Brand', '', 20],
      ['Total', '', 30],
      ['--', '', 5],
      ['', 'average', 15],
    ]),
    new Set([2]),
    [0],
  );
  expect(rows).toEqual([2, 3, 4]);
  expect([...plain]).toEqual([]);
});

const cell = fc.constantFrom<RawCell>(
  'Search',
  'Brand',
  'Total',
  ' Total ',
  '',
  '--',
  '(all)',
  'Average',
  '#N/A',
  ' a',
  7,
  'x'.repeat(90),
);

it('sets the same rows apart, whether or not the texts of a column are numbered', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.nat()), { maxLength: 30 }), (rows) => {
      const body = bodyOf(rows);
      const apart = (of: typeof body) => rowsApart(of, new Set([2]), [0]);
      expect(apart(body)).toEqual(apart({ ...body, texts: () => null }));
    }),
    { numRuns: 300 },
  );
});
