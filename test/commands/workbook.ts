import type { State } from '../../src/commands/read-state.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';

export const header = ['Date', 'Campaign', 'Cost (EUR)', 'Revenue', 'Clicks'];

export const campaignTab = (name: string, rows: readonly (readonly string[])[], titles = header): TabInput => ({
  name,
  text: true,
  cells: [titles, ...rows],
});

/** Thirty days of two campaigns, whose amounts go up and down: were they to rise only, they would look like a running total. */
export const days = (from = 1): string[][] =>
  Array.from({ length: 30 }, (_, i) => {
    const amount = from + ((7 * i) % 30);
    const day = `2026-04-${String(i + 1).padStart(2, '0')}`;
    return [day, i % 2 ? 'Brand' : 'Search', `${amount}.50`, `${3 * amount}`, '12'];
  });

export const stateOf = (workbook: Workbook): State => workbook.scriptRun('readState') as State;

/** The same with numbers for numbers, as a sheet that people keep has them. */
export const numberTab = (name: string, rows: readonly (readonly string[])[]): TabInput => ({
  name,
  cells: [header, ...rows.map(([day = '', campaign = '', ...numbers]) => [day, campaign, ...numbers.map(Number)])],
});
