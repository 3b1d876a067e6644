import { helpers } from './o-spreadsheet.ts';

export type CellValue = string | number | boolean | null | undefined;
export type Predicate = (value: CellValue) => boolean;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';
type Locale = Parameters<typeof helpers.isNumber>[1];

/**
 * What `SUMIFS` and its family ask of a cell: `>=5`, `<>x`, `Brand*`, or a plain value.
 * `*` and `?` are patterns, `~` takes the meaning from the character after it, and letters' case does not count.
 */
export function criterionOf(criterion: CellValue, locale: Locale): Predicate {
  if (typeof criterion === 'number' || typeof criterion === 'boolean') return equalTo(criterion, locale);
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion ?? '') ?? [];
  const value = operandOf(operand, locale);
  const is = operator as Operator;
  if (is === '=') return typeof value === 'string' ? likeText(value) : equalTo(value, locale);
  if (is === '<>') {
    const equal = typeof value === 'string' ? likeText(value) : (cell: CellValue) => cell === value;
    return (cell) => !equal(cell);
  }
  return ordered(is, typeof value === 'string' ? value.toLowerCase() : value);
}

function operandOf(operand: string, locale: Locale): string | number | boolean {
  if (helpers.isNumber(operand, locale) || helpers.isDateTime(operand, locale)) {
    return helpers.toNumber({ value: operand }, locale);
  }
  return operand === 'TRUE' ? true : operand === 'FALSE' ? false : operand;
}

/** A text that reads as the number counts as it. */
function equalTo(value: number | boolean, locale: Locale): Predicate {
  return (cell) => {
    if (typeof cell !== 'string' || typeof value !== 'number') return cell === value;
    const reads = helpers.isNumber(cell, locale) || helpers.isDateTime(cell, locale);
    return reads && helpers.toNumber({ value: cell }, locale) === value;
  };
}

function likeText(pattern: string): Predicate {
  if (pattern === '') return (cell) => cell === null || cell === undefined || cell === '';
  const source = pattern.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/g, (found, literal?: string, wild?: string) => {
    if (wild) return wild === '*' ? '[^]*' : '[^]';
    return literal === '~' ? '~' : `\\${literal ?? found}`;
  });
  const matches = new RegExp(`^${source}$`, 'iu');
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== 'string' || cell === '') return false;
    let is = known.get(cell);
    if (is === undefined) {
      is = matches.test(cell);
      known.set(cell, is);
    }
    return is;
  };
}

function ordered(operator: '<' | '<=' | '>' | '>=', value: string | number | boolean): Predicate {
  const kind = typeof value;
  return (cell) => {
    if (typeof cell !== kind || cell === null || cell === undefined) return false;
    const held = typeof cell === 'string' ? cell.toLowerCase() : cell;
    switch (operator) {
      case '<':
        return held < value;
      case '<=':
        return held <= value;
      case '>':
        return held > value;
      case '>=':
        return held >= value;
    }
  };
}
