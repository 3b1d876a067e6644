import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRowSums } from '../../../src/intake/sums/find-row-sums.ts';

/** A row of a platform's export: what names it, then cost, views, clicks. */
type Row = readonly [name: string, cost: number, views: number, clicks: number];

const units = [0.01, 1, 1];

const find = (rows: readonly Row[], texts: (row: number) => string[] = (row) => [rows[row]![0]]) =>
  findRowSums({
    columns: units.map((unit, c) => ({
      values: Float64Array.from(rows, (row) => row[c + 1] as number),
      unit,
      additive: true,
    })),
    texts,
    length: rows.length,
  });

const found = (rows: readonly Row[], texts?: (row: number) => string[]) =>
  find(rows, texts)
    .rows.map(({ row, of }) => `${row} = ${of.join(' + ')}`)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const sum = (name: string, rows: readonly Row[]): Row => {
  const of = (c: 1 | 2 | 3) => Math.round(rows.reduce((all, row) => all + row[c], 0) * 100) / 100;
  return [name, of(1), of(2), of(3)];
};

const women: Row = ['female', 1204.11, 71230, 310];
const men: Row = ['male', 877.35, 60118, 411];
const others: Row = ['unknown', 93.77, 9230, 12];
const young: Row = ['18-24', 611.4, 48219, 207];
const older: Row = ['25+', 1563.83, 92359, 526];
const parts = [women, men, others];

describe('a total over a breakdown', () => {
  it.each(['', '--', 'All', 'mixed', 'Total', 'Overall', 'q'])(
    'is found at the bottom and at the top where it is called "%s"',
    (name) => {
      expect(found([...parts, sum(name, parts)])).toEqual(['3 = 0 + 1 + 2']);
      expect(found([sum(name, parts), ...parts])).toEqual(['0 = 1 + 2 + 3']);
    },
  );

  it('is found at both ends', () => {
    const total = sum('Total', parts);
    expect(found([total, ...parts, total])).toEqual(['0 = 1 + 2 + 3', '4 = 1 + 2 + 3']);
  });

  it('is found for each block, and over the blocks', () => {
    const north = [women, men];
    const south = [young, older, others];
    const rows = [...north, sum('', north), ...south, sum('', south), sum('', [...north, ...south])];
    expect(found(rows)).toEqual(['2 = 0 + 1', '6 = 3 + 4 + 5', '7 = 2 + 6']);
    const above = [sum('', [...north, ...south]), sum('', north), ...north, sum('', south), ...south];
    expect(found(above)).toEqual(['0 = 1 + 4', '1 = 2 + 3', '4 = 5 + 6 + 7']);
  });

  it('is found over several cuts, each of which comes to it', () => {
    const total = sum('', parts);
    expect(sum('', [young, older])).toEqual(total);
    expect(found([total, ...parts, young, older])).toEqual(['0 = 1 + 2 + 3', '0 = 4 + 5']);
    expect(found([...parts, young, older, total])).toEqual(['5 = 0 + 1 + 2', '5 = 3 + 4']);
  });

  it('has one part only where words say so, or where it leaves out what the part is named by', () => {
    const rows: Row[] = [women, women];
    expect(
      found(
        rows,
        (row) =>
          [
            ['Brand', 'female'],
            ['Brand', ''],
          ][row]!,
      ),
    ).toEqual(['1 = 0']);
    expect(
      found(
        rows,
        (row) =>
          [
            ['Brand', 'female'],
            ['Brand', 'Total'],
          ][row]!,
      ),
    ).toEqual(['1 = 0']);
    expect(
      found(
        rows,
        (row) =>
          [
            ['Brand', 'All'],
            ['Brand', 'female'],
          ][row]!,
      ),
    ).toEqual(['0 = 1']);
    expect(found(rows, () => ['Brand', 'female'])).toEqual([]);
    const large: Row = ['female', 120411.17, 7123019, 31017];
    expect(found([large, large])).toEqual([]);
  });

  it('of nothing but zeros is told by its word alone', () => {
    const none = (name: string): Row => [name, 0, 0, 0];
    expect(found([none('a'), none('b'), none('Total')])).toEqual(['2 = 0 + 1']);
    expect(found([none('a'), none('b'), none('c')])).toEqual([]);
  });

  it('is found among refunds', () => {
    const refund: Row = ['refunds', -311.2, 0, 0];
    expect(found([...parts, refund, sum('', [...parts, refund])])).toEqual(['4 = 0 + 1 + 2 + 3']);
  });

  it('is found where a part says nothing of a column', () => {
    const silent: Row = ['d', 211.9, Number.NaN, 44];
    const [name, cost, , clicks] = sum('', [...parts, silent]);
    expect(found([...parts, silent, [name, cost, 140578, clicks]])).toEqual(['4 = 0 + 1 + 2 + 3']);
  });
});

