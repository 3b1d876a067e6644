import { describe, expect, it } from 'vitest';
import { files } from '../../tools/build.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { notPlain } from './not-plain.ts';
import { campaignTab, days } from './workbook.ts';

const project = await files();

/** Every function of the script that is no custom function and no trigger, with arguments that the sidebar gives it. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  openSidebar: [],
  showProblems: [],
  showSources: [],
  showSettings: [],
  showFunctions: [],
  showWalkthrough: [],
  importExports: [],
  copySummary: [],
  readAgain: [],
  undoFix: [],
  buildReport: [],
  buildAndOpen: [],
  summaryText: [],
  openReport: [],
  openKpi: [],
  openData: [],
  openTab: ['data'],
  readState: [],
  lookAgain: [null, null],
  saveSettings: [{ margin: 4 }],
  buildStep: ['read', null],
  applyFix: [
    {
      kind: 'leave-row-out',
      of: { source: 'Shop', code: 'unreadable-amount', row: 32, column: 'Cost (EUR)', message: '' },
    },
  ],
  applyChanges: [[{ is: 'setting', path: ['rates', 'USD'], after: 0.9 }]],
  undoLast: [],
  goOn: [],
  selectCell: ['Shop', 3, 2],
  insertFunction: ['ROI'],
  listFunctions: [],
  importStart: ['new.csv', 3],
  importBlock: [1001, 1, [['a', 'b']]],
  importFinish: ['new.csv', 1001],
  importCancel: [77],
  remember: [{ recent: ['buildReport'] }],
  publishPeriod: [],
  verifyHistory: [],
  signAsPreparer: [],
  signAsReviewer: [],
  agreeKpis: [],
};

const open = (): { workbook: Workbook; run: Record<string, (...given: readonly unknown[]) => unknown> } => {
  const workbook = freshWorkbook([
    campaignTab('Shop', [...days(), ['2026-05-01', 'Odd', 'tbc', '', '']]),
    { name: 'Notes', cells: [['Call the agency']] },
  ]);
  return { workbook, run: runProject(project, workbook) as never };
};

it('tries every call that the script offers', () => {
  const { run } = open();
  const offered = Object.keys(run).filter(
    (name) => !/^[A-Z_]+$/.test(name) && !/^on[A-Z]/.test(name) && !name.endsWith('_'),
  );
  expect(offered.sort()).toEqual(Object.keys(calls).sort());
});

describe('what crosses is plain JSON:', () => {
  const { workbook, run } = open();
  it.each(Object.entries(calls))('%s', (name, given) => {
    let id = 1001;
    if (name === 'importBlock' || name === 'importFinish')
      id = (workbook.scriptRun('importStart', 'new.csv', 3) as { id: number }).id;
    if (name === 'importFinish') workbook.scriptRun('importBlock', id, 1, [['a', 'b']]);
    if (name === 'insertFunction') workbook.scriptRun('selectCell', 'Notes', 4, 9);
    const answer = run[name]?.(...given.map((each) => (each === 1001 ? id : each)));
    expect(notPlain(given)).toEqual([]);
    expect(notPlain(answer)).toEqual([]);
  });
});
