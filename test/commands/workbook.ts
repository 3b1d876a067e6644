import type { State } from '../../src/commands/read-state.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';

export const header = ['Date', 'Campaign', 'Cost (EUR)', 'Revenue', 'Clicks'];

export const campaignTab = (name: string, rows: readonly (readonly string[])[], titles = header): TabInput => ({
  name,
  text: true,
  cells: [titles, ...rows],
});

/** Thirty days of two campaigns. */
export const days = (from = 1): string[][] =>
  Array.from({ length: 30 }, (_, i) => [
    `2026-04-${String(i + 1).padStart(2, '0')}`,
    i % 2 ? 'Brand' : 'Search',
    `${from + i}.50`,
    `${3 * (from + i)}`,
    '12',
  ]);

export const stateOf = (workbook: Workbook): State => workbook.scriptRun('readState') as State;

/** The same with numbers for numbers, as a sheet that people keep has them. */
export const numberTab = (name: string, rows: readonly (readonly string[])[]): TabInput => ({
  name,
  cells: [header, ...rows.map(([day = '', campaign = '', ...numbers]) => [day, campaign, ...numbers.map(Number)])],
});
