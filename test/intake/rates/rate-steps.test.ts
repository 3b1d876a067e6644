import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRate, type RateSteps, rateOn, ratesOver } from '../../../src/intake/rates/rate-steps.ts';

const always = Number.NEGATIVE_INFINITY;
const steps = (...all: [number, number][]): RateSteps => all.map(([from, rate]) => ({ from, rate, source: '' }));
const monthly = steps([100, 1.1], [131, 1.2], [159, 1.3]);

describe('rates by day', () => {
  it.each<[string, RateSteps, number, number | undefined]>([
    ['before the first one', monthly, 99, undefined],
    ['on the first day of one', monthly, 131, 1.2],
    ['on the last day of one', monthly, 130, 1.1],
    ['after the last one', monthly, 999, 1.3],
    ['without a day, of several', monthly, Number.NaN, undefined],
    ['without a day, of one that holds always', steps([always, 2]), Number.NaN, 2],
    ['without a day, of one from a day on', steps([100, 2]), Number.NaN, undefined],
    ['where two sources differ', steps([100, Number.NaN]), 100, undefined],
    ['after the day on which they differed', steps([100, Number.NaN], [110, 3]), 110, 3],
  ])('%s', (_, given, day, rate) => {
    expect(rateOn(given, day)).toBe(rate);
    expect(meanRate(given, day, day)).toBe(rate);
  });

  it('cover a stretch of days whole, each day once, or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 200 }), fc.nat(120), (from, length) => {
        const to = from + length;
        const stretches = ratesOver(monthly, from, to);
        expect(stretches === null).toBe(from < 100);
        expect(meanRate(monthly, from, to) === undefined).toBe(from < 100);
        if (!stretches) return;
        let next = from;
        for (const stretch of stretches) {
          expect(stretch.from).toBe(next);
          for (const day of [stretch.from, stretch.to]) expect(rateOn(monthly, day)).toBe(stretch.rate);
          next = stretch.to + 1;
        }
        expect(next).toBe(to + 1);
      }),
    );
  });
});
