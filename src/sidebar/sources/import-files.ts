import { decode } from '../../intake/file/decode.ts';
import { parseTable } from '../../intake/file/parse-table.ts';
import { attempt } from '../attempt.ts';
import { readState } from '../read-state.ts';
import { type ImportView, view } from '../view.ts';
import { sendTable } from './send-table.ts';

let nextId = 1;
const cancelled = new Set<number>();

export const canCancel = ({ is }: ImportView): boolean => is === 'reading' || is === 'sending';

function show(id: number, change: Partial<ImportView>): void {
  view.set({ imports: view.get().imports.map((each) => (each.id === id ? { ...each, ...change } : each)) });
}

export function cancelImport(id: number): void {
  cancelled.add(id);
  show(id, { is: 'ending', message: 'Cancelling…' });
}

/** Files one after another, in the order in which they came. */
export async function importFiles(files: readonly File[]): Promise<void> {
  const fresh = files.map((file): [File, number] => [file, nextId++]);
  view.set({
    section: 'sources',
    imports: [
      ...fresh.map(([file, id]): ImportView => {
        return { id, file: file.name, is: 'reading', progress: 0, message: 'Waiting…' };
      }),
      ...view.get().imports.filter((each) => canCancel(each) || each.is === 'ending'),
    ],
  });
  for (const [file, id] of fresh) await importFile(file, id);
  await readState();
}

/** What fails is told at the file's own line. */
function importFile(file: File, id: number): Promise<void> {
  const isCancelled = () => cancelled.has(id);
  let placing = false;
  const words = {
    doing: '',
    failed: `${file.name} was not imported.`,
    tell(message: string) {
      const again = () => void importFiles([file]);
      show(id, { is: 'failed', message: placing ? message : `${message} Nothing was changed.`, again });
    },
  };
  return attempt(words, async () => {
    const cells = isCancelled() ? [] : await cellsOf(file);
    if (typeof cells === 'string') return show(id, { is: 'failed', message: cells });
    const at = (row: number) => {
      const { length } = cells;
      placing = row >= length;
      if (placing) show(id, { is: 'ending', message: 'Putting it in place…' });
      else show(id, { is: 'sending', progress: row / length, message: `Row ${row + 1} of ${length}` });
    };
    const done = isCancelled() ? null : await sendTable(file.name, cells, { isCancelled, at });
    if (!done) return show(id, { is: 'cancelled', message: 'Cancelled. Nothing was changed.' });
    const { message, warnings } = done;
    show(id, { is: warnings.length > 0 ? 'doubtful' : 'done', message: [message, ...warnings].join(' ') });
  });
}

/** The cells of a file, or why there are none. */
async function cellsOf(file: File): Promise<string[][] | string> {
  const { cells, refused } = parseTable(decode(new Uint8Array(await file.arrayBuffer())).text);
  if (refused) return refusals[refused];
  const tooLong = cells.findIndex((row) => row.some((cell) => cell.length > mostInCell));
  return tooLong < 0 ? cells : `Row ${tooLong + 1} has a cell that is longer than a spreadsheet allows.`;
}

const mostInCell = 50_000;

const refusals = {
  empty: 'The file is empty. Check the dates and filters and export it again.',
  binary:
    'This is no text file. Save the table as CSV and drop that; an Excel workbook can also be brought in by File ▸ Import, as a new sheet.',
  html: 'This is a web page, not an export: the download may have asked you to sign in.',
  'lfs-pointer': 'This is a pointer to a file and not the file itself.',
} as const;
