import type { ImportDone, ImportStarted } from '../../src/commands/import-export.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';

/** A file dropped on the sidebar, as it sends it: in blocks. */
export function importFile(workbook: Workbook, file: string, cells: readonly (readonly string[])[]): ImportDone {
  const { id } = workbook.scriptRun('importStart', file, 5) as ImportStarted;
  for (let from = 0; from < cells.length; from += 10) {
    workbook.scriptRun('importBlock', id, from + 1, cells.slice(from, from + 10));
  }
  return workbook.scriptRun('importFinish', file, id) as ImportDone;
}
