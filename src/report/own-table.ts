import type { RawCell } from '../intake/raw.ts';
import { unfinished } from '../workbook/unfinished.ts';
import { dataColumn } from './data-columns.ts';
import { fixedTitles } from './data-tab.ts';

/** Keys that stand behind rows of KPI and ROI Report, whatever is in them. */
const rowKeys = ['gap:', 'head:'];
/** A row that KPI has always, and no other tab. */
const kpiKey = 'assume:margin';
/** A row that Tie-out has always. */
const tieOutKey = 'tie-title';
const rowsSearched = 200;

/** Whether a tab has the very content of one that Tieout writes: a copy, or a view of it. Its figures are counted already. */
export const isOwnTable = (cells: readonly (readonly RawCell[])[]): boolean =>
  isLedger(cells[0] ?? []) || hasRowKeys(cells) || cells[0]?.[0] === keptTitle || isHistory(cells);

/** What the tab begins with on which settings and corrections are kept for copies of the file. */
export const keptTitle =
  'Tieout keeps your settings, your corrections and what can be undone here as well, so that they go along when this file is copied. No figure is read from here. Please leave it as it is: what is typed here is lost.';

/** What the tab of published periods begins with. */
export const historyTitle =
  'What was published, entry by entry, each sealed over the one before. Tieout adds rows below and changes none: Verify History names the first entry that was altered, removed or moved since. Figures are text, so that no format alters them.';

const isHistory = (cells: readonly (readonly RawCell[])[]): boolean => cells[0]?.[0] === historyTitle;

/** Which tab of ours has such content: where nothing else tells any more, a tab of that name may still be somebody else's. */
export function ownKind(
  cells: readonly (readonly RawCell[])[],
): 'data' | 'kpi' | 'report' | 'history' | 'tieOut' | null {
  if (isLedger(cells[0] ?? [])) return 'data';
  if (isHistory(cells)) return 'history';
  if (!hasRowKeys(cells)) return null;
  if (cells.some((row) => row.includes(tieOutKey))) return 'tieOut';
  return cells.some((row) => row.includes(kpiKey)) ? 'kpi' : 'report';
}

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
