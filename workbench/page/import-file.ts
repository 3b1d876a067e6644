import type { ImportDone, ImportStarted } from '../../src/commands/import-export.ts';
import type { Workbook } from '../open-workbook.ts';
import { readSource } from '../report/read-source.ts';

/** Imports an export as the sidebar does, and an .xlsx besides. Answers what became of it. */
export async function importFile(workbook: Workbook, file: string, bytes: Uint8Array): Promise<string> {
  const { cells, unfit } = await readSource(file, file, bytes);
  if (unfit) return `${file}: ${unfit.message}`;
  const texts = cells.map((row) => Array.from(row, (cell) => String(cell ?? '')));
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 1);
  const { id } = workbook.scriptRun('importStart', file, columns) as ImportStarted;
  workbook.scriptRun('importBlock', id, 1, texts);
  const { tab, message, warnings } = workbook.scriptRun('importFinish', file, id) as ImportDone;
  const sheet = workbook.document.sheets.find(({ name }) => name === tab);
  if (sheet) workbook.document.activeSheet = sheet.id;
  return [message, ...warnings].join(' ');
}
