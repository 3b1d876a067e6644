import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files } from '../tools/build.ts';
import { fixedClock } from '../tools/faults/fixed-clock.ts';
import { type Ends, isMended, judge } from '../tools/faults/judge.ts';
import { operations } from '../tools/faults/operations.ts';
import type { WorkbookState } from '../tools/faults/state-of.ts';
import { sampledFaults, tryFaults } from '../tools/faults/try-faults.ts';

const { Date: RealDate } = globalThis;
const seed = process.env.CI ? 1 : RealDate.now() % 100_000;

beforeAll(() => {
  globalThis.Date = fixedClock('2026-05-20T10:00:00Z').Date;
});
afterAll(() => {
  globalThis.Date = RealDate;
});

/** Two of each here; `npm run faults` tries all. */
describe(`a call that fails, or at which the run ends, seed ${seed}`, async () => {
  const project = await files();
  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', (_, operation) => {
    const { failures, tried, calls } = tryFaults(operation, project, sampledFaults(2, seed));
    expect(calls).toBeGreaterThan(5);
    expect(tried).toBe(2);
    expect(failures).toEqual([]);
  });
});

describe('the judge', () => {
  const state = (cell: string, change: Partial<WorkbookState> = {}): WorkbookState => ({
    tabs: new Map([
      ['Shop', new Map([['A1', 'Day']])],
      ['KPI', new Map([['A1', cell]])],
    ]),
    own: new Map([['KPI', 'kpi']]),
    shown: new Map([['KPI', JSON.stringify([[cell]])]]),
    things: ['a note beside Email'],
    settings: 'old',
    undo: 'none',
    ...change,
  });
  const ends: Ends = { before: state('old'), after: state('new', { settings: 'new' }) };

  it.each<[string, WorkbookState]>([
    ['what there was before', state('old')],
    ['what there is afterwards', state('new', { settings: 'new' })],
    ['a tab that says that it is not finished', state('▲ Not finished: build again')],
  ])('finds nothing wrong with %s', (_, found) => {
    expect(judge(found, ends)).toEqual([]);
  });

  it.each<[string, WorkbookState, string]>([
    ['a tab between old and new', state('half'), 'KPI is neither old nor new'],
    [
      'a raw tab that lost a cell',
      state('old', {
        tabs: new Map([
          ['Shop', new Map()],
          ['KPI', new Map([['A1', 'old']])],
        ]),
      }),
      'Shop: A1',
    ],
    ['a note that is gone', state('old', { things: [] }), 'what the user keeps there: 0 of 1'],
    ['a note beside another row', state('old', { things: ['a note beside Meta'] }), 'a note beside Meta'],
    ['settings of neither', state('old', { settings: 'half' }), 'settings are neither'],
  ])('finds %s', (_, found, words) => {
    expect(judge(found, ends).join()).toContain(words);
  });

  it('tells a workbook that is not mended', () => {
    expect(isMended(state('new'), state('new'))).toEqual([]);
    expect(isMended(state('half'), state('new')).join()).toContain('KPI: 1 differ');
  });
});
