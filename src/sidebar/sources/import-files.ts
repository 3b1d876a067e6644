import { decode } from '../../intake/file/decode.ts';
import { parseTable } from '../../intake/file/parse-table.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { type ImportView, view } from '../view.ts';

let nextId = 1;
const cancelled = new Set<number>();

export function cancelImport(id: number): void {
  cancelled.add(id);
}

/** Files one after another, in the order in which they came. */
export async function importFiles(files: readonly File[]): Promise<void> {
  const fresh = files.map((file): [File, number] => [file, nextId++]);
  view.set({
    imports: [
      ...fresh.map(([file, id]): ImportView => {
        return { id, file: file.name, is: 'reading', progress: 0, message: 'Waiting…' };
      }),
      ...view.get().imports.filter(({ is }) => is === 'reading' || is === 'sending'),
    ],
  });
  for (const [file, id] of fresh) await importFile(file, id);
  await readState();
}

async function importFile(file: File, id: number): Promise<void> {
  const show = (change: Partial<ImportView>) =>
    view.set({ imports: view.get().imports.map((each) => (each.id === id ? { ...each, ...change } : each)) });
  try {
    show({ message: 'Reading the file…' });
    const table = parseTable(decode(new Uint8Array(await file.arrayBuffer())).text);
    if (table.refused) return show({ is: 'failed', message: refusals[table.refused] });
    const { cells } = table;
    const tooLong = cells.findIndex((row) => row.some((cell) => cell.length > mostInCell));
    if (tooLong >= 0)
      return show({ is: 'failed', message: `Row ${tooLong + 1} has a cell that is longer than a spreadsheet allows.` });
    const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
    const { id: place, rowsInBlock } = await callServer('importStart', file.name, columns);
    for (let from = 0; from < cells.length; from += rowsInBlock) {
      if (cancelled.has(id)) {
        await callServer('importCancel', place);
        return show({ is: 'cancelled', message: 'Cancelled. Nothing was changed.' });
      }
      const to = Math.min(from + rowsInBlock, cells.length);
      show({ is: 'sending', progress: from / cells.length, message: `Row ${from + 1} of ${cells.length}` });
      await callServer('importBlock', place, from + 1, cells.slice(from, to));
    }
    show({ progress: 1, message: 'Putting it in place…' });
    const { message, warnings } = await callServer('importFinish', file.name, place);
    show({ is: warnings.length > 0 ? 'doubtful' : 'done', message: [message, ...warnings].join(' ') });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    show({ is: 'failed', message: `${message} Nothing was changed; drop the file again.` });
  } finally {
    cancelled.delete(id);
  }
}

const mostInCell = 50_000;

const refusals = {
  empty: 'The file is empty. Check the dates and filters and export it again.',
  binary:
    'This is no text file. Save the table as CSV and drop that; an Excel workbook can also be brought in by File ▸ Import, as a new sheet.',
  html: 'This is a web page, not an export: the download may have asked you to sign in.',
  'lfs-pointer': 'This is a pointer to a file and not the file itself.',
} as const;
