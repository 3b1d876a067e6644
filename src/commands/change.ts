import type { RawCell } from '../intake/raw.ts';

/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One change that a quick fix or a correction makes. It carries what it expects to find, so it is refused where that has changed
 * meanwhile; with `before` and `after` exchanged it is its own inverse.
 */
export type Change = CellChange | SettingChange;

export interface CellChange {
  readonly is: 'cell';
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly before: RawCell;
  readonly after: RawCell;
}

export interface SettingChange {
  readonly is: 'setting';
  /** The setting's id, and the way to the value within it. */
  readonly path: readonly string[];
  /** Left out where there is none. */
  readonly before?: Json;
  readonly after?: Json;
}

/** What was done, and what was refused, in words. */
export interface Tried<T extends Change> {
  readonly applied: readonly T[];
  readonly refused: readonly string[];
}

export const settingChange = (
  path: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
): SettingChange => ({
  is: 'setting',
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

export const inverse = (change: Change): Change =>
  change.is === 'cell'
    ? { ...change, before: change.after, after: change.before }
    : settingChange(change.path, change.after, change.before);
