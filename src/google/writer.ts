/**
 * Writes one tab, beside others, in steps that all of them take together: Google waits wherever a script reads after it has written, and longer
 * where it has written formulas.
 */
export interface Writer {
  /** Stands for how the tab shall look. */
  readonly looks: string;
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
