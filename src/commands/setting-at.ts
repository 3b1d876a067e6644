import type { Json, SettingChange } from './change.ts';

export const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is kept at the end of a path; undefined where nothing is. */
export function settingAt(kept: Json | undefined, path: readonly string[]): Json | undefined {
  let found = kept;
  for (const key of path) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** Puts the values at the ends of their paths, into what is ours to change; none takes one away, and whatever it leaves empty. */
export function putSettings(settings: Json, changes: readonly SettingChange[]): Json {
  const emptied = new Map<string, readonly string[]>();
  for (const { path, after } of changes) {
    const record = path.slice(0, -1).reduce(recordIn, settings as Record<string, Json>);
    const key = path.at(-1) ?? '';
    if (after !== undefined) own(record, key, after);
    else {
      delete record[key];
      const outer = path.slice(0, -1);
      emptied.set(JSON.stringify(outer), outer);
    }
  }
  for (const path of emptied.values()) removeEmpty(settings, path);
  return settings;
}

function recordIn(outer: Record<string, Json>, key: string): Record<string, Json> {
  if (!Object.hasOwn(outer, key) || !isRecord(outer[key])) own(outer, key, {});
  return outer[key] as Record<string, Json>;
}

/** A setting itself stays, empty as it is. */
function removeEmpty(settings: Json, path: readonly string[]): void {
  for (let length = path.length; length > 1; length--) {
    const found = settingAt(settings, path.slice(0, length));
    if (!isRecord(found) || Object.keys(found).length > 0) return;
    delete (settingAt(settings, path.slice(0, length - 1)) as Record<string, Json>)[path[length - 1] as string];
  }
}

/** `__proto__` is a name like any other. */
const own = (record: Record<string, Json>, key: string, value: Json) =>
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });

/** Whatever the order of their keys. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
