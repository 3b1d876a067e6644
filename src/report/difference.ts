import { call, type Formula, op } from '../workbook/formula.ts';
import type { Figure } from './figures.ts';
import { inPoints, placesOf, signed } from './formats.ts';

/** By how much a value differs, at the precision that is shown: of shares in points, of all else in its own unit. */
export const difference = ({ unit }: Pick<Figure, 'unit'>, value: Formula, from: Formula, format: string): Formula => {
  const change = op(value, '-', from);
  return unit === 'percent'
    ? call('ROUND', op(change, '*', 100), placesOf(format) - 2)
    : call('ROUND', change, placesOf(format));
};

export const differenceFormat = ({ unit }: Pick<Figure, 'unit'>, format: string): string =>
  signed(unit === 'percent' ? inPoints(format) : format);
