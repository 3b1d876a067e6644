import { columnLetters, quoteTab } from './a1.ts';
import type { CellAt, Formula, Operator } from './formula.ts';
import { linkTo } from './tab-links.ts';

/** How to print: for whom, from which tab, and where the rows are. */
export interface PrintOptions {
  /** `;` is understood by Google Sheets in every locale; `,` is what an xlsx file holds. */
  readonly separator: ';' | ',';
  /** The tab that the formula stands in: its own cells are named without a tab. */
  readonly tab: string;
  /** The name that a tab bears in the workbook. */
  readonly tabName: (tab: string) => string;
  /** The 1-based row of a row key. */
  readonly rowOf: (tab: string, row: string) => number;
}

const strength: Record<Operator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** The formula's text with its leading `=`, with no decimal point, array literal or pattern in it, since these differ by locale. */
export function printFormula(formula: Formula, options: PrintOptions): string {
  const address = ({ row, column, tab }: CellAt) => `${columnLetters(column)}${options.rowOf(tab, row)}`;
  const prefix = (tab: string) => (tab === options.tab ? '' : `${quoteTab(options.tabName(tab))}!`);

  const print = (part: Formula, outer: number): string => {
    switch (part.kind) {
      case 'number':
        return number(part.value, outer);
      case 'text':
        return `"${part.value.replaceAll('"', '""')}"`;
      case 'cell':
        return prefix(part.at.tab) + address(part.at);
      case 'range':
        return `${prefix(part.from.tab)}${address(part.from)}:${address(part.to)}`;
      case 'address':
        return `"${linkTo(part.of.tab)}&range=${address(part.of)}${part.to ? `:${address(part.to)}` : ''}"`;
      case 'columns':
        return `${prefix(part.tab)}$${columnLetters(part.from)}:$${columnLetters(part.to)}`;
      case 'call':
        return `${part.name}(${part.args.map((arg) => print(arg, 0)).join(options.separator)})`;
      case 'operation': {
        const own = strength[part.operator];
        // The right side is bracketed at equal strength too: a-(b-c) is not a-b-c.
        const text = `${print(part.left, own)}${part.operator}${print(part.right, own + 1)}`;
        return own < outer ? `(${text})` : text;
      }
    }
  };
  return `=${print(formula, 0)}`;
}

/** A number without a decimal point: 0.025 is printed as 25/1000. */
function number(value: number, outer: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a formula holds finite numbers only, not ${value}`);
  if (value < 0) return `(-${number(-value, 5)})`;
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const whole = digits.replace('.', '');
  const power = Number(exponent) - (whole.length - 1);
  const text = power < 0 ? `${whole}/1${'0'.repeat(-power)}` : `${whole}${'0'.repeat(power)}`;
  return outer > strength['/'] || outer === strength['/'] ? `(${text})` : text;
}
