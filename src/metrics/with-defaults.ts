import type { Expression } from './expression.ts';

/**
 * The expression with its optional inputs that are not given replaced by their defaults, and without the `× 1` and
 * `+ 0` that this leaves behind: `(revenue × margin − cost) ÷ cost` reads `(revenue − cost) ÷ cost` without a margin.
 */
export const withDefaults = (
  expression: Expression,
  isGiven: (inputName: string) => boolean = () => false,
): Expression => {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'input':
      return expression.default === undefined || isGiven(expression.name)
        ? expression
        : { kind: 'number', value: expression.default };
    case 'per':
      return {
        kind: 'per',
        numerator: withDefaults(expression.numerator, isGiven),
        denominator: withDefaults(expression.denominator, isGiven),
      };
    default: {
      const left = withDefaults(expression.left, isGiven);
      const right = withDefaults(expression.right, isGiven);
      const neutral = expression.kind === 'times' ? 1 : 0;
      if (right !== expression.right && isNumber(right, neutral)) return left;
      if (left !== expression.left && isNumber(left, neutral) && expression.kind !== 'minus') return right;
      return { kind: expression.kind, left, right };
    }
  }
};

const isNumber = (expression: Expression, value: number): boolean =>
  expression.kind === 'number' && expression.value === value;
