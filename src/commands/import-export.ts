import { readTable } from '../intake/read-table.ts';
import { writeNumbersWith } from '../problems/words.ts';
import { applySettings } from './apply-settings.ts';
import { settingChange } from './change.ts';
import type { Host } from './host.ts';
import { type Imported, importInWords, importWarnings } from './import-in-words.ts';
import { type Cells, isSameExport } from './same-export.ts';
import { stampOf } from './stamp.ts';

export interface ImportStarted {
  readonly id: number;
  /** Rows that one block should hold. */
  readonly rowsInBlock: number;
}

export interface ImportDone {
  readonly tab: string;
  readonly message: string;
  readonly warnings: readonly string[];
}

const cellsInBlock = 40_000;

/** Opens an import. What is imported waits aside, so an import that stops halfway has changed nothing. */
export const importStart = (host: Host, file: string, columns: number): ImportStarted => ({
  id: host.imports.open(exportKey(file)),
  rowsInBlock: Math.max(200, Math.floor(cellsInBlock / Math.max(1, columns))),
});

/** Puts what waits in place: of the same export where that was imported before, else on a tab of its own. */
export function importFinish(host: Host, file: string, id: number): ImportDone {
  writeNumbersWith(host.decimalSign());
  return host.alone(() => {
    const key = exportKey(file);
    const cells = host.imports.cells(id);
    const is = readTable({ name: tabName(file), cells, imported: true });
    const sameName = host.imports.earlier(key).map((tab) => ({ ...tab, reading: readTable(tab) }));
    const before = sameName.find((tab) => isSameExport(tab, { cells, reading: is }));
    const said = (imported: Pick<Imported, 'tab' | 'changed' | 'beside' | 'keptOn'>): ImportDone => {
      const all = { ...imported, rows: cells.length, was: before?.reading ?? null, is: { ...is, name: imported.tab } };
      return { tab: imported.tab, message: importInWords(all), warnings: importWarnings(all) };
    };
    if (!before) {
      const tab = host.imports.add(id, key, tabName(file), stampOf(cells));
      return said({ tab, changed: null, beside: sameName[0]?.name ?? null, keptOn: null });
    }
    const changed = compare(before.cells, cells);
    const isSame = changed.added === 0 && changed.gone === 0 && before.cells.length === cells.length;
    const keptOn = before.isEdited && !isSame ? keepAside(host, before.name) : null;
    if (isSame) host.imports.drop(id);
    else host.imports.replace(id, before.name, stampOf(cells));
    return said({ tab: before.name, changed, beside: null, keptOn });
  });
}

/** What somebody has mended by hand is not lost with the next export, and not counted twice either. */
function keepAside(host: Host, tab: string): string {
  const aside = host.imports.copy(tab, `${tab} (changed by hand)`);
  applySettings(host, [settingChange(['sources', aside, 'leaveOut'], undefined, true)]);
  return aside;
}

/** The name of a tab for a file. */
const tabName = (file: string): string =>
  plainName(file)
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Import';

/** The same for every download of one export: browsers put `(1)` behind a name that is taken. */
const exportKey = (file: string): string => plainName(file).toLowerCase().slice(0, 120);

const plainName = (file: string): string =>
  file
    .replace(/\.(csv|tsv|txt|xlsx)$/i, '')
    .replace(/\s*(\(\d{1,3}\)|[-–] ?(copy|kopie))$/i, '')
    .trim();

/** Rows that are new, and rows that are no longer there. A row that was changed is one of each. */
function compare(before: Cells, after: Cells): { added: number; gone: number } {
  const textOf = (row: readonly string[]) => JSON.stringify(row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  const left = new Map<string, number>();
  for (const row of before) left.set(textOf(row), (left.get(textOf(row)) ?? 0) + 1);
  let added = 0;
  for (const row of after) {
    const text = textOf(row);
    const count = left.get(text) ?? 0;
    if (count === 0) added++;
    else left.set(text, count - 1);
  }
  let gone = 0;
  for (const count of left.values()) gone += count;
  return { added, gone };
}
