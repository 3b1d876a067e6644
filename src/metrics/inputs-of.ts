import type { Expression, Input } from './expression.ts';

/** The inputs of an expression, each once, from left to right. */
export const inputsOf = (expression: Expression): readonly Input[] => {
  const found = new Map<string, Input>();
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case 'input':
        if (!found.has(node.name)) found.set(node.name, node);
        return;
      case 'number':
        return;
      case 'per':
        visit(node.numerator);
        visit(node.denominator);
        return;
      default:
        visit(node.left);
        visit(node.right);
    }
  };
  visit(expression);
  return [...found.values()];
};
