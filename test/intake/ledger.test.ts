import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampaignRows, type Measure, measures } from '../../src/intake/campaign-rows.ts';
import { buildLedger } from '../../src/intake/ledger.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { reportCurrency } from '../../src/intake/report-currency.ts';
import { accountOf } from '../../src/report/accounts.ts';

interface Row {
  from?: number;
  to?: number;
  channel?: string;
  currency?: string;
  cost?: number;
  revenue?: number;
  row?: number;
}

const readingOf = (name: string, rows: readonly Row[]): Reading => {
  const days = rows.flatMap(({ from, to }) => (from === undefined ? [] : [from, to ?? from]));
  return {
    name,
    platform: 'spreadsheet',
    shape: 'campaigns',
    refused: null,
    headerRow: 1,
    columns: {},
    currency: null,
    counts: { read: rows.length, used: rows.length, totals: 0, heldBack: 0 },
    period: days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : null,
    rows: rowsOf(rows),
    held: [],
    setAside: [],
    platformTotals: [],
    findings: [],
  };
};

const rowsOf = (rows: readonly Row[]): CampaignRows => ({
  length: rows.length,
  from: Float64Array.from(rows, ({ from }) => from ?? Number.NaN),
  to: Float64Array.from(rows, ({ from, to }) => to ?? from ?? Number.NaN),
  channel: rows.map(({ channel }) => channel ?? 'A'),
  campaign: rows.map(() => ''),
  adGroup: rows.map(() => ''),
  currency: rows.map(({ currency }) => currency ?? ''),
  measures: Object.fromEntries(
    measures.map((measure) => [
      measure,
      Float64Array.from(rows, (row) =>
        measure === 'cost' || measure === 'revenue' ? (row[measure] ?? Number.NaN) : Number.NaN,
      ),
    ]),
  ) as Record<Measure, Float64Array>,
  sourceRow: Int32Array.from(rows, ({ row }, i) => row ?? i + 2),
});

const options = { currency: '', rates: {}, channelNames: {}, cuts: () => [] };
const day = 46_000;

