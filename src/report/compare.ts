import { call, type Formula, op, type Term, when } from '../workbook/formula.ts';
import { placesOf } from './formats.ts';

/** What differs by no more than this share of what it is compared with is about the same, and no word makes anything of it. */
export const material = 0.02;

/** The share above which a part is most of a whole: half of it is not, nor what is about half. */
export const mostOfAll = 0.5 + material;

export interface CompareWords {
  readonly above: Term;
  /** Written alike. */
  readonly equal: Term;
  /** Written otherwise, and no more than `material` apart. */
  readonly about: Term;
  readonly below: Term;
}

/** How a value stands to another, both as a cell of this format writes them. */
export function compared(value: Formula, other: Formula, format: string, words: CompareWords): Formula {
  const shown = (number: Formula) => call('ROUND', number, placesOf(format));
  return when(
    op(shown(value), '=', shown(other)),
    words.equal,
    when(
      op(call('ABS', op(value, '-', other)), '<=', op(call('ABS', other), '*', material)),
      words.about,
      when(op(value, '>', other), words.above, words.below),
    ),
  );
}

/** The same in TypeScript: 1 above, 0 about the same, -1 below. */
export function compare(value: number, other: number, format: string): -1 | 0 | 1 {
  const unit = 10 ** placesOf(format);
  const isAlike = Math.round(value * unit) === Math.round(other * unit);
  if (isAlike || Math.abs(value - other) <= Math.abs(other) * material) return 0;
  return value > other ? 1 : -1;
}
