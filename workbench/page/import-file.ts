import type { FromWorkbook, ImportDone, ImportStarted } from '../../src/commands/import-export.ts';
import type { Workbook } from '../open-workbook.ts';
import { readSource } from '../report/read-source.ts';
import type { SourceFile } from '../report/source-file.ts';

/** Imports an export as the sidebar does, of a workbook each tab. Answers what became of it. */
export async function importFile(workbook: Workbook, file: string, bytes: Uint8Array): Promise<string> {
  const sources = await readSource(file, file, bytes);
  const isOnly = sources.filter(({ unfit }) => unfit === null).length === 1;
  return sources.map((source) => importSource(workbook, source, isOnly)).join(' ');
}

function importSource(workbook: Workbook, source: SourceFile, isOnly: boolean): string {
  const { file, title, cells, drawsOn = null, isHidden, unfit } = source;
  if (unfit) return title === null ? `${file}: ${unfit.message}` : unfit.message;
  const from: FromWorkbook | null = title === null ? null : { title, drawsOn, isOnly };
  const texts = cells.map((row) => Array.from(row, (cell) => String(cell ?? '')));
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 1);
  const { id } = workbook.scriptRun('importStart', file, columns, from) as ImportStarted;
  workbook.scriptRun('importBlock', id, 1, texts);
  const { tab, message, warnings } = workbook.scriptRun('importFinish', file, id, from) as ImportDone;
  const sheet = workbook.document.sheets.find(({ name }) => name === tab);
  if (sheet) workbook.document.activeSheet = sheet.id;
  return [message, ...warnings, ...(isHidden ? [`${title} is hidden in its workbook.`] : [])].join(' ');
}
