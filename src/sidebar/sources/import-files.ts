import type { ImportDone } from '../../commands/import-export.ts';
import { listed } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { readState } from '../read-state.ts';
import { type ImportView, view } from '../view.ts';
import { sendTable } from './send-table.ts';
import { tablesOf } from './tables-of.ts';

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
  const done: ImportDone[] = [];
  let placing = false;
  /** Tabs of a workbook come one after another, and those that came stay. */
  const changed = () => {
    const tabs = done.flatMap(({ tab }) => tab ?? []);
    return tabs.length > 0 ? `Imported before that: ${listed(tabs)}.` : 'Nothing was changed.';
  };
  const words = {
    doing: '',
    failed: `${file.name} was not imported.`,
    tell(message: string) {
      const again = () => void importFiles([file]);
      show(id, { is: 'failed', message: placing ? message : `${message} ${changed()}`, again });
    },
  };
  return attempt(words, async () => {
    if (!isCancelled()) show(id, { message: 'Reading…' });
    const read = isCancelled() ? null : await tablesOf(file);
    if (typeof read === 'string') return show(id, { is: 'failed', message: read });
    for (const table of read?.tables ?? []) {
      const { length } = table.cells;
      const of = table.from && !table.from.isOnly ? `${table.from.title}: ` : '';
      const at = (row: number) => {
        placing = row >= length;
        if (placing) show(id, { is: 'ending', message: `${of}Putting it in place…` });
        else show(id, { is: 'sending', progress: row / length, message: `${of}Row ${row + 1} of ${length}` });
      };
      const sent = isCancelled() ? null : await sendTable(file.name, table, { isCancelled, at });
      if (!sent) break;
      placing = false;
      done.push(sent);
    }
    if (!read || done.length < read.tables.length) {
      return show(id, { is: 'cancelled', message: `Cancelled. ${changed()}` });
    }
    const warnings = done.flatMap((each) => each.warnings);
    const isDoubtful = warnings.length > 0 || done.every(({ tab }) => tab === null);
    const said = [...done.flatMap((each) => [each.message, ...each.warnings]), ...read.said];
    show(id, { is: isDoubtful ? 'doubtful' : 'done', message: said.join(' ') });
  });
}
