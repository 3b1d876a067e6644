import { replaceConditionalSums } from './conditional-sums.ts';
import { keepSums } from './kept-sums.ts';
import { EvaluationError, helpers, registries } from './o-spreadsheet.ts';

interface Cell {
  readonly value: string | number | boolean | null;
}

interface Context {
  readonly locale: { readonly decimalSeparator: string; readonly thousandsSeparator?: string };
}

const { functionRegistry } = registries;
const argument = (definition: string) => helpers.arg(definition, '');

/** Functions of Google Sheets that the engine lacks, or answers otherwise. */
export function registerMissingFunctions(): void {
  if ('FIXED' in functionRegistry.content) return;
  replaceConditionalSums();
  keepSums();
  functionRegistry.add('FIXED', {
    description: 'Formats a number with a fixed number of decimal places.',
    category: 'Text',
    args: [
      argument('number (number)'),
      argument('places (number, default=2)'),
      argument('no_commas (boolean, default=FALSE)'),
    ],
    compute: function (this: Context, number: Cell, places: Cell = { value: 2 }, plain: Cell = { value: false }) {
      const value = helpers.toNumber(number as never, this.locale as never);
      return fixed(value, Number(places.value), plain.value === true, this.locale);
    } as never,
  });
  functionRegistry.add('REPT', {
    description: 'A text repeated.',
    category: 'Text',
    args: [argument('text (string)'), argument('count (number)')],
    compute: (text: Cell, count: Cell) => String(text.value ?? '').repeat(Math.max(0, Math.trunc(Number(count.value)))),
  } as never);
  functionRegistry.add('N', {
    description: 'A value as a number.',
    category: 'Info',
    args: [argument('value (any)')],
    compute: ({ value }: Cell) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  } as never);
  functionRegistry.add('ARRAYFORMULA', {
    description: 'Lets a formula spill.',
    category: 'Array',
    args: [argument('value (any, range)')],
    compute: (value: unknown) => value,
  } as never);
  functionRegistry.replace('CONCATENATE', {
    ...functionRegistry.get('CONCATENATE'),
    // `&` too: it writes a number with the decimal sign of the spreadsheet's locale.
    compute: function (this: Context, ...parts: (Cell | Cell[][] | undefined)[]) {
      const cells = parts.flatMap((part) => (Array.isArray(part) ? byRow(part) : [part]));
      return cells.map((cell) => asText(cell, this.locale)).join('');
    } as never,
  });
}

const byRow = (columns: Cell[][]): (Cell | undefined)[] =>
  (columns[0] ?? []).flatMap((_, row) => columns.map((column) => column[row]));

function asText(cell: Cell | undefined, locale: Context['locale']): string {
  const value = cell?.value ?? '';
  if (helpers.isEvaluationError(value)) throw cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value).replace('.', locale.decimalSeparator) : value;
}

function fixed(value: number, places: number, plain: boolean, locale: Context['locale']): string {
  if (!Number.isFinite(value)) throw new EvaluationError('FIXED expects a number', '#NUM!');
  const scale = 10 ** Math.trunc(places);
  // Half away from zero, as a spreadsheet rounds; the last digit guards against 1.005 being stored as 1.00499….
  const rounded = (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
  const [whole = '0', decimals] = Math.abs(rounded)
    .toFixed(Math.max(0, Math.trunc(places)))
    .split('.');
  const grouped = plain ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, locale.thousandsSeparator ?? '');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals ? locale.decimalSeparator + decimals : ''}`;
}