describe('the ledger', () => {
  it('keeps each row with its source and raw row', () => {
    const ledger = buildLedger([readingOf('a', [{ cost: 1 }]), readingOf('b', [{ cost: 2, row: 9 }])], options);
    expect([...ledger.source]).toEqual([0, 1]);
    expect([...ledger.rows.sourceRow]).toEqual([2, 9]);
    expect(ledger.sources).toEqual(['a', 'b']);
  });

  it('never adds money of another currency without a rate: it is held back with its rows and amounts', () => {
    const rows = [
      { cost: 1000, currency: 'AUD' },
      { cost: 50, revenue: 70, currency: 'GBP' },
      { cost: 20, currency: 'GBP' },
    ];
    const ledger = buildLedger([readingOf('a', rows)], options);
    expect(ledger.currency).toBe('AUD');
    expect([...ledger.rows.measures.cost]).toEqual([1000]);
    expect(ledger.withoutRate).toEqual([
      { source: 'a', currency: 'GBP', rows: [3, 4], amounts: { cost: 70, revenue: 70 } },
    ]);
  });

  it('converts money at the rate given, and money only', () => {
    const ledger = buildLedger([readingOf('a', [{ cost: 50, currency: 'GBP' }])], {
      ...options,
      currency: 'AUD',
      rates: { GBP: 2 },
    });
    expect([...ledger.rows.measures.cost]).toEqual([100]);
    expect([...ledger.rate]).toEqual([2]);
    expect(ledger.rows.currency).toEqual(['GBP']);
    expect(ledger.withoutRate).toEqual([]);
  });

  describe('with rates from days on', () => {
    const rates = {
      GBP: [
        { from: '2026-01-01', rate: 2 },
        { from: '2026-02-01', rate: 3 },
      ],
    };
    const first = 46_023;
    const inDollars = (...rows: readonly Row[]) =>
      buildLedger(
        [
          readingOf(
            'a',
            rows.map((row) => ({ currency: 'GBP', ...row })),
          ),
        ],
        { ...options, currency: 'USD', rates },
      );

    it('converts each row at the rate of its own day, and keeps what it was', () => {
      const { rows, rate, original, withoutRate } = inDollars(
        { from: first, cost: 10 },
        { from: first + 30, cost: 10 },
        { from: first + 31, cost: 10 },
        { from: first + 400, cost: 10 },
      );
      expect([...rows.measures.cost]).toEqual([20, 20, 30, 30]);
      expect([...rate]).toEqual([2, 2, 3, 3]);
      expect([...original.cost]).toEqual([10, 10, 10, 10]);
      expect(withoutRate).toEqual([]);
    });

    it('never takes the first rate for a day before it, nor any for a row without a day', () => {
      const held = inDollars(
        { from: first - 1, cost: 10 },
        { from: first - 3, to: first + 3, cost: 5 },
        { from: first, cost: 1 },
      );
      expect([...held.rows.measures.cost]).toEqual([2]);
      expect(held.withoutRate).toEqual([
        { source: 'a', currency: 'GBP', rows: [2, 3], amounts: { cost: 15 }, days: { from: first - 3, to: first + 3 } },
      ]);
      expect(inDollars({ cost: 10 }).withoutRate).toMatchObject([{ rows: [2], days: null }]);
    });

    it('splits a row where a new rate begins, so that each part is at the rate of its days', () => {
      const { rows, rate, original } = inDollars({ from: first + 21, to: first + 40, cost: 20 });
      expect([...rows.from]).toEqual([first + 21, first + 31]);
      expect([...original.cost]).toEqual([10, 10]);
      expect([...rate]).toEqual([2, 3]);
      expect([...rows.measures.cost]).toEqual([20, 30]);
    });

    it('splits no row that is in the report’s own currency', () => {
      expect(inDollars({ from: first + 21, to: first + 40, cost: 20, currency: 'USD' }).rows.length).toBe(1);
    });

    it('comes to the sums that its sources do, whatever covers which days', () => {
      const row = fc.record({
        from: fc.integer({ min: first - 20, max: first + 60 }),
        length: fc.nat(70),
        cost: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
        currency: fc.constantFrom('GBP', 'USD', ''),
      });
      fc.assert(
        fc.property(
          fc.array(row, { maxLength: 20 }),
          fc.array(fc.integer({ min: first, max: first + 90 })),
          (given, cuts) => {
            const all = given.map(({ from, length, ...rest }) => ({ from, to: from + length, ...rest }));
            const reading = readingOf('a', all);
            const ledger = buildLedger([reading], { ...options, currency: 'USD', rates, cuts: () => cuts });
            const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
            expect(Math.abs(total(ledger.rows.measures.cost) - accountOf(reading, ledger).cost)).toBeLessThan(0.005);
            for (let k = 0; k < ledger.rows.length; k++)
              expect((ledger.original.cost[k] as number) * (ledger.rate[k] as number)).toBe(
                ledger.rows.measures.cost[k],
              );
            const held = ledger.withoutRate.flatMap(({ amounts }) => amounts.cost ?? []);
            expect(total(ledger.original.cost) + total(held)).toBeCloseTo(total(all.map(({ cost }) => cost)), 3);
          },
        ),
      );
    });
  });

  describe('where the source has converted its money itself', () => {
    const withConverted = (currency: string, rates = {}) => {
      const reading = readingOf('a', [
        { cost: 100, revenue: 200, currency: 'GBP' },
        { cost: 7, currency: 'EUR' },
        { cost: 9, currency: 'SEK' },
      ]);
      const converted = {
        currency: ['EUR', 'EUR', ''],
        cost: Float64Array.of(120, 7, Number.NaN),
        revenue: Float64Array.of(240, Number.NaN, Number.NaN),
        headers: ['Cost (Converted currency)'],
      };
      return buildLedger([{ ...reading, rows: { ...reading.rows, converted } }], { ...options, currency, rates });
    };

    it('that is used where its own currency has no rate', () => {
      const { rows, original, rate, withoutRate } = withConverted('EUR');
      expect([...rows.measures.cost]).toEqual([120, 7]);
      expect([...rows.measures.revenue]).toEqual([240, Number.NaN]);
      expect([...original.cost]).toEqual([100, 7]);
      expect(rows.currency).toEqual(['GBP', 'EUR']);
      expect([...rate]).toEqual([Number.NaN, 1]);
      expect(withoutRate.map(({ currency }) => currency)).toEqual(['SEK']);
    });

    it('a rate of the settings is used instead', () => {
      expect([...withConverted('EUR', { GBP: 1.5 }).rows.measures.cost]).toEqual([150, 7]);
    });

    it('that is converted on where it has a rate', () => {
      expect([...withConverted('USD', { EUR: 2 }).rows.measures.cost]).toEqual([240, 14]);
    });

    it('a report in which all is converted is in that currency, unless another is set', () => {
      const reading = readingOf('a', [{ cost: 900, currency: 'GBP' }]);
      const converted = { currency: ['EUR'], cost: Float64Array.of(1), revenue: Float64Array.of(1), headers: [] };
      const both = [
        { ...reading, rows: { ...reading.rows, converted } },
        readingOf('b', [{ cost: 5, currency: 'EUR' }]),
      ];
      expect(reportCurrency(both, '')).toBe('EUR');
      expect(reportCurrency(both, 'GBP')).toBe('GBP');
      expect(reportCurrency([...both, readingOf('c', [{ cost: 5, currency: 'GBP' }])], '')).toBe('GBP');
    });
  });

  it('does not take a currency called like a part of every object for one with a rate', () => {
    const ledger = buildLedger(
      [
        readingOf('a', [
          { cost: 1, currency: 'AUD' },
          { cost: 1, currency: 'constructor' },
        ]),
      ],
      options,
    );
    expect(ledger.withoutRate).toHaveLength(1);
  });

  it('takes the currency in which most money moved, where none is set', () => {
    const rows = [{ cost: 10, currency: 'AUD' }, { cost: 500, currency: 'EUR' }, { cost: 900 }];
    expect(reportCurrency([readingOf('a', rows)], '')).toBe('EUR');
    expect(reportCurrency([readingOf('a', rows)], 'USD')).toBe('USD');
  });

  describe('of a sign that several currencies share', () => {
    const rows = [{ cost: 10, currency: 'EUR' }, { cost: 500, currency: '$' }, { cost: 3 }];
    const inCurrency = (currency: string, given: readonly Row[] = rows) => {
      const ledger = buildLedger([readingOf('a', given)], { ...options, currency });
      return [[...ledger.rows.measures.cost], ledger.withoutRate.map((held) => [held.currency, held.amounts.cost])];
    };

    it.each([
      ['', 'the EUR of the data', [[10, 3], [['$', 500]]]],
      ['EUR', 'EUR', [[10, 3], [['$', 500]]]],
      [
        'SEK',
        'SEK',
        [
          [3],
          [
            ['EUR', 10],
            ['$', 500],
          ],
        ],
      ],
      ['HKD', 'HKD', [[500, 3], [['EUR', 10]]]],
      ['USD', 'USD', [[500, 3], [['EUR', 10]]]],
    ])('amounts are added to a report in %j (%s) only where it is written so', (currency, _, expected) => {
      expect(inCurrency(currency)).toEqual(expected);
    });

    it('one is the report’s own where no code is known, and never two', () => {
      expect(inCurrency('', [{ cost: 5, currency: '$' }, { cost: 1 }])).toEqual([[5, 1], []]);
      expect(
        inCurrency('', [
          { cost: 5, currency: '$' },
          { cost: 70, currency: 'kr' },
        ]),
      ).toEqual([[70], [['$', 5]]]);
    });

    it('beside a currency that is written with it in one source is another', () => {
      const both = [
        { cost: 70, currency: 'CAD' },
        { cost: 5, currency: '$' },
      ];
      expect(inCurrency('', both)).toEqual([[70], [['$', 5]]]);
      const apart = both.map((row) => readingOf(row.currency, [row]));
      expect(buildLedger(apart, { ...options, currency: '' }).withoutRate).toEqual([]);
    });

    it('an amount without any beside others that have one is held back', () => {
      expect(inCurrency('EUR', [{ cost: 5, currency: '¤' }])).toEqual([[], [['¤', 5]]]);
    });
  });

  it('splits a row that covers several days at the cuts, by days, and nowhere else', () => {
    const ledger = buildLedger([readingOf('a', [{ from: day, to: day + 9, cost: 100 }])], {
      ...options,
      cuts: () => [day - 5, day, day + 3, day + 3, day + 40],
    });
    expect([...ledger.rows.from]).toEqual([day, day + 3]);
    expect([...ledger.rows.to]).toEqual([day + 2, day + 9]);
    expect([...ledger.rows.measures.cost]).toEqual([30, 70]);
    expect([...ledger.rows.sourceRow]).toEqual([2, 2]);
    expect([...ledger.rows.measures.revenue]).toEqual([Number.NaN, Number.NaN]);
  });

  it('gives a channel one name, whatever its case and whatever it was called', () => {
    const ledger = buildLedger(
      [readingOf('a', [{ channel: 'Meta' }, { channel: 'meta ' }, { channel: 'fb' }, { channel: '__proto__' }])],
      {
        ...options,
        channelNames: { fb: 'META' },
      },
    );
    expect(ledger.rows.channel).toEqual(['Meta', 'Meta', 'Meta', '__proto__']);
  });

  it('adds up to what came in, whatever is cut where', () => {
    const row = fc.record({
      from: fc.integer({ min: day, max: day + 60 }),
      length: fc.nat(90),
      cost: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.array(fc.integer({ min: day - 5, max: day + 160 })),
        (rows, cuts) => {
          const given = rows.map(({ from, length, cost }) => ({ from, to: from + length, cost }));
          const { rows: out } = buildLedger([readingOf('a', given)], { ...options, cuts: () => cuts });
          const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
          expect(total(out.measures.cost)).toBeCloseTo(total(given.map(({ cost }) => cost)), 5);
          const days = out.from.reduce((sum, from, i) => sum + (out.to[i] as number) - from + 1, 0);
          expect(days).toBe(total(given.map(({ from, to }) => to - from + 1)));
          for (let i = 0; i < out.length; i++) {
            for (const cut of cuts) expect(cut > (out.from[i] as number) && cut <= (out.to[i] as number)).toBe(false);
          }
        },
      ),
    );
  });
});
