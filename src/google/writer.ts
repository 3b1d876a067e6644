import type { Place } from '../workbook/around.ts';
import type { RowStep } from '../workbook/place-rows.ts';

/**
 * Writes one tab, beside others, in steps that all of them take together: Google waits wherever a script reads after it has written, and longer
 * where it has written formulas.
 */
export interface Writer {
  /** Stands for how the tab shall look. */
  readonly looks: string;
  /** What will be done to a tab that is there already, so that what is in the way is found before anything is written. */
  readonly intent: Intent;
  /** Says on the tab that it is not finished, before anything else of it is written. What is filled in at the end takes that away. */
  begin(): void;
  /** Puts rows and columns where they belong. */
  arrange(): void;
  /** Whether the tab looks as it shall, once it is arranged. */
  isDressed(): boolean;
  /** Reads what moved along, of tabs that are to be dressed or whose rows moved. */
  readAgain(): void;
  dress(): void;
  /** The last row that there was no time for; null where all is done. */
  fill(): number | null;
}

/** All places are those of the tab as it stands now. */
export interface Intent {
  /** Our block: columns from the first, rows from the first. */
  readonly columns: number;
  readonly rows: number;
  /** Whether a row among ours is the user's. */
  isTheirs(row: number): boolean;
  readonly steps: readonly RowStep[];
  /** Whether something is written into a cell. */
  writes(row: number, column: number): boolean;
  readonly dresses: boolean;
  /** Whether all merged cells of our block are taken apart first. */
  readonly unmerges: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether what the user keeps beside our columns comes to stand in other rows. */
  readonly movesBesides: boolean;
  /** Formulas of the user's on this tab. */
  readonly theirs: readonly (Place & { readonly formula: string })[];
  /** Those that would point outside of the tab where they come to stand. */
  readonly offTheTab: readonly Place[];
  /** Formulas of the user’s in cells of ours that will be written as text. */
  readonly typedAnew: readonly Place[];
}
