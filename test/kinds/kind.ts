import type { Sums } from '../exports/export.ts';

/** A small table as somebody keeps it, and what is true of it. */
export interface Small {
  readonly title: string;
  /** The name of its tab or file, where that matters. */
  readonly name?: string;
  readonly text: string;
  /** Every measure that it has. */
  readonly is: Sums;
  /** ISO code, `''` where it says none. Not checked where it has several. */
  readonly currency?: string;
  readonly byCurrency?: Readonly<Record<string, Sums>>;
  readonly byMonth?: Readonly<Record<string, Sums>>;
  readonly byChannel?: Readonly<Record<string, Sums>>;
  /** What was planned. */
  readonly plan?: number;
  /** The errors and warnings that it has to meet, and no others. */
  readonly asks?: readonly string[];
  /** What is told besides. */
  readonly tells?: readonly string[];
}

/** A workbook, tab by tab. */
export interface Book {
  readonly title: string;
  /** The name of its file, where that matters. */
  readonly book?: string;
  /** The text of each tab, by its name. */
  readonly tabs: Readonly<Record<string, string>>;
  readonly is: Sums;
  readonly byMonth?: Readonly<Record<string, Sums>>;
  readonly byChannel?: Readonly<Record<string, Sums>>;
  readonly asks?: readonly string[];
}
