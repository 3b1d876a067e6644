import type { RawCell } from '../intake/raw.ts';
import { unfinished } from '../workbook/unfinished.ts';
import { dataColumn } from './data-columns.ts';
import { fixedTitles } from './data-tab.ts';

/** Keys that stand behind rows of KPI and ROI Report, whatever is in them. */
const rowKeys = ['gap:', 'head:'];
const rowsSearched = 200;

/** Whether a tab has the very content of one that Tieout writes: a copy, or a view of it. Its figures are counted already. */
export const isOwnTable = (cells: readonly (readonly RawCell[])[]): boolean =>
  isLedger(cells[0] ?? []) || hasRowKeys(cells);

const isLedger = (header: readonly RawCell[]): boolean =>
  fixedTitles.every(([id, title]) => [title, unfinished].includes(String(header[dataColumn(id) - 1])));

function hasRowKeys(cells: readonly (readonly RawCell[])[]): boolean {
  const missing = new Map<number, Set<string>>();
  for (const row of cells.slice(0, rowsSearched)) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      const key = typeof cell === 'string' && rowKeys.find((start) => cell.startsWith(start));
      if (!key) continue;
      const left = missing.get(column) ?? new Set(rowKeys);
      missing.set(column, left);
      left.delete(key);
      if (left.size === 0) return true;
    }
  }
  return false;
}
