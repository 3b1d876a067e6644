import type { RawCell, RawTable } from '../intake/raw.ts';
import { readSettings } from '../settings/read-settings.ts';
import { a1 } from '../workbook/a1.ts';
import type { Change, Json } from './change.ts';
import type { Host } from './host.ts';
import { isRecord, settingAt } from './setting-at.ts';

export interface ChangesApplied {
  /** The inverse of what was applied, last first. */
  readonly undo: readonly Change[];
  /** What was refused, in words. */
  readonly refused: readonly string[];
}

/** Applies changes as far as they still fit; a cell or a setting that no longer holds what was expected is left as it is. */
export function applyChanges(host: Host, changes: readonly Change[]): ChangesApplied {
  return host.alone(() => {
    const refused: string[] = [];
    const applied: Change[] = [];
    applyEdits(host, changes, applied, refused);
    applySettings(host, changes, applied, refused);
    return { undo: applied.reverse().map(inverse), refused };
  });
}

function inverse(change: Change): Change {
  if (change.is === 'cell') return { ...change, before: change.after, after: change.before };
  const { path, before, after } = change;
  return {
    is: 'setting',
    path,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

function applyEdits(host: Host, changes: readonly Change[], applied: Change[], refused: string[]): void {
  const edits = changes.filter((change) => change.is === 'cell');
  if (edits.length === 0) return;
  const tables = new Map<string, RawTable>(host.rawTables().map((table) => [table.name, table]));
  const writes = new Map<string, { row: number; column: number; value: RawCell }[]>();
  for (const edit of edits) {
    const { tab, row, column, before, after } = edit;
    const now = tables.get(tab)?.cells[row - 1]?.[column - 1] ?? '';
    if (!same(now as Json, before as Json)) {
      refused.push(`${tab}, ${a1(row, column)} was left as it is: it has changed since (${shown(now)}).`);
      continue;
    }
    const list = writes.get(tab) ?? [];
    list.push({ row, column, value: after });
    writes.set(tab, list);
    applied.push(edit);
  }
  for (const [tab, cells] of writes) host.writeCells(tab, cells);
}

function applySettings(host: Host, changes: readonly Change[], applied: Change[], refused: string[]): void {
  const kept = host.keptSettings() as Json;
  const settings = changes.filter((change) => change.is === 'setting');
  const fitting = settings.filter((change) => {
    const fits = same(settingAt(kept, change.path), change.before);
    if (!fits) refused.push(`${change.path.join(', ')} was left as it is: it has been set otherwise since.`);
    return fits;
  });
  // All at once, since they nearly always fit; one by one only to find which does not.
  const all = fitting.reduce(put, copy(kept));
  const misfits = misfitsAmong(fitting, all);
  const made = misfits.size === 0 ? all : fitting.filter((change) => !misfits.has(change)).reduce(put, copy(kept));
  for (const change of fitting) {
    const misfit = misfits.get(change);
    if (misfit) refused.push(misfit);
    else applied.push(change);
  }
  const touched = new Set(fitting.filter((change) => !misfits.has(change)).map(({ path: [id = ''] }) => id));
  const values = made as Readonly<Record<string, Json>>;
  if (touched.size > 0) host.keepSettings(Object.fromEntries([...touched].map((id) => [id, values[id] ?? {}])));

  function misfitsAmong(tried: readonly SettingChange[], together: Json): Map<SettingChange, string> {
    const found = new Map<SettingChange, string>();
    const wrong = refusedIn(together);
    if (!tried.some(({ path: [id] }) => wrong.has(id ?? ''))) return found;
    for (const change of tried) {
      const message = refusedIn(put(copy(kept), change)).get(change.path[0] ?? '');
      if (message) found.set(change, message);
    }
    return found;
  }
}

type SettingChange = Extract<Change, { is: 'setting' }>;

const refusedIn = (settings: Json): Map<string, string> =>
  new Map(readSettings(settings as Record<string, unknown>).refused.map(({ setting, message }) => [setting, message]));

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Puts the value at the end of the path, into what is ours to change; none takes it away, and whatever it leaves empty. */
function put(settings: Json, { path, after }: SettingChange): Json {
  const chain: Record<string, Json>[] = [settings as Record<string, Json>];
  for (const key of path.slice(0, -1)) {
    const record = chain[chain.length - 1] as Record<string, Json>;
    if (!Object.hasOwn(record, key) || !isRecord(record[key])) own(record, key, {});
    chain.push(record[key] as Record<string, Json>);
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const record = chain[i] as Record<string, Json>;
    const key = path[i] as string;
    const inner = chain[i + 1];
    if (i === path.length - 1 && after !== undefined) own(record, key, after);
    else if (i === path.length - 1 || (i > 0 && inner && Object.keys(inner).length === 0)) delete record[key];
  }
  return settings;
}

/** `__proto__` is a name like any other. */
const own = (record: Record<string, Json>, key: string, value: Json) =>
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key]!, b[key]!));
}

const shown = (cell: RawCell): string =>
  cell === '' ? 'it is empty now' : `now ${typeof cell === 'object' ? 'a date' : `“${String(cell).slice(0, 40)}”`}`;
