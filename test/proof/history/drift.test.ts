import { expect, it } from 'vitest';
import { measures } from '../../../src/intake/campaign-rows.ts';
import { driftOf } from '../../../src/proof/history/drift.ts';
import type { Entry, SourceLine } from '../../../src/proof/history/entry.ts';

const line = (conversions: number, rowsStamp = 'same', source = 'Meta'): SourceLine => ({
  source,
  channel: source,
  rows: 30,
  campaigns: 2,
  from: '',
  to: '',
  rowsStamp,
  daysStamp: 'd',
  sums: measures.map((measure) => (measure === 'conversions' ? conversions : undefined)),
  original: [undefined, undefined],
});

const entry = (month: number, ...sources: readonly SourceLine[]): Entry => ({
  from: `2026-0${month}-01`,
  to: `2026-0${month}-28`,
  currency: 'EUR',
  at: '',
  who: '',
  definitions: '',
  inputs: '',
  settings: {},
  figures: [],
  all: [],
  channels: [],
  sources,
});

it('is the middle and the ends of what each period moved by since it was first published', () => {
  const entries = [entry(1, line(100)), entry(2, line(200)), entry(2, line(999)), entry(3, line(50))];
  const now: Record<string, number> = { '2026-01-01': 102, '2026-02-01': 220, '2026-03-01': 52 };
  const [drift, ...others] = driftOf(entries, ({ from }) => [line(now[from] as number)]);
  expect(others).toEqual([]);
  expect(drift).toMatchObject({ source: 'Meta', measure: 'conversions', periods: 3 });
  expect(drift?.least).toBeCloseTo(0.02, 12);
  expect(drift?.median).toBeCloseTo(0.04, 12);
  expect(drift?.most).toBeCloseTo(0.1, 12);
});

it('is none of two periods, nor where rows were added or renamed', () => {
  const three = [1, 2, 3].map((month) => entry(month, line(100)));
  expect(driftOf(three.slice(1), () => [line(110)])).toEqual([]);
  expect(driftOf(three, () => [line(110, 'other')])).toEqual([]);
  expect(driftOf(three, () => [line(110)])).toHaveLength(1);
});
