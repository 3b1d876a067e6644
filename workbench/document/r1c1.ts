import { columnIndex, columnLetters } from './a1.ts';
import { tokens } from './formula-text.ts';
import type { Locale } from './locale.ts';

/** A formula as `getFormulaR1C1` shows it in a cell: references without `$` tell how far away they are. */
export function toR1C1(formula: string, row: number, column: number, locale: Locale): string {
  const parts = formula === '' ? undefined : tokens(formula, locale.decimal);
  if (!parts) return formula;
  const text = parts.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const at = text.lastIndexOf('!') + 1;
    const ends = text.slice(at).split(':');
    return text.slice(0, at) + ends.map((end) => relativeEnd(end, row, column)).join(':');
  });
  return `=${text.join('')}`;
}

const axis = (letter: 'R' | 'C', isFixed: boolean, index: number, home: number): string => {
  if (isFixed) return `${letter}${index + 1}`;
  return index === home ? letter : `${letter}[${index - home}]`;
};

function relativeEnd(end: string, row: number, column: number): string {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  const fixedRow = letters ? rowSign === '$' : columnSign === '$' || rowSign === '$';
  return (
    (digits ? axis('R', fixedRow, Number(digits) - 1, row) : '') +
    (letters ? axis('C', columnSign === '$', columnIndex(letters), column) : '')
  );
}

const part = (letter: string) => String.raw`${letter}(?:\[-?\d+\]|\d+)?`;
const cell = part('R') + part('C');
const end = `(?:${cell}|${part('R')}|${part('C')})`;
const scanner = new RegExp(
  [
    `(?<text>"(?:[^"]|"")*")`,
    `(?<sheet>'(?:[^']|'')+'!)`,
    String.raw`(?<![\p{L}\p{N}_.])(?<reference>${end}:${end}|${cell})(?![\p{L}\p{N}_.(\[])`,
  ].join('|'),
  'gu',
);

/** The same formula as it reads in A1 notation in a cell. What would stand outside of the sheet is `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(scanner, (match, ...rest) => {
    const { reference } = rest.at(-1) as { reference?: string };
    if (reference === undefined) return match;
    const ends = reference.split(':').map((each) => absoluteEnd(each, row, column));
    return ends.includes(undefined) ? '#REF!' : ends.join(':');
  });
}

function absoluteEnd(text: string, row: number, column: number): string | undefined {
  const [, down, along] = /^(R(?:\[-?\d+\]|\d+)?)?(C(?:\[-?\d+\]|\d+)?)?$/.exec(text) ?? [];
  const at = (found: string, home: number): { sign: string; index: number } => {
    const digits = found.slice(1);
    if (/^\d/.test(digits)) return { sign: '$', index: Number(digits) - 1 };
    return { sign: '', index: home + Number(digits.slice(1, -1) || 0) };
  };
  const toRow = down === undefined ? undefined : at(down, row);
  const toColumn = along === undefined ? undefined : at(along, column);
  if ((toRow?.index ?? 0) < 0 || (toColumn?.index ?? 0) < 0) return undefined;
  return (
    (toColumn ? toColumn.sign + columnLetters(toColumn.index) : '') + (toRow ? `${toRow.sign}${toRow.index + 1}` : '')
  );
}
