import type { Expression, Input } from './expression.ts';

const signs = { plus: '+', minus: '−', times: '×', per: '÷' } as const;
const strengths = { plus: 1, minus: 1, times: 2, per: 2 } as const;

/** A name as words: `newCustomers` is `new customers`. */
export const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * An expression as people write it, such as `(revenue − cost) ÷ cost`. What stands for an input is up to the caller:
 * its name, or this period's number.
 */
export const inWords = (expression: Expression, word: (input: Input) => string = ({ name }) => spaced(name)): string =>
  write(expression, word, 0);

const write = (node: Expression, word: (input: Input) => string, outer: number): string => {
  switch (node.kind) {
    case 'input':
      return word(node);
    case 'number':
      return String(node.value).replace('-', '−');
    default: {
      const [left, right] = node.kind === 'per' ? [node.numerator, node.denominator] : [node.left, node.right];
      const own = strengths[node.kind];
      // The right side is bracketed at equal strength too: a − (b − c) is not a − b − c.
      const text = `${write(left, word, own)} ${signs[node.kind]} ${write(right, word, own + 1)}`;
      return own < outer ? `(${text})` : text;
    }
  }
};
