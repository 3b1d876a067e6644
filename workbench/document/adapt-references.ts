import { columnIndex, columnLetters, quoteSheet } from './a1.ts';
import { tokens } from './formula-text.ts';
import { shiftSpan } from './zone.ts';

export interface Shift {
  readonly sheet: string;
  readonly dimension: 'row' | 'column';
  /** Counted from 0. */
  readonly at: number;
  /** Inserted where positive, deleted where negative. */
  readonly count: number;
}

const sheetPattern = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const endPattern = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula of the sheet `home` after rows or columns were inserted or deleted somewhere: its references follow their cells. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return mapReferences(formula, home, (sheet, prefix, range) =>
    sheet.toLowerCase() === shift.sheet.toLowerCase() ? prefix + shiftRange(range, shift) : undefined,
  );
}

/** A formula after a sheet got another name, or (`to` undefined) was deleted. */
export function renameInFormula(formula: string, from: string, to: string | undefined): string {
  return mapReferences(formula, undefined, (sheet, _prefix, range) =>
    sheet.toLowerCase() === from.toLowerCase()
      ? to === undefined
        ? '#REF!'
        : `${quoteSheet(to)}!${range}`
      : undefined,
  );
}

function mapReferences(
  formula: string,
  home: string | undefined,
  change: (sheet: string, prefix: string, range: string) => string | undefined,
): string {
  const parts = tokens(formula);
  if (!parts) return formula;
  let changed = '=';
  for (const { kind, text } of parts) {
    const prefix = kind === 'reference' ? (sheetPattern.exec(text)?.[0] ?? '') : '';
    const sheet = prefix ? sheetOfReference(prefix) : home;
    const to =
      kind === 'reference' && sheet !== undefined ? change(sheet, prefix, text.slice(prefix.length)) : undefined;
    changed += to ?? text;
  }
  return changed;
}

export function sheetOfReference(reference: string): string | undefined {
  const [, quoted, bare] = sheetPattern.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare;
}

function shiftRange(range: string, shift: Shift): string {
  const [first = '', last = first] = range.split(':');
  const from = readEnd(first);
  const to = readEnd(last);
  const key = shift.dimension;
  const start = from[key] ?? 0;
  const end = to[key];
  if (from[key] === undefined && end === undefined) return range;
  // An open end (`A2:A`) stays open.
  const span = shiftSpan(start, end ?? Number.MAX_SAFE_INTEGER, shift.at, shift.count);
  if (!span) return '#REF!';
  const moved = writeEnd(from, key, from[key] === undefined ? undefined : span[0]);
  return range.includes(':') ? `${moved}:${writeEnd(to, key, end === undefined ? undefined : span[1])}` : moved;
}

interface End {
  readonly columnSign: string;
  readonly rowSign: string;
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function readEnd(text: string): End {
  const [, sign1 = '', letters = '', sign2 = '', digits = ''] = endPattern.exec(text) ?? [];
  return {
    columnSign: letters ? sign1 : '',
    rowSign: letters ? sign2 : sign1 + sign2,
    column: letters ? columnIndex(letters) : undefined,
    row: digits ? Number(digits) - 1 : undefined,
  };
}

function writeEnd(end: End, key: 'row' | 'column', index: number | undefined): string {
  const column = key === 'column' ? index : end.column;
  const row = key === 'row' ? index : end.row;
  const letters = column === undefined ? '' : end.columnSign + columnLetters(column);
  return letters + (row === undefined ? '' : end.rowSign + (row + 1));
}
