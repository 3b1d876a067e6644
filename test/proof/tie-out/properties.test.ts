import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bridge } from '../../../src/proof/tie-out/bridge.ts';
import type { Booked, Pair, Reported } from '../../../src/proof/tie-out/pair.ts';
import { tieOut } from '../../../src/proof/tie-out/tie-out.ts';
import { booked, pairOf, reported } from './books.ts';

const amount = fc.integer({ min: -50_000, max: 900_000 }).map((cents) => cents / 100);
const on = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 })).map((parts) => parts.join('-'));
const currency = fc.constantFrom('EUR', 'EUR', 'USD', 'CHF');
const channel = fc.constantFrom('Google Ads', 'Meta Ads', 'Radio');

const row = fc
  .record({
    on,
    amount,
    currency,
    channel,
    campaign: fc.constantFrom('Brand', 'Video'),
    days: fc.integer({ min: 0, max: 70 }),
  })
  .map(({ on: from, days, amount: of, ...more }) => {
    const whole = reported(from, from, of, more);
    return { ...whole, to: whole.from + days };
  });

const line = fc
  .record({
    on,
    amount,
    currency,
    channel: fc.constantFrom('Google Ireland Limited', 'Meta Platforms', 'Meta Ads', '', 'Agency'),
    text: fc.constantFrom('', 'credit note', 'Agency fee', 'VAT 19 %', 'January 2025', 'Google', 'Rundungsdifferenz'),
    reference: fc.constantFrom('', 'INV-1', 'INV-1 (copy)', 'INV-2'),
    tax: fc.constantFrom(Number.NaN, 19, 5.5),
    refund: fc.constantFrom(Number.NaN, 10),
    fee: fc.constantFrom(Number.NaN, 3.2),
  })
  .map(({ on: day, amount: of, ...more }) => booked(day, of, more));

const pairs = fc
  .record({
    rows: fc.array(row, { maxLength: 12 }),
    lines: fc.array(line, { maxLength: 12 }),
    side: fc.constantFrom('spend' as const, 'revenue' as const),
  })
  .map(({ rows, lines, side }) => pairOf(rows, lines, { side }));

it('adds up exactly, whatever the books hold', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      for (const { reported: from, items, unexplained, booked: to } of tieOut(pair)) {
        expect(items.reduce((sum, item) => sum + item.amount, from) + unexplained).toBe(to);
      }
    }),
    { numRuns: 300 },
  );
});

it('ties only what is within both tolerances', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      for (const { unexplained, booked: to, ties } of tieOut(pair)) {
        if (ties) expect(Math.abs(unexplained)).toBeLessThanOrEqual(Math.min(1, 0.005 * Math.abs(to)));
      }
    }),
    { numRuns: 300 },
  );
});

/** The bridges with their rows and lines by number, as a reader sees them. */
const seen = (bridges: readonly Bridge[], { reported: rows, booked: lines }: Pair): unknown =>
  bridges.map((bridge) => ({
    ...bridge,
    items: bridge.items
      .map((item) => ({
        ...item,
        reported: item.reported.map((at) => rows[at]!.row).sort(),
        booked: item.booked.map((at) => lines[at]!.row).sort(),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  }));

it('says the same in whatever order the rows come', () => {
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pair, order) => {
      const shuffled = <T>(all: readonly T[]): readonly T[] =>
        all
          .map((each) => ({ each, at: order.next().value! }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
      const other: Pair = {
        ...pair,
        reported: shuffled<Reported>(pair.reported),
        booked: shuffled<Booked>(pair.booked),
      };
      expect(seen(tieOut(other), other)).toEqual(seen(tieOut(pair), pair));
    }),
    { numRuns: 200 },
  );
});

it('leaves a difference open that no line shows, and never ties it', () => {
  const months = ['1-31', '2-28', '3-31'];
  const truth = fc.array(fc.integer({ min: 90_000, max: 900_000 }), { minLength: 3, maxLength: 3 });
  let [all, explained] = [0, 0];
  fc.assert(
    fc.property(truth, fc.nat(2), fc.integer({ min: 1500, max: 30_000 }), fc.boolean(), (cents, at, off, isMore) => {
      const rows = cents.map((of, k) => reported(`${k + 1}-1`, months[k]!, of / 100));
      const lines = cents.map((of, k) => booked(months[k]!, (of + (k === at ? (isMore ? off : -off) : 0)) / 100));
      const bridge = tieOut(pairOf(rows, lines))[at]!;
      all++;
      if (bridge.ties) explained++;
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(all).toBe(600);
  expect(explained).toBe(0);
});
