import { currencyOfSign, isCurrencyCode } from '../columns/currencies.ts';
import type { RawCell } from '../raw.ts';

/** An unticked checkbox is blank: sheets are often filled with them far below the last row. */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false) return true;
  return typeof cell === 'string' && cell.charCodeAt(0) <= 32 && cell.trim() === '';
}

/** ASCII that is no blank, and no `=`. */
const isBare = (code: number): boolean => code > 32 && code < 127 && code !== 61;

/** A cell as a person reads it. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') {
    // Nearly all begin and end with a letter or a digit, and have nothing to take off.
    if (isBare(cell.charCodeAt(0)) && isBare(cell.charCodeAt(cell.length - 1))) return cell;
    if (cell.charCodeAt(0) !== 61 || !cell.startsWith('="') || !cell.endsWith('"')) return cell.trim();
    return cell.slice(2, -1).replace(/""/g, '"').trim();
  }
  return typeof cell === 'object' ? String(cell.serial) : String(cell);
}

/** Whether it is a number or a date, or begins as one: no header does. */
export function looksNumeric(cell: RawCell): boolean {
  if (typeof cell !== 'string') return true;
  // `GBP 1,204.50` is one; `TOP 10` and `Fr 8` are words.
  return (
    /^(="?)?\s*[-+(]?\s*\p{Sc}?\s*[.,]?[\d٠-٩۰-۹०-९০-৯๐-๙０-９]/u.test(cell) ||
    (/\d[.,]\d\d/.test(cell) && isSigned(cell))
  );
}

/** What a finding shows of a cell. */
export const shown = (cell: RawCell | undefined): string => cellText(cell).slice(0, 60);

/** An amount behind a currency that is written in letters. */
export function isSigned(text: string): boolean {
  const sign = /^\s*(\p{L}{1,4}[.$]?)\s?[-(]?\d/u.exec(text)?.[1];
  return sign !== undefined && (isCurrencyCode(sign) || currencyOfSign(sign) !== undefined);
}
