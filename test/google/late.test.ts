import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/commands/apply-changes.ts';
import type { StepDone } from '../../src/commands/build-report.ts';
import type { Change } from '../../src/commands/change.ts';
import { unfinished } from '../../src/workbook/unfinished.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { campaignTab, days, stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** From now on each call of this name takes so many minutes. */
const takes = (workbook: Workbook, name: string, minutes: number) => {
  workbook.host.meter.onCall = ({ method }) => {
    if (method === name) vi.setSystemTime(Date.now() + minutes * 60_000);
  };
};

describe('past five minutes', () => {
  it('the ledger is written in several calls, and the tabs say that they are not finished until the last', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => days(i)).flat();
    const workbook = freshWorkbook([campaignTab('Shop', rows)]);
    const step = (name: string, stamp: string | null, upTo: number | null = null) =>
      workbook.scriptRun('buildStep', name, stamp, upTo) as StepDone;
    const { stamp } = step('read', null);
    step('tabs', stamp);
    takes(workbook, 'setValues', 4);
    const first = step('data', stamp);
    expect(first.built).toBeNull();
    expect(first.upTo).toBe(1);
    expect(workbook.values('Campaign Data')[0]?.[0]).toBe(unfinished);
    expect(workbook.values('KPI').flat()).toContain('▲ build not finished');
    const second = step('data', first.stamp, first.upTo);
    expect(second.upTo).toBeNull();
    expect(second.built).not.toBeNull();
    expect(JSON.stringify(workbook.values('KPI'))).not.toContain('not finished');
    expect(workbook.values('Campaign Data')[0]?.[0]).toBe('Date');
    expect(workbook.values('Campaign Data').length).toBe(rows.length + 1);
    expect(workbook.values('ROI Report').flat().join()).toContain('✔ Ties to the raw data');
  });

  it('from the menu a build says where it can be built to its end', () => {
    const workbook = freshWorkbook([campaignTab('Shop', Array.from({ length: 1000 }, (_, i) => days(i)).flat())]);
    takes(workbook, 'setValues', 4);
    expect(() => workbook.scriptRun('buildReport')).toThrow('Build it from Tieout’s sidebar');
    expect(workbook.values('Campaign Data')[0]?.[0]).toBe(unfinished);
  });

  const rows = Array.from({ length: 5000 }, (_, i) => ['2026-04-01', `C${i}`, 'tbc', '3', '4']);
  const changes = rows.map(
    (_, i): Change => ({ is: 'cell', tab: 'Shop', row: i + 2, column: 3, before: 'tbc', after: '5' }),
  );
  const costs = (workbook: Workbook) =>
    new Set(
      workbook
        .values('Shop')
        .slice(1)
        .map((row) => row[2]),
    );

  it('many corrections are made in several calls, and can be taken back in as many', () => {
    const workbook = freshWorkbook([campaignTab('Shop', rows)]);
    takes(workbook, 'setValues', 6);
    let outcome = workbook.scriptRun('applyChanges', changes) as Outcome;
    expect(outcome).toMatchObject({ made: 2000, goesOn: true });
    expect(costs(workbook)).toEqual(new Set(['5', 'tbc']));
    expect(stateOf(workbook).problems[0]).toMatchObject({ code: 'fix-broken-off', source: 'Shop' });
    outcome = workbook.scriptRun('goOn') as Outcome;
    expect(outcome.goesOn).toBe(true);
    outcome = workbook.scriptRun('goOn') as Outcome;
    expect(outcome).toEqual({ made: 5000, message: '5,000 fixes applied.', canUndo: true });
    expect(costs(workbook)).toEqual(new Set(['5']));
    expect(stateOf(workbook).problems.map(({ code }) => code)).not.toContain('fix-broken-off');
    outcome = workbook.scriptRun('undoLast') as Outcome;
    while (outcome.goesOn) outcome = workbook.scriptRun('goOn') as Outcome;
    expect(costs(workbook)).toEqual(new Set(['tbc']));
    expect(stateOf(workbook).stepsToUndo).toBe(0);
  });

  it('corrections that were broken off can be taken back, and nothing else is applied before', () => {
    const workbook = freshWorkbook([campaignTab('Shop', rows)]);
    takes(workbook, 'setValues', 6);
    workbook.scriptRun('applyChanges', changes);
    const setting: Change = { is: 'setting', path: ['rates', 'USD'], after: 0.9 };
    expect(workbook.scriptRun('applyChanges', [setting])).toMatchObject({
      made: 0,
      message: expect.stringContaining('Choose Undo'),
    });
    expect(workbook.scriptRun('undoLast')).toMatchObject({ made: 2000, canUndo: false });
    expect(costs(workbook)).toEqual(new Set(['tbc']));
    expect(workbook.scriptRun('applyChanges', [setting])).toMatchObject({ made: 1 });
  });
});
