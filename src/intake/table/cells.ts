import type { RawCell } from '../raw.ts';

/** An unticked checkbox is blank: sheets are often filled with them far below the last row. */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false) return true;
  return typeof cell === 'string' && cell.charCodeAt(0) <= 32 && cell.trim() === '';
}

/** A cell as a person reads it. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') {
    if (cell.charCodeAt(0) !== 61 || !cell.startsWith('="') || !cell.endsWith('"')) return cell.trim();
    return cell.slice(2, -1).replace(/""/g, '"').trim();
  }
  return typeof cell === 'object' ? String(cell.serial) : String(cell);
}

/** Whether it is a number or a date, or begins as one: no header does. */
export function looksNumeric(cell: RawCell): boolean {
  if (typeof cell !== 'string') return true;
  return /^(="?)?\s*[-+(]?\s*[$€£¥₹]?\s*[.,]?[\d٠-٩۰-۹०-९০-৯๐-๙０-９]/.test(cell);
}

/** What a finding shows of a cell. */
export const shown = (cell: RawCell | undefined): string => cellText(cell).slice(0, 60);
