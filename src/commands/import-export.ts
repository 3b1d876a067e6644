import type { Host } from './host.ts';

export interface ImportStarted {
  readonly id: number;
  /** Rows that one block should hold. */
  readonly rowsInBlock: number;
  /** The tab whose rows this import will replace; null where it makes a new one. */
  readonly replaces: string | null;
}

export interface ImportDone {
  readonly tab: string;
  readonly rows: number;
  /** What a re-import changed; null where the tab is new. */
  readonly changed: { readonly added: number; readonly gone: number } | null;
}

const cellsInBlock = 40_000;

/** Opens an import. What is imported waits aside, so an import that stops halfway has changed nothing. */
export function importStart(host: Host, file: string, columns: number): ImportStarted {
  const key = exportKey(file);
  const replaces = host.imports.earlier(key)?.name ?? null;
  return {
    id: host.imports.open(key),
    rowsInBlock: Math.max(200, Math.floor(cellsInBlock / Math.max(1, columns))),
    replaces,
  };
}

export function importFinish(host: Host, file: string, id: number): ImportDone {
  return host.alone(() => {
    const key = exportKey(file);
    const cells = host.imports.cells(id);
    const before = host.imports.earlier(key);
    if (!before) return { tab: host.imports.add(id, key, tabName(file)), rows: cells.length, changed: null };
    const changed = compare(before.cells, cells);
    if (changed.added + changed.gone > 0 || before.cells.length !== cells.length) host.imports.replace(id, key);
    else host.imports.drop(id);
    return { tab: before.name, rows: cells.length, changed };
  });
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
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/\s*(\(\d{1,3}\)|[-–] ?(copy|kopie))$/i, '')
    .trim();

/** Rows that are new, and rows that are no longer there. A row that was changed is one of each. */
function compare(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): { added: number; gone: number } {
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
