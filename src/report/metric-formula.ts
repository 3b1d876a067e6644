import type { Expression } from '../metrics/expression.ts';
import { inputsOf } from '../metrics/inputs-of.ts';
import { withDefaults } from '../metrics/with-defaults.ts';
import { call, type Formula, type Operator, op, type Term, when } from '../workbook/formula.ts';

/**
 * A metric's expression as a native formula, which agrees with `evaluate` in each case: `otherwise` stands where an
 * input is not a number or a denominator is not above 0. Where `cellOf` has no cell for an optional input, its default
 * counts; a cell that is there and blank is a missing number.
 */
export function metricFormula(
  value: Expression,
  cellOf: (inputName: string) => Formula | undefined,
  otherwise: Term,
): Formula {
  const expression = withDefaults(value, (name) => cellOf(name) !== undefined);
  const inputs = inputsOf(expression);
  const cell = (name: string): Formula => {
    const found = cellOf(name);
    if (found === undefined) throw new Error(`the metric needs a cell for ${name}`);
    return found;
  };

  // Guards nest and never join in an OR: an OR would compute the outer denominator also where the inner one is 0.
  const guarded = denominatorsOf(expression).reduceRight(
    (rest, denominator) => when(op(lower(denominator, cell), '<=', 0), otherwise, rest),
    lower(expression, cell),
  );
  if (inputs.length === 0) return guarded;
  const counted = call('COUNT', ...inputs.map(({ name }) => cell(name)));
  return when(op(counted, '<', inputs.length), otherwise, guarded);
}

const operators: Readonly<Record<'plus' | 'minus' | 'times', Operator>> = { plus: '+', minus: '-', times: '*' };

const lower = (node: Expression, cell: (name: string) => Formula): Formula => {
  switch (node.kind) {
    case 'input':
      return cell(node.name);
    case 'number':
      return { kind: 'number', value: node.value };
    case 'per':
      return op(lower(node.numerator, cell), '/', lower(node.denominator, cell));
    default:
      return op(lower(node.left, cell), operators[node.kind], lower(node.right, cell));
  }
};

/** What is divided by and could be 0 or less: each once, and before any denominator that it stands in. */
const denominatorsOf = (expression: Expression): readonly Expression[] => {
  const found = new Map<string, Expression>();
  const visit = (node: Expression): void => {
    if (node.kind === 'input' || node.kind === 'number') return;
    if (node.kind !== 'per') {
      visit(node.left);
      visit(node.right);
      return;
    }
    visit(node.numerator);
    visit(node.denominator);
    const { denominator } = node;
    if (denominator.kind === 'number' && denominator.value > 0) return;
    const key = JSON.stringify(denominator);
    if (!found.has(key)) found.set(key, denominator);
  };
  visit(expression);
  return [...found.values()];
};
