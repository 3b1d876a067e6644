import type { Input } from '../metrics/expression.ts';
import { chosen, type Decimal, readText } from './read-text.ts';

/** What a cell holds for a metric: a number, nothing, or something that cannot be computed with, in a sentence and in few words. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly says: string; readonly brief: string };

const errorCell = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!)$/;

/** A text counts as the number that it writes where it can be read in only one way, by itself or by the others of its range; none is guessed. */
export const readCell = (
  cell: unknown,
  input?: Pick<Input, 'unit'>,
  decimal?: () => Decimal | undefined,
): CellReading => {
  if (cell === '' || cell === null || cell === undefined) return { kind: 'blank' };
  switch (typeof cell) {
    case 'number':
      return readNumber(cell, input);
    case 'string':
      return errorCell.test(cell)
        ? fault(`is the error ${cell}; mend that cell first`, cell)
        : ofText(cell, input, decimal);
    case 'boolean':
      return noNumber(cell ? 'TRUE' : 'FALSE');
    default:
      return noNumber('a date');
  }
};

function readNumber(value: number, input?: Pick<Input, 'unit'>): CellReading {
  if (!Number.isFinite(value)) return fault('is too large a number to compute with', 'too large a number');
  if (input?.unit === 'percent' && (value < 0 || value > 1))
    return fault(outsideOfShare(value), `${value} is no share`);
  return { kind: 'number', value };
}

function ofText(text: string, input?: Pick<Input, 'unit'>, decimal?: () => Decimal | undefined): CellReading {
  if (text.trim() === '') return { kind: 'blank' };
  const read = readText(text);
  if (typeof read === 'number') return readNumber(read, input);
  const [short, quoted] = [shortened(text), `“${shortened(text)}”`];
  if (read === undefined) return fault(`is the text "${short}", and a number was expected`, `${quoted} is no number`);
  const sign = decimal?.();
  if (sign) return readNumber(chosen(read, text, sign), input);
  const either = `${read[0]} or ${read[1]}`;
  return fault(`is the text "${short}", which may be ${either}; enter it as a number`, `${quoted}: ${either}?`);
}

/** A column's heading. Text without a letter, such as `1,234` or `–`, is a figure gone wrong and no heading. */
export const isLabel = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && !errorCell.test(cell) && readText(cell) === undefined;

const fault = (says: string, brief: string): CellReading => ({ kind: 'fault', says, brief });
const noNumber = (what: string): CellReading => fault(`is ${what}, and a number was expected`, `${what} is no number`);

const outsideOfShare = (value: number): string => {
  const hint = value > 1 && value <= 100 ? `; write ${value}% or ${Number((value / 100).toPrecision(12))}` : '';
  return `is ${value}, and a share from 0 to 1 (0% to 100%) was expected${hint}`;
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