describe('a row that is nearly a total', () => {
  it.each<[string, Row, readonly number[]]>([
    ['a cent', ['', 2175.24, 140578, 733], [0.01, 0, 0]],
    ['five units', ['', 2175.23, 140573, 733], [0, -5, 0]],
    ['rounding', ['', 2175.23, 140579, 734], [0, 1, 1]],
    ['people who are counted once', ['', 2175.23, 121004, 733], [0, -19574, 0]],
  ])('for want of %s is a question with the difference', (_, total, differences) => {
    const { rows, near } = find([...parts, total]);
    expect(rows).toEqual([]);
    expect(near.map(({ row, of }) => [row, of])).toEqual([[3, [0, 1, 2]]]);
    expect(near[0]!.differences.map((difference) => Math.round(difference * 100) / 100)).toEqual(differences);
  });

  it('is none where two columns are far off', () => {
    expect(find([...parts, ['', 2175.23, 121004, 500]])).toEqual({ rows: [], near: [] });
  });
});

it('lets columns speak that may not add up, and leaves out those that do not', () => {
  const rows = [...parts, sum('', parts)];
  const columns = units.map((unit, c) => ({
    values: Float64Array.from(rows, (row) => row[c + 1] as number),
    unit,
    additive: true,
  }));
  const rates = { values: Float64Array.from([3.88, 2.13, 7.81, 2.97]), unit: 0.01 };
  const ids = { values: Float64Array.from([120391, 120392, 120393, 7]), unit: 1, additive: false };
  const input = { texts: (row: number) => [rows[row]![0]], length: rows.length };
  expect(findRowSums({ columns: [...columns, rates, ids], ...input }).rows).toEqual([{ row: 3, of: [0, 1, 2] }]);
});

const cents = (least: number, most: number) => fc.integer({ min: least, max: most }).map((value) => value / 100);
const anyPart = fc.tuple(
  fc.constantFrom('a', 'b', 'c'),
  cents(100, 900_000),
  fc.integer({ min: 50, max: 90_000 }),
  fc.integer({ min: 1, max: 4000 }),
);
const block = fc.array(anyPart, { minLength: 2, maxLength: 20 });

it('finds every total that is planted: below each block or above, and over all', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean(), (blocks, above, grand) => {
      const rows: Row[] = [];
      const totals: number[] = [];
      const put = (total: Row) => {
        totals.push(rows.length);
        rows.push(total);
      };
      const all = sum('', blocks.flat());
      const over = grand && blocks.length > 1;
      if (over && above) put(all);
      for (const each of blocks) {
        if (above) put(sum('', each));
        rows.push(...each);
        if (!above) put(sum('', each));
      }
      if (over && !above) put(all);
      expect([...new Set(find(rows).rows.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(totals);
    }),
    { numRuns: 500 },
  );
});

it('finds none in tables without totals, also of small counts', () => {
  const counts = (most: number) =>
    fc.tuple(
      fc.constant('a'),
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: most }),
    );
  const tables = fc.oneof(
    fc.array(anyPart, { maxLength: 60 }),
    fc.array(counts(10), { maxLength: 60 }),
    fc.array(counts(1000), { maxLength: 60 }),
  );
  const wrong = fc
    .sample(tables, { numRuns: 3000, seed: 1 })
    .reduce((count, rows) => count + find(rows).rows.length, 0);
  // Chance has its due: one row in a thousand tables.
  expect(wrong).toBeLessThanOrEqual(3);
});

it('finds the total of 100,000 rows, and reads no words of rows that are not suspected', () => {
  const length = 100_000;
  const value = (i: number, c: number) => ((i * 7919 + c * 104_729) % 10_007) + 1;
  const columns = [1, 2, 3].map((c) => {
    const values = Float64Array.from({ length }, (_, i) => value(i, c));
    values[length - 1] = values.reduce((all, one) => all + one, 0) - values[length - 1]!;
    return { values, unit: 1, additive: true };
  });
  const read = new Set<number>();
  const { rows, near } = findRowSums({
    columns,
    length,
    texts: (row) => {
      read.add(row);
      return ['a'];
    },
  });
  expect(rows.map(({ row, of }) => [row, of.length])).toEqual([[length - 1, length - 1]]);
  expect(near).toEqual([]);
  expect(read.size).toBeLessThan(1000);
});
