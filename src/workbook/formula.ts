/**
 * A spreadsheet formula as data. It names cells by tab and row key, not by address, because rows move when a table grows;
 * an address is worked out only when the formula is printed for its reader.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'cell'; readonly at: CellAt }
  | { readonly kind: 'range'; readonly from: CellAt; readonly to: CellAt }
  /** The text that names a cell, or a range up to another, to a link within the spreadsheet. */
  | { readonly kind: 'address'; readonly of: CellAt; readonly to?: CellAt }
  | { readonly kind: 'columns'; readonly tab: string; readonly from: number; readonly to: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `tab` is a plan's id; `column` is 1-based. */
export interface CellAt {
  readonly tab: string;
  readonly row: string;
  readonly column: number;
}

/** A formula, or a plain value that stands for itself. */
export type Term = Formula | number | string;

export const term = (value: Term): Formula =>
  typeof value === 'number' ? { kind: 'number', value } : typeof value === 'string' ? { kind: 'text', value } : value;

export const call = (name: string, ...args: readonly Term[]): Formula => ({ kind: 'call', name, args: args.map(term) });

export const op = (left: Term, operator: Operator, right: Term): Formula => ({
  kind: 'operation',
  operator,
  left: term(left),
  right: term(right),
});

export const cell = (tab: string, row: string, column: number): Formula => ({ kind: 'cell', at: { tab, row, column } });

export const range = (from: CellAt, to: CellAt): Formula => ({ kind: 'range', from, to });

/** Text that leads to a cell when it is clicked. */
export const link = (to: CellAt, says: Term): Formula => call('HYPERLINK', { kind: 'address', of: to }, says);

/** Text that leads to a range, and selects it. */
export const linkToRange = (from: CellAt, to: CellAt, says: Term): Formula =>
  call('HYPERLINK', { kind: 'address', of: from, to }, says);

/** Whole columns, the one open-ended range that every spreadsheet understands. */
export const wholeColumns = (tab: string, from: number, to: number): Formula => ({ kind: 'columns', tab, from, to });
export const wholeColumn = (tab: string, column: number): Formula => wholeColumns(tab, column, column);

/** Text joined end to end. */
export const join = (...parts: readonly [Term, ...Term[]]): Formula =>
  parts.slice(1).reduce<Formula>((left, right) => op(left, '&', right), term(parts[0]));

/** `IF(when; then; otherwise)`: always with both branches, since an empty one means 0 in one spreadsheet and blank in another. */
export const when = (condition: Formula, then: Term, otherwise: Term): Formula =>
  call('IF', condition, then, otherwise);
