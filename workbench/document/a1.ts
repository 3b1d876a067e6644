import type { Zone } from './zone.ts';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function zoneName(zone: Zone): string {
  const first = cellName(zone.top, zone.left);
  const last = cellName(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in a formula. Quotes are always allowed, so they are left out only where plainly safe. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z_0-9]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const a1Pattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d+))?(?::(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d+))?)?$/;

export interface A1 {
  readonly sheet?: string;
  /** Sides that the text leaves open (`A:C`, `2:5`, `A2:A`) reach to the sheet's end. */
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
}

/** Reads `B2`, `$A$1:C`, `C5:B2` or `'Tab name'!A:A`; undefined where the text is none of these. */
export function parseA1(text: string): A1 | undefined {
  const found = a1Pattern.exec(text.trim());
  if (!found) return undefined;
  const [, quoted, bare, left, top, right, bottom] = found;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (text.endsWith(':')) return undefined;
  const single = !text.includes(':', sheet === undefined ? 0 : text.lastIndexOf('!'));
  const none = left === undefined && top === undefined;
  if (none && (sheet === undefined || !single)) return undefined;
  const ends = {
    left: left === undefined ? undefined : columnIndex(left),
    top: top === undefined ? undefined : Number(top) - 1,
    right: right === undefined ? undefined : columnIndex(right),
    bottom: bottom === undefined ? undefined : Number(bottom) - 1,
  };
  if (single) {
    if (left === undefined || top === undefined) return undefined;
    return { ...(sheet === undefined ? {} : { sheet }), ...ends, right: ends.left, bottom: ends.top };
  }
  return { ...(sheet === undefined ? {} : { sheet }), ...ordered(ends) };
}

function ordered(ends: Omit<A1, 'sheet'>): Omit<A1, 'sheet'> {
  const [left, right] = inOrder(ends.left, ends.right);
  const [top, bottom] = inOrder(ends.top, ends.bottom);
  return { left, right, top, bottom };
}

const inOrder = (a: number | undefined, b: number | undefined): [number | undefined, number | undefined] =>
  a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];

/** The rectangle on a sheet of that size. */
export function boundedZone(a1: A1, rows: number, columns: number): Zone {
  return { top: a1.top ?? 0, left: a1.left ?? 0, bottom: a1.bottom ?? rows - 1, right: a1.right ?? columns - 1 };
}
