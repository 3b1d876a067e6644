import { expect, it } from 'vitest';
import { toSerial } from '../../../src/intake/columns/day-serial.ts';
import { missingDays } from '../../../src/report/coverage/missing-days.ts';
import type { SourceDays } from '../../../src/report/coverage/source-days.ts';

const december = (from: number, to: number) => ({ from: toSerial(2024, 12, from), to: toSerial(2024, 12, to) });
const daily = (own: readonly [number, number], gaps: SourceDays['gaps'] = []): SourceDays => ({
  source: 'Shop',
  days: december(...own),
  waiting: null,
  gaps,
  isDaily: true,
  hasSteps: false,
  counts: new Set(['revenue']),
});
const missing = (source: SourceDays) => missingDays({ sources: [source] }, december(1, 31)).flatMap(({ days }) => days);

it('is told from two days on: a single one at the edge of a period is a slip', () => {
  expect(missing(daily([2, 31]))).toEqual([]);
  expect(missing(daily([3, 31]))).toEqual([december(1, 2)]);
});

it('where some are told, all are', () => {
  expect(missing(daily([2, 30], [december(18, 20)]))).toEqual([december(1, 1), december(18, 20), december(31, 31)]);
});
