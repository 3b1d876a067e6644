import { beforeEach, expect, it, vi } from 'vitest';
import { undoChanges } from '../../src/commands/apply-changes.ts';
import { applyFix } from '../../src/commands/apply-fix.ts';
import { saveSettings } from '../../src/commands/save-settings.ts';
import { spreadsheetHost } from '../../src/google/spreadsheet-host.ts';
import type { Overhead } from '../../src/intake/reading.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { assemble } from '../../src/report/assemble.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { openWorkbook, type Workbook } from '../../workbench/open-workbook.ts';
import { withServices } from '../google/with-services.ts';
import { campaignTab, days } from './workbook.ts';

const rent: Overhead = { name: 'Rent', months: [{ month: '2026-04', amount: 900 }], total: 900, currency: 'EUR' };

vi.mock(import('../../src/intake/read-table.ts'), async (actual) => {
  const { readTable } = await actual();
  return { readTable: (...given: Parameters<typeof readTable>) => ({ ...readTable(...given), overheads: [rent] }) };
});

let workbook: Workbook;
beforeEach(() => {
  workbook = openWorkbook({ tabs: [campaignTab('Shop', days())] });
});

const on = <T>(work: (host: ReturnType<typeof spreadsheetHost>) => T): T =>
  withServices(workbook, () => work(spreadsheetHost()));
const kept = () => on((host) => host.keptSettings());
const problems = () =>
  on((host) => assemble(host.rawTables(), readSettings(host.keptSettings()), host.today(), new Map()).problems);
const overheads = () => problems().find(({ code }) => code === 'overheads-found');
const take = (problem: Problem | undefined) =>
  on((host) => applyFix(host, { kind: 'as-other-costs', of: problem as Problem }));
const taken = [{ month: '2026-04', amount: 900, what: 'Rent' }];

it('one click takes overheads as other costs, another takes them back', () => {
  expect(take(overheads())).toMatchObject({ made: 1, message: '1 fix applied.', canUndo: true });
  expect(kept()).toMatchObject({ otherCosts: taken });
  expect(overheads()).toBeUndefined();
  expect(on(undoChanges)).toMatchObject({ made: 1, message: '1 fix taken back.' });
  expect(problems().filter(({ code }) => code === 'setting-refused')).toEqual([]);
  expect(readSettings(kept()).settings.otherCosts).toBe(0);
  expect(overheads()).toBeDefined();
});

it('what was one amount a month is that again after undo', () => {
  on((host) => saveSettings(host, { otherCosts: 500 }));
  expect(take(overheads())).toMatchObject({ made: 1 });
  on(undoChanges);
  expect(kept()).toMatchObject({ otherCosts: 500 });
});

it('is refused where the setting has changed since it was offered', () => {
  const offered = overheads();
  on((host) => saveSettings(host, { otherCosts: 500 }));
  expect(take(offered)).toMatchObject({ made: 0 });
  expect(kept()).toMatchObject({ otherCosts: 500 });
});

it('undo leaves alone what somebody has set otherwise meanwhile', () => {
  take(overheads());
  on((host) => saveSettings(host, { otherCosts: 70 }));
  expect(on(undoChanges)).toMatchObject({ made: 0 });
  expect(kept()).toMatchObject({ otherCosts: 70 });
});
