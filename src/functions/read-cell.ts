import type { Input } from '../metrics/expression.ts';

/** What a cell holds for a metric: a number, nothing, or something that cannot be computed with, in words. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly says: string };

const errorCell = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!)$/;

/** Text is never read as a number, not even `1,234`: it is no number to the sheet either, and a guess would be silent. */
export const readCell = (cell: unknown, input?: Pick<Input, 'unit'>): CellReading => {
  if (cell === '' || cell === null || cell === undefined) return { kind: 'blank' };
  switch (typeof cell) {
    case 'number':
      if (!Number.isFinite(cell)) return fault('is too large a number to compute with');
      if (input?.unit === 'percent' && (cell < 0 || cell > 1)) return fault(outsideOfShare(cell));
      return { kind: 'number', value: cell };
    case 'string':
      return errorCell.test(cell)
        ? fault(`is the error ${cell}; mend that cell first`)
        : fault(`is the text "${shortened(cell)}", and a number was expected`);
    case 'boolean':
      return fault(`is ${cell ? 'TRUE' : 'FALSE'}, and a number was expected`);
    default:
      return fault('is a date, and a number was expected');
  }
};

/** A column's heading. Text without a letter, such as `1,234` or `–`, is a figure gone wrong and no heading. */
export const isLabel = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && !errorCell.test(cell);

const fault = (says: string): CellReading => ({ kind: 'fault', says });

const outsideOfShare = (value: number): string => {
  const hint = value > 1 && value <= 100 ? `; write ${value}% or ${Number((value / 100).toPrecision(12))}` : '';
  return `is ${value}, and a share from 0 to 1 (0% to 100%) was expected${hint}`;
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
