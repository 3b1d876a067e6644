import type { RawCell } from '../intake/raw.ts';
import type { RowChoice, SourceOptions } from '../intake/reading.ts';

/** A way out of a problem that one click takes. */
export interface Fix {
  readonly title: string;
  /** Fixes of one kind can be applied to all problems that have one. */
  readonly kind: string;
  /** The one to take where there is no reason for another. */
  readonly isPreferred?: boolean;
  readonly does: readonly Remedy[];
}

/** What a fix changes. What stands there now is noted when the fix is offered, so that it is refused where that has changed meanwhile. */
export type Remedy =
  /** A correction to how a source is read, or all of them; without a value it is taken back. Left out, the source is the problem's own. */
  | {
      readonly is: 'option';
      readonly source?: string;
      readonly path: OptionPath;
      readonly value?: string | boolean | null;
    }
  /** What a row is; without a choice the reader decides. */
  | { readonly is: 'row'; readonly row: number; readonly choice?: RowChoice }
  /** Another value of a setting of the whole report, or of one entry of it. */
  | { readonly is: 'setting'; readonly setting: string; readonly key?: string; readonly value: SettingValue }
  /** Another value in the problem's own cell, or in one of several that are told as one. */
  | {
      readonly is: 'cell';
      readonly value: RawCell;
      readonly at?: { readonly row: number; readonly column: string };
    }
  /** Only the user knows the value: the setting that asks for it, and the row of it. */
  | { readonly is: 'ask'; readonly setting: string; readonly key?: string };

/** What a setting is kept as: plain data. */
export type SettingValue =
  | string
  | number
  | boolean
  | null
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

export type OptionPath = readonly [keyof SourceOptions, ...string[]] | readonly [];
