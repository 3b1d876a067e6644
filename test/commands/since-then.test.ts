import { describe, expect, it } from 'vitest';
import type { Built } from '../../src/commands/build-report.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

const header = ['Date', 'Channel', 'Campaign', 'Cost', 'Revenue', 'Currency'];
const rows = (currency: string, cost: number, revenue: number) =>
  ['2026-04-01', '2026-04-02', '2026-04-03'].map((day) => [
    day,
    'Search',
    'A',
    String(cost),
    String(revenue),
    currency,
  ]);
const raw = (name: string, cells: string[][]) => ({ name, cells: [header, ...cells], text: true });

const since = (workbook: Workbook, settings: Record<string, unknown>): readonly string[] => {
  workbook.scriptRun('saveSettings', { currency: 'EUR', ...settings });
  return build(workbook);
};
const build = (workbook: Workbook): readonly string[] => {
  let stamp: string | null = null;
  let built: Built | null = null;
  for (const step of ['read', 'tabs', 'data']) {
    const done = workbook.scriptRun('buildStep', step, stamp) as { stamp: string; built: Built | null };
    stamp = done.stamp;
    built = done.built ?? built;
  }
  return built?.result.since ?? [];
};

describe('what changed since the build before', () => {
  it('is the margin, with ROI before and after', () => {
    const workbook = freshWorkbook([raw('Raw', rows('EUR', 100, 300))]);
    since(workbook, { margin: 0.6 });
    expect(since(workbook, { margin: 0.5 })).toEqual([
      'ROI is 50 %; it was 80 %: the margin changed.',
      'The margin is 50 %; it was 60 %.',
    ]);
    expect(since(workbook, { margin: 1 })).toEqual([
      'ROI is 200 %; it was 50 %: the margin changed.',
      'The margin is not set; it was 50 %.',
    ]);
  });

  it('is a rate', () => {
    const workbook = freshWorkbook([raw('Raw', [...rows('EUR', 100, 300), ...rows('USD', 100, 50)])]);
    since(workbook, { rates: { USD: 0.9 } });
    expect(since(workbook, { rates: { USD: 0.8 } })).toEqual([
      'ROI is 89 %; it was 82 %: the rates of exchange changed.',
      '1 USD = 0.8 EUR (from the settings, no source named); it was 1 USD = 0.9 EUR (from the settings, no source named).',
      'Spend of all rows fell by EUR 30.00.',
      'Revenue of all rows fell by EUR 15.00.',
    ]);
  });

  it('is the margin and the rows, each with its part', () => {
    const workbook = freshWorkbook([raw('Raw', rows('EUR', 100, 300)), raw('More', rows('EUR', 50, 50))]);
    since(workbook, { margin: 0.6, sources: { More: { leaveOut: true } } });
    expect(since(workbook, { margin: 0.5, sources: {} }).slice(0, 4)).toEqual([
      'ROI is 17 %; it was 80 %: the margin and the rows changed. With the margin as it was it would be 40 %.',
      'The margin is 50 %; it was 60 %.',
      'Changed in Settings: Sources.',
      'More is new, with 3 rows.',
    ]);
  });

  it('is what the rows hold', () => {
    const workbook = freshWorkbook([raw('Raw', rows('EUR', 100, 300))]);
    since(workbook, {});
    workbook.scriptRun('applyChanges', [{ is: 'cell', tab: 'Raw', row: 2, column: 5, before: '300', after: '900' }]);
    expect(build(workbook)).toEqual([
      'ROI is 400 %; it was 200 %: what the rows hold changed.',
      'Revenue of all rows rose by EUR 600.00.',
    ]);
  });

  it('is a setting that moves no figure, by its name', () => {
    const workbook = freshWorkbook([raw('Raw', rows('EUR', 100, 300))]);
    since(workbook, {});
    expect(since(workbook, { targets: { roi: 1 }, grain: 'week' })).toEqual([
      'Changed in Settings: Step over time and Targets.',
    ]);
  });

  it('is nothing where nothing has changed', () => {
    const workbook = freshWorkbook([raw('Raw', rows('EUR', 100, 300))]);
    since(workbook, { margin: 0.6 });
    expect(since(workbook, { margin: 0.6 })).toEqual(['Nothing has changed.']);
  });
});
