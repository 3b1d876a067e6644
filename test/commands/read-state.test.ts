import { expect, it } from 'vitest';
import type { State } from '../../src/commands/read-state.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

it('is answered only where something has changed since', () => {
  const workbook = freshWorkbook([campaignTab('Search', days())]);
  const changes = (known: State): State => {
    const next = workbook.scriptRun('readState', known.stamp) as State | null;
    if (!next) throw new Error('nothing has changed');
    expect(workbook.scriptRun('readState', next.stamp)).toBeNull();
    return next;
  };
  const first = stateOf(workbook);
  expect(workbook.scriptRun('readState', first.stamp)).toBeNull();
  workbook.scriptRun('applyChanges', [{ is: 'cell', tab: 'Search', row: 2, column: 3, before: '1.50', after: 'tbc' }]);
  const edited = changes(first);
  expect(edited.problems.length).toBe(first.problems.length + 1);
  workbook.scriptRun('saveSettings', { targets: { roi: 1 } });
  const aimed = changes(edited);
  workbook.scriptRun('buildReport');
  const built = changes(aimed);
  expect(built.tabs.report).toBe('ROI Report');
  const report = workbook.document.sheets.find(({ name }) => name === 'ROI Report');
  if (report) report.name = 'For the CEO';
  expect(changes(built).tabs.report).toBe('For the CEO');
});
