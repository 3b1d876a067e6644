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
      /** Left out where there is none. */
      readonly before?: Json;
      readonly after?: Json;
    };
