import type { BridgeKind } from './bridge.ts';
import type { LineWord } from './line-words.ts';

/** The days of one reported row that are in one month. */
export interface Part {
  /** Its place in `reported`. */
  readonly at: number;
  readonly campaign: string;
  readonly from: number;
  readonly to: number;
  /** In the report currency. */
  readonly amount: number;
  readonly native: number;
  readonly currency: string;
  readonly source: string;
  isSpent: boolean;
}

/** One line of the books. */
export interface Line {
  /** Its place in `booked`. */
  readonly at: number;
  readonly day: number;
  readonly text: string;
  readonly words: ReadonlySet<LineWord>;
  readonly reference: string;
  readonly isMarkedCopy: boolean;
  /** Another channel that its text names, and another month. */
  readonly namedChannel: string | null;
  readonly namedMonth: number | null;
  /** In the report currency. */
  readonly amount: number;
  /** What columns beside it say, until they are used. */
  tax: number;
  refund: number;
  fee: number;
  readonly native: number;
  readonly currency: string;
  /** What it is rounded to, in the report currency: tens, whole units; 0 where it has cents. */
  grain: number;
  /** What is left of its amount once what is explained is taken off. */
  open: number;
  /** Whether the other side has it, with the same amount. */
  isMet: boolean;
  /** Where it is booked. */
  readonly origin: Block;
  /** Where it belongs: where it is booked, until it is shown to belong elsewhere; null where that is beyond what is compared. */
  home: Block | null;
}

export interface Item {
  readonly kind: BridgeKind;
  readonly amount: number;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** What is compared as one: a channel in a month. */
export interface Block {
  readonly channel: string;
  readonly month: number;
  readonly parts: Part[];
  /** The lines that belong here. */
  readonly lines: Line[];
  readonly items: Item[];
  reported: number;
  booked: number;
  /** booked − reported − items. */
  rest: number;
  /** Something of it could not be read: it never ties. */
  isDoubtful: boolean;
  /** What explains it that is only likely, by habit; it ties where the habit is proved. */
  readonly likely: string[];
}
