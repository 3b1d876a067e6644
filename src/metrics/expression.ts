import type { Unit } from './unit.ts';

/** A number that the metric needs. It is a leaf of the expression and an argument of the custom function at once. */
export interface Input {
  readonly kind: 'input';
  /** As the custom function's argument is called. A campaign measure keeps the measure's name, so a report can bind it. */
  readonly name: string;
  readonly unit: Unit;
  readonly says: string;
  /** Taken where the input is not given at all. An input that is given but blank stays missing. */
  readonly default?: number;
}

export interface Constant {
  readonly kind: 'number';
  readonly value: number;
}

export interface Arithmetic {
  readonly kind: 'plus' | 'minus' | 'times';
  readonly left: Expression;
  readonly right: Expression;
}

/** A quotient. It has a value only where the denominator is above 0. */
export interface Quotient {
  readonly kind: 'per';
  readonly numerator: Expression;
  readonly denominator: Expression;
}

/** What a metric computes, as plain data: it is evaluated here, and printed as a formula, a sentence or a query elsewhere. */
export type Expression = Input | Constant | Arithmetic | Quotient;

type Operand = Expression | number;

const expression = (operand: Operand): Expression =>
  typeof operand === 'number' ? { kind: 'number', value: operand } : operand;

export const input = (spec: Omit<Input, 'kind'>): Input => ({ kind: 'input', ...spec });

export const plus = (left: Operand, right: Operand): Arithmetic => ({
  kind: 'plus',
  left: expression(left),
  right: expression(right),
});

export const minus = (left: Operand, right: Operand): Arithmetic => ({
  kind: 'minus',
  left: expression(left),
  right: expression(right),
});

export const times = (left: Operand, right: Operand): Arithmetic => ({
  kind: 'times',
  left: expression(left),
  right: expression(right),
});

export const per = (numerator: Operand, denominator: Operand): Quotient => ({
  kind: 'per',
  numerator: expression(numerator),
  denominator: expression(denominator),
});
