import type { Workbook } from '../../workbench/open-workbook.ts';
import type { XlsxValue } from '../../workbench/read-xlsx-values.ts';

/** The cells in which LibreOffice and the workbook differ: by more than 1e-9 of the value, or in kind. */
export function differences(workbook: Workbook, other: ReadonlyMap<string, XlsxValue[][]>): string[] {
  const found: string[] = [];
  for (const { name } of workbook.document.sheets) {
    const theirs = other.get(name) ?? [];
    workbook.values(name).forEach((row, rowIndex) => {
      row.forEach((ours, column) => {
        const their = theirs[rowIndex]?.[column] ?? null;
        if (!same(ours, their === '' ? null : their)) {
          found.push(
            `${name} row ${rowIndex + 1} column ${column + 1}: ${JSON.stringify(ours)} against ${JSON.stringify(their)}`,
          );
        }
      });
    });
  }
  return found;
}

function same(a: XlsxValue, b: XlsxValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
