import type { Origin } from '../../src/commands/host.ts';
import { origin } from '../../src/google/import-marks.ts';
import type { Workbook } from '../open-workbook.ts';
import type { SourceFile } from './source-file.ts';

/** Marks a raw tab with what is known of the workbook that it came from, as an import does. */
export function markOrigin({ document }: Workbook, { file, tab, title, drawsOn }: SourceFile): void {
  const sheet = document.sheets.find(({ name }) => name === tab);
  if (!sheet || title === null) return;
  const from: Origin = { title, book: file, ...(drawsOn ? { drawsOn } : {}) };
  document.nextId += 1;
  const value = JSON.stringify({ ...from, sheet: sheet.id });
  sheet.metadata.push({ id: document.nextId, key: origin, value, visibility: 'DOCUMENT' });
}
