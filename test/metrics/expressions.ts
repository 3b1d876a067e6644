import fc from 'fast-check';
import { type Expression, input, minus, per, plus, times } from '../../src/metrics/expression.ts';

export const inputNames = ['a', 'b', 'c', 'd', 'e', 'optional'] as const;

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...inputNames.slice(0, 5)).map((name) => input({ name, unit: 'money', says: 'Any.' })),
  },
  { weight: 1, arbitrary: fc.constant(input({ name: 'optional', unit: 'percent', says: 'Any.', default: 1 })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(0, 1, 2, 1000, -3, 0.5, 0.025, 1.25)
      .map((value): Expression => ({ kind: 'number', value })),
  },
);

/** Random expressions in which divisions within denominators are common: that is where a wrong guard hides. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    leaf,
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => plus(left, right)),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => minus(left, right)),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => times(left, right)),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => per(left, right)),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => per(left, right)),
  ),
})).tree;
