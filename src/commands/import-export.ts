import type { DrawsOn } from '../intake/raw.ts';
import { readTable } from '../intake/read-table.ts';
import type { Reading, SourceOptions } from '../intake/reading.ts';
import { writeNumbersWith } from '../problems/words.ts';
import { stampOf } from '../report/stamp.ts';
import { readSettings } from '../settings/read-settings.ts';
import { applySettings } from './apply-settings.ts';
import { settingChange } from './change.ts';
import { decidedColumns } from './decided-columns.ts';
import type { Host, Origin, Waiting } from './host.ts';
import { type Imported, importInWords, importWarnings, leftAloneInWords } from './import-in-words.ts';
import { rawLooks } from './raw-looks.ts';
import { type Cells, isSameExport } from './same-export.ts';

export interface ImportStarted {
  readonly id: number;
  /** Rows that one block should hold. */
  readonly rowsInBlock: number;
}

/** Which tab of a workbook is imported. */
export interface FromWorkbook {
  readonly title: string;
  readonly drawsOn: DrawsOn | null;
  /** The others are empty, or charts: then the file's name says more than the tab's. */
  readonly isOnly: boolean;
}

export interface ImportDone {
  /** Null where it was a tab of a workbook that holds nothing to count. */
  readonly tab: string | null;
  readonly message: string;
  readonly warnings: readonly string[];
}

const cellsInBlock = 40_000;

/** Opens an import. What is imported waits aside, so an import that stops halfway has changed nothing. */
export const importStart = (
  host: Host,
  file: string,
  columns: number,
  from: FromWorkbook | null = null,
): ImportStarted => ({
  id: host.imports.open(exportKey(file, from)),
  rowsInBlock: Math.max(200, Math.floor(cellsInBlock / Math.max(1, columns))),
});

/** Puts what waits in place: of the same export where that was imported before, else on a tab of its own. */
export function importFinish(host: Host, file: string, id: number, from: FromWorkbook | null = null): ImportDone {
  writeNumbersWith(host.decimalSign());
  return host.alone(() => {
    const key = exportKey(file, from);
    const name = tabName(file, from);
    const origin = from && originOf(from);
    const cells = host.imports.cells(id);
    const is = readTable({ name, cells, imported: true, ...origin });
    const sameName = host.imports.earlier(key).map((tab) => ({ ...tab, reading: readTable(tab) }));
    if (from && !from.isOnly && sameName.length === 0 && holdsNothing(is)) {
      host.imports.drop(id);
      return { tab: null, message: leftAloneInWords(from.title, is), warnings: [] };
    }
    const before = sameName.find((tab) => isSameExport(tab, { cells, reading: is }));
    const said = (imported: Pick<Imported, 'tab' | 'changed' | 'beside' | 'keptOn'>): ImportDone => {
      const all = { ...imported, rows: cells.length, was: before?.reading ?? null, is: { ...is, name: imported.tab } };
      return { tab: imported.tab, message: importInWords(all), warnings: importWarnings(all) };
    };
    const waiting = (reading: Reading): Waiting => ({
      cells,
      stamp: stampOf(cells),
      decided: decidedColumns(cells, reading),
      origin,
    });
    if (!before) {
      const tab = host.imports.add(id, key, name, waiting(is), rawLooks(cells, is.headerRow));
      return said({ tab, changed: null, beside: sameName[0]?.name ?? null, keptOn: null });
    }
    const changed = compare(before.cells, cells);
    const isSame = changed.added === 0 && changed.gone === 0 && before.cells.length === cells.length;
    const isThere = isSame && !before.isBrokenOff;
    // What somebody has mended by hand is not lost with the next export, and not counted twice either.
    const keptOn =
      before.isEdited && !isSame
        ? host.imports.copy(before.name, `${before.name} (changed by hand)`)
        : host.imports.copyLeft(before.name);
    if (isThere) host.imports.drop(id);
    else {
      // What the user has decided of the tab is true of its next rows, too.
      const corrections = correctionsOf(host, before.name);
      const corrected = corrections ? readTable({ name, cells, imported: true, ...origin }, corrections) : is;
      host.imports.replace(id, before.name, waiting(corrected));
    }
    if (keptOn) leaveOut(host, keptOn);
    return said({ tab: before.name, changed, beside: null, keptOn });
  });
}

function correctionsOf(host: Host, tab: string): SourceOptions | undefined {
  const { sources } = readSettings(host.keptSettings()).settings;
  return Object.hasOwn(sources, tab) ? sources[tab] : undefined;
}

function leaveOut(host: Host, aside: string): void {
  applySettings(host, [settingChange(['sources', aside, 'leaveOut'], undefined, true)]);
  host.imports.release(aside);
}

/** A cover, a list of notes or of rates beside tabs with data. What only a choice keeps from being read is none of them. */
const holdsNothing = ({ refused, findings }: Reading): boolean =>
  refused !== null && !findings.some(({ code }) => code === 'ambiguous-column');

const originOf = ({ title, drawsOn }: FromWorkbook): Origin => ({ title, ...(drawsOn ? { drawsOn } : {}) });

/** The name of a tab for a file, or for one of several tabs in it. */
const tabName = (file: string, from: FromWorkbook | null): string =>
  nameOf(file, from)
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Import';

/** The same for every download of one export: browsers put `(1)` behind a name that is taken. */
const exportKey = (file: string, from: FromWorkbook | null): string => nameOf(file, from).toLowerCase().slice(0, 120);

const nameOf = (file: string, from: FromWorkbook | null): string =>
  from && !from.isOnly ? `${plainName(file)} – ${from.title}` : plainName(file);

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
