import type { Expression } from './expression.ts';

/**
 * Values by the name of the input. `undefined` is a value that is missing, which is not zero. An optional input that
 * is not named at all takes its default.
 */
export type Values = Readonly<Record<string, number | undefined>>;

/** The value of an expression; undefined where an input is missing, a denominator is not above 0, or numbers overflow. */
export const evaluate = (expression: Expression, values: Values): number | undefined => {
  const value = compute(expression, values);
  return Number.isFinite(value) ? value : undefined;
};

/** As `evaluate`, with NaN for no value: it spreads through arithmetic by itself. */
const compute = (node: Expression, values: Values): number => {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'input':
      return (node.name in values ? values[node.name] : node.default) ?? Number.NaN;
    case 'plus':
      return compute(node.left, values) + compute(node.right, values);
    case 'minus':
      return compute(node.left, values) - compute(node.right, values);
    case 'times':
      return compute(node.left, values) * compute(node.right, values);
    case 'per': {
      const denominator = compute(node.denominator, values);
      // An overflowing denominator would give a plausible 0.
      return denominator > 0 && Number.isFinite(denominator)
        ? compute(node.numerator, values) / denominator
        : Number.NaN;
    }
  }
};
