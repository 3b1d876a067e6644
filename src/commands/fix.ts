import type { RawCell } from '../intake/raw.ts';

/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One change that a quick fix makes. It carries what it expects to find, so it is refused where that has changed meanwhile; with `before`
 * and `after` exchanged it is its own inverse.
 */
export type Change =
  | {
      readonly is: 'cell';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly before: RawCell;
      readonly after: RawCell;
    }
  | {
      readonly is: 'setting';
      /** The setting's id, and the way to the value within it. */
      readonly path: readonly string[];
      /** null where there is none. */
      readonly before: Json;
      readonly after: Json;
    };

/** A way out of a problem that one click takes. */
export interface Fix {
  readonly title: string;
  /** Fixes of one kind can be applied to all problems that have one. */
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly changes: readonly Change[];
  /** Where only the user knows the value: the setting that asks for it, and the row of it. */
  readonly opens?: { readonly setting: string; readonly key: string };
}
