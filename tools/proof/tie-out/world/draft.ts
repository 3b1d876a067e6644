import type { Booked, Pair } from '../../../../src/proof/tie-out/pair.ts';
import type { Span } from '../../../sentences/world/calendar.ts';
import type { Writing } from './writing.ts';

/** A channel in this company: the names that it goes by, and the currency that its platform counts in. */
export interface Used {
  readonly name: string;
  /** What the books write in their column for it; empty where their text alone names it. */
  readonly label: string;
  readonly vendor: string;
  readonly invoice: string;
  readonly currency: string;
}

/** A line of the books, with what only its maker knows. */
export interface Line extends Omit<Booked, 'source' | 'row'> {
  /** The channel that it is booked under. */
  readonly as: string;
  /** The days that it is for. */
  readonly days: Span;
  /** Of an order the campaign that its platform counts it to. */
  readonly campaign: string;
  /** A defect or a noise has changed it. One line bears one change, so that what each moved is one amount. */
  readonly touched?: true;
}

/** How books are kept. */
export type Style = 'invoices' | 'threshold' | 'journal' | 'orders' | 'postings';

/** A pair while it is being made. */
export interface Draft extends Omit<Pair, 'booked'> {
  readonly style: Style;
  /** How long a row of the platforms is. */
  readonly step: 'day' | 'week' | 'month';
  readonly channels: readonly Used[];
  readonly months: readonly Span[];
  readonly writing: Writing;
  /** The books are in the currency of the report, whatever the platform counts in. */
  readonly converted: boolean;
  readonly lines: readonly Line[];
  /** Cells whose lines bear a change that is read from the cell as a whole: nothing else is put there. */
  readonly taken: ReadonlySet<string>;
  /** Cells that a changed line stands in, or stood in. */
  readonly changed: ReadonlySet<string>;
}
