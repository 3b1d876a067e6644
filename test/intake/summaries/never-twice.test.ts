import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, toSerial } from '../../../src/intake/columns/day-serial.ts';
import type { RawCell, RawTable } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import { setSummariesAside } from '../../../src/intake/summaries/set-summaries-aside.ts';
import { sums } from '../table-of.ts';

interface Row {
  readonly day: string;
  readonly cost: number;
  readonly revenue: number;
}

/** Among millions of random sources some are the sum of others by chance: then a question is right, and here it would be a failure. */
const seed = 20_261_127;

const start = toSerial(2025, 1, 1);
/** As money is, from all over the range: amounts that are small or the same in all rows prove nothing. */
const cents = (max: number) =>
  fc.noShrink(fc.noBias(fc.integer({ min: 1000, max: max * 100 }))).map((amount) => amount / 100);
const row = fc
  .record({ day: fc.nat(89), cost: cents(900), revenue: cents(4000) })
  .map(({ day, ...money }): Row => ({ day: isoDay(start + day), ...money }));
const tabs = fc.array(fc.array(row, { minLength: 2, maxLength: 40 }), { minLength: 2, maxLength: 5 });
const layout = fc.constantFrom('month', 'channel', 'both', 'total');

const tableOf = (name: string, header: string[], rows: readonly (readonly RawCell[])[]): RawTable => ({
  name,
  cells: [header, ...rows],
});

const sources = (given: readonly (readonly Row[])[]): RawTable[] =>
  given.map((rows, i) =>
    tableOf(
      `Source ${i}`,
      ['Date', 'Campaign', i % 2 ? 'Spend (EUR)' : 'Cost (EUR)', i % 3 ? 'Revenue (EUR)' : 'Sales (EUR)'],
      rows.map(({ day, cost, revenue }, n) => [day, `c${n}`, cost, revenue]),
    ),
  );

/** What somebody makes of the sources: sums by month, by source, by both, or all in one. */
function summaryOf(given: readonly (readonly Row[])[], by: string): RawTable {
  const groups = new Map<string, { labels: string[]; cost: number; revenue: number }>();
  given.forEach((rows, i) => {
    for (const { day, cost, revenue } of rows) {
      const labels = [
        ...(by === 'month' || by === 'both' ? [day.slice(0, 7)] : []),
        ...(by === 'channel' || by === 'both' ? [`Source ${i}`] : []),
      ];
      const group = groups.get(labels.join()) ?? { labels, cost: 0, revenue: 0 };
      groups.set(labels.join(), { labels, cost: group.cost + cost, revenue: group.revenue + revenue });
    }
  });
  const header = [
    ...(by === 'month' || by === 'both' ? ['Month'] : []),
    ...(by === 'channel' || by === 'both' ? ['Channel'] : []),
  ];
  const round = (amount: number) => Math.round(amount * 100) / 100;
  return tableOf(
    'Board',
    [...header, 'Cost (EUR)', 'Revenue (EUR)'],
    [...groups.values()].map(({ labels, cost, revenue }) => [...labels, round(cost), round(revenue)]),
  );
}

const outcome = (tables: readonly RawTable[]) =>
  setSummariesAside(
    tables.map((table) => readTable(table)),
    tables,
    () => undefined,
  );

test('whatever its layout, a summary of random sources adds nothing to them, and no source is lost', () => {
  fc.assert(
    fc.property(tabs, layout, fc.boolean(), (given, by, isFirst) => {
      const own = sources(given);
      // A row that is nearly the sum of two others by chance is a question of its own.
      fc.pre(own.every((table) => readTable(table).held.length === 0));
      const summary = summaryOf(given, by);
      const readings = outcome(isFirst ? [summary, ...own] : [...own, summary]);
      const left = readings.filter(({ rows }) => rows.length === 0).map(({ name }) => name);
      expect(left).toEqual(['Board']);
    }),
    { numRuns: 150, seed },
  );
});

test('sources that have nothing to do with each other all count', () => {
  fc.assert(
    fc.property(tabs, (given) => {
      for (const reading of outcome(sources(given))) {
        expect(sums(reading).cost).toBeGreaterThan(0);
        expect(reading.findings.map(({ code }) => code)).not.toContain('may-summarise');
      }
    }),
    { numRuns: 150, seed },
  );
});
