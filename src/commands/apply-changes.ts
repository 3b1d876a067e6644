import type { RawCell, RawTable } from '../intake/raw.ts';
import { readSettings } from '../settings/read-settings.ts';
import { a1 } from '../workbook/a1.ts';
import type { Change, Json } from './fix.ts';
import type { Host } from './host.ts';

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

const inverse = (change: Change): Change =>
  change.is === 'cell'
    ? { ...change, before: change.after, after: change.before }
    : { ...change, before: change.after, after: change.before };

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
  let kept = host.keptSettings() as Json;
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.is !== 'setting') continue;
    const [setting = ''] = change.path;
    if (!same(at(kept, change.path), change.before)) {
      refused.push(`${change.path.join(', ')} was left as it is: it has been set otherwise since.`);
      continue;
    }
    const next = put(kept, change.path, change.after);
    const misfit = readSettings(next as Record<string, unknown>).refused.find((one) => one.setting === setting);
    if (misfit) {
      refused.push(misfit.message);
      continue;
    }
    kept = next;
    touched.add(setting);
    applied.push(change);
  }
  const all = kept as Record<string, unknown>;
  if (touched.size > 0) host.keepSettings(Object.fromEntries([...touched].map((id) => [id, all[id] ?? {}])));
}

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(value: Json, path: readonly string[]): Json {
  let found: Json | undefined = value;
  for (const key of path) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found ?? null;
}

/** The same with another value at the end of the path; null takes it away, and whatever it leaves empty. */
function put(value: Json, [key, ...rest]: readonly string[], after: Json): Json {
  if (key === undefined) return after;
  const record = isRecord(value) ? value : {};
  const inner = put(Object.hasOwn(record, key) ? (record[key] as Json) : null, rest, after);
  const others = Object.entries(record).filter(([other]) => other !== key);
  const isEmpty = inner === null || (isRecord(inner) && rest.length > 0 && Object.keys(inner).length === 0);
  return Object.fromEntries(isEmpty ? others : [...others, [key, inner]]);
}

function same(a: Json, b: Json): boolean {
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key]!, b[key]!));
}

const shown = (cell: RawCell): string =>
  cell === '' ? 'it is empty now' : `now ${typeof cell === 'object' ? 'a date' : `“${String(cell).slice(0, 40)}”`}`;
