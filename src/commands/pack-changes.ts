import type { RawCell } from '../intake/raw.ts';
import { type Change, type Json, settingChange } from './change.ts';

/** Changes that differ in one thing only, which are thousands where all fixes of a kind were applied. */
export type PackedChanges =
  | {
      readonly tab: string;
      readonly column: number;
      readonly before: RawCell;
      readonly after: RawCell;
      readonly rows: number[];
    }
  | { readonly path: readonly string[]; readonly before?: Json; readonly after?: Json; readonly keys: string[] };

export function packChanges(changes: readonly Change[]): PackedChanges[] {
  const packed = new Map<string, PackedChanges>();
  for (const change of changes) {
    if (change.is === 'cell') {
      const { tab, column, before, after, row } = change;
      const group = under({ tab, column, before, after, rows: [] });
      if ('rows' in group) group.rows.push(row);
    } else {
      const { path, before, after } = settingChange(change.path.slice(0, -1), change.before, change.after);
      const group = under({ path, before, after, keys: [] } as PackedChanges);
      if ('keys' in group) group.keys.push(change.path.at(-1) ?? '');
    }
  }
  return [...packed.values()];

  function under(fresh: PackedChanges): PackedChanges {
    const name = JSON.stringify(fresh);
    const group = packed.get(name) ?? fresh;
    packed.set(name, group);
    return group;
  }
}

export const unpackChanges = (packed: readonly PackedChanges[]): Change[] =>
  packed.flatMap((group): Change[] =>
    'rows' in group
      ? group.rows.map((row) => {
          const { rows: _, ...same } = group;
          return { is: 'cell', row, ...same };
        })
      : group.keys.map((key) => settingChange([...group.path, key], group.before, group.after)),
  );
