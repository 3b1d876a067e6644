import type { Truth } from '../oracle/truth.ts';
import type { Page } from '../page.ts';
import type { Place } from '../read/place.ts';
import type { Told } from '../read/told.ts';
import type { Rule } from '../rules/meanings.ts';

/** A page under reading. */
export interface Reading {
  readonly page: Page;
  readonly places: readonly Place[];
  readonly truth: Truth;
  readonly told: Told;
}

/** What is false of a sentence, and the rule that it breaks. */
export interface Fault {
  readonly rule: Rule;
  readonly truth: string;
}

/** One kind of cell in a table: what stands under a title. */
export interface CellKind {
  readonly id: string;
  readonly table: RegExp;
  readonly title: RegExp;
  hold(place: Place, at: Reading): Iterable<Fault>;
}

/** One kind of sentence, or a part of one, wherever it stands. */
export interface SentenceKind {
  readonly id: string;
  /** Global: all of its matches are held. */
  readonly pattern: RegExp;
  hold(match: RegExpExecArray, place: Place, at: Reading): Iterable<Fault>;
}

/** What is true of a page as a whole. */
export interface PageRule {
  readonly id: string;
  check(at: Reading): Iterable<Fault & { readonly place: Place }>;
}
