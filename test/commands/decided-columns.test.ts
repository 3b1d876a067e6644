import { describe, expect, it } from 'vitest';
import { decidedColumns } from '../../src/commands/decided-columns.ts';
import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { asWritten, typed } from '../../src/intake/columns/written-as.ts';
import type { RawCell } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading, SourceOptions } from '../../src/intake/reading.ts';
import { draw } from '../truth/draw.ts';

type Texts = readonly (readonly string[])[];

const read = (cells: readonly (readonly RawCell[])[], options: SourceOptions = {}): Reading =>
  readTable({ name: 'export', imported: true, cells }, options);

/** The columns of an export that are decided, and its cells as they then stand. */
function decide(cells: Texts) {
  const decided = decidedColumns(cells, read(cells));
  const stand = cells.map((row, at) =>
    row.map((text, column): RawCell => {
      const one = decided.find((each) => each.column === column && at >= each.from && at < each.to);
      return one ? typed(one.as)(text) : text;
    }),
  );
  return { decided, stand, columns: Object.fromEntries(decided.map(({ column, as }) => [column, as])) };
}

/** As an export writes what a sheet holds. */
const textOf = (cell: RawCell): string => (typeof cell === 'object' ? isoDay(cell.serial) : String(cell));

/** What a reading comes to. Evidence in texts may be said in other notes than evidence in numbers. */
const figures = ({ rows, held, counts, platformTotals, setAside }: Reading) => ({
  rows,
  counts,
  platformTotals,
  setAside,
  held: held.map(({ row, reason, amounts }) => ({ row, reason, amounts })),
});

describe('of random tables, what is decided', () => {
  const seeds = Array.from({ length: 250 }, (_, i) => 7000 + i);
  const exports = seeds.flatMap((seed) =>
    draw(seed).tables.map(({ cells }) => ({ seed, cells: cells.map((row) => row.map(textOf)) })),
  );
  const all = exports.map(({ seed, cells }) => ({ seed, cells, ...decide(cells) }));

  it('can be written again as it was', () => {
    for (const { seed, cells, stand, columns } of all)
      expect(asWritten(stand, columns), `table ${seed}`).toEqual(cells);
    expect(all.filter(({ decided }) => decided.length > 1).length).toBeGreaterThan(all.length / 4);
  });

  it('is read the same from the numbers and days themselves', () => {
    for (const { seed, cells, stand } of all)
      expect(figures(read(stand)), `table ${seed}`).toEqual(figures(read(cells)));
  });
});
