import type { OfferedFix } from '../../src/commands/offer-fixes.ts';
import type { State } from '../../src/commands/read-state.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { changeData, fileName, firstExport, nextExport, openBusyWorkbook, settleIn, sheetOf } from './busy-workbook.ts';

export interface Operation {
  readonly name: string;
  /** The workbook as it is when somebody begins. */
  prepare(files: Readonly<Record<string, string>>): Workbook;
  /** The calls of the script that make the operation, as the sidebar or the menu makes them. */
  run(workbook: Workbook): void;
}

type Files = Readonly<Record<string, string>>;

const imported = (workbook: Workbook, cells: readonly (readonly string[])[]) => {
  const { id } = workbook.scriptRun('importStart', fileName, cells[0]?.length ?? 0) as { id: number };
  workbook.scriptRun('importBlock', id, 1, cells);
  workbook.scriptRun('importFinish', fileName, id);
};

/** Imported, built, and used for a while. */
function used(files: Files): Workbook {
  const workbook = openBusyWorkbook(files);
  imported(workbook, firstExport);
  workbook.scriptRun('saveSettings', { currency: 'EUR', margin: 0.6 });
  workbook.scriptRun('buildReport');
  settleIn(workbook);
  return workbook;
}

function changed(files: Files): Workbook {
  const workbook = used(files);
  changeData(workbook);
  return workbook;
}

function editedByHand(files: Files): Workbook {
  const workbook = used(files);
  sheetOf(workbook, 'radio').getRange('D3').setValue('80');
  return workbook;
}

/** All fixes of one kind, as the sidebar applies them. */
function fixAll(workbook: Workbook, title: string): void {
  const state = workbook.scriptRun('readState') as State;
  const fix = state.fixes.find((each) => each.title === title) as (OfferedFix & { stamp?: string }) | undefined;
  if (!fix) throw new Error(`no fix ${title} among ${state.fixes.map((each) => each.title).join(', ')}`);
  workbook.scriptRun('applyFix', { kind: fix.kind, of: { stamp: fix.stamp } });
}

const emptyCells = (workbook: Workbook) => fixAll(workbook, 'Empty the cell');
const leaveCopyOut = (workbook: Workbook) => fixAll(workbook, 'Leave the copy out');
const after = (first: (workbook: Workbook) => void) => (files: Files) => {
  const workbook = used(files);
  first(workbook);
  return workbook;
};
const undo = (workbook: Workbook) => void workbook.scriptRun('undoLast');

export const operations: readonly Operation[] = [
  { name: 'first build', prepare: openBusyWorkbook, run: (workbook) => void workbook.scriptRun('buildReport') },
  { name: 'rebuild', prepare: changed, run: (workbook) => void workbook.scriptRun('buildReport') },
  {
    name: 'rebuild in the sidebar',
    prepare: changed,
    run(workbook) {
      const { stamp } = workbook.scriptRun('buildStep', 'read', null) as { stamp: string };
      for (const step of ['tabs', 'data']) workbook.scriptRun('buildStep', step, stamp);
    },
  },
  { name: 'import', prepare: openBusyWorkbook, run: (workbook) => imported(workbook, firstExport) },
  { name: 'import of the next export', prepare: used, run: (workbook) => imported(workbook, nextExport) },
  { name: 'import over edited rows', prepare: editedByHand, run: (workbook) => imported(workbook, nextExport) },
  { name: 'fix of cells', prepare: used, run: emptyCells },
  { name: 'fix by settings', prepare: used, run: leaveCopyOut },
  { name: 'undo of cells', prepare: after(emptyCells), run: undo },
  { name: 'undo of settings', prepare: after(leaveCopyOut), run: undo },
  {
    name: 'settings',
    prepare: used,
    run: (workbook) => void workbook.scriptRun('saveSettings', { margin: 0.4, targets: { roi: 1.5 } }),
  },
];
