import { describe, expect, it } from 'vitest';
import { campaignTab, days, header, numberTab } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

const callsOf = (workbook: ReturnType<typeof freshWorkbook>, name: string, ...parameters: unknown[]): number => {
  workbook.host.calls.clear();
  workbook.scriptRun(name, ...parameters);
  return [...workbook.calls.values()].reduce((sum, count) => sum + count, 0);
};

const twentyTabs = () => freshWorkbook(Array.from({ length: 20 }, (_, i) => numberTab(`Shop${i}`, days())));

describe('calls of Google’s services, with twenty tabs', () => {
  it.each([
    ['remember', [{ recent: ['showProblems'] }], 15],
    // Two of them are for the text of the script itself.
    ['selectCell', ['Shop1', 2, 2], 10],
    ['openTab', ['kpi'], 10],
    ['insertFunction', ['ROI'], 40],
  ] as const)('%s asks for little', (name, parameters, most) => {
    const workbook = twentyTabs();
    if (name === 'insertFunction') workbook.scriptRun('selectCell', 'Shop1', 2, 9);
    const calls = callsOf(workbook, name, ...parameters);
    expect(calls).toBeLessThanOrEqual(most);
  });

  it('a block of an import asks for little', () => {
    const workbook = twentyTabs();
    const { id } = workbook.scriptRun('importStart', 'meta.csv', 5) as { id: number };
    const calls = callsOf(workbook, 'importBlock', id, 1, [header, ...days()]);
    expect(calls).toBeLessThanOrEqual(15);
  });

  it('the sidebar’s look at the file grows with its tabs alone', () => {
    const workbook = twentyTabs();
    const calls = callsOf(workbook, 'readState');
    expect(calls).toBeLessThanOrEqual(20 * 5 + 40);
  });

  it('a build asks as much for many rows as for few', () => {
    const calls = (count: number) => {
      const many = Array.from({ length: count }, (_, i) => days(i)).flat();
      return callsOf(freshWorkbook([campaignTab('Shop', many)]), 'buildReport');
    };
    expect(calls(20)).toBeLessThanOrEqual(calls(1) + 10);
  });
});
