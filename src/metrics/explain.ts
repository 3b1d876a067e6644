import { evaluate, type Values } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { inWords, spaced } from './in-words.ts';
import { inputsOf } from './inputs-of.ts';
import type { Metric } from './metric.ts';
import { withDefaults } from './with-defaults.ts';

/** Why the metric has no value, in words, such as `cost is 0, so there is no return on it`; undefined where it has one. */
export const explain = (metric: Metric, values: Values): string | undefined => {
  const value = withDefaults(metric.value, (name) => name in values);
  if (evaluate(value, values) !== undefined) return undefined;

  const missing = inputsOf(value).filter(({ name }) => values[name] === undefined);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => spaced(name));
    return `${list(names)} ${names.length === 1 ? 'is' : 'are'} missing`;
  }
  for (const denominator of denominatorsOf(value)) {
    const is = evaluate(denominator, values);
    if (is === undefined) continue;
    if (is <= 0) return `${inWords(denominator)} is ${is === 0 ? '0' : 'below 0'}, ${metric.zero}`;
  }
  return 'the numbers are too large to compute with';
};

/** What is divided by, innermost first. */
const denominatorsOf = (node: Expression): readonly Expression[] => {
  switch (node.kind) {
    case 'input':
    case 'number':
      return [];
    case 'per':
      return [...denominatorsOf(node.numerator), ...denominatorsOf(node.denominator), node.denominator];
    default:
      return [...denominatorsOf(node.left), ...denominatorsOf(node.right)];
  }
};

const list = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
