import type { Json } from './change.ts';

export const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is kept at the end of a path; undefined where nothing is. */
export function settingAt(kept: Json, path: readonly string[]): Json | undefined {
  let found: Json | undefined = kept;
  for (const key of path) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}
