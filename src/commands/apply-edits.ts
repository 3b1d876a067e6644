import type { RawCell, RawTable } from '../intake/raw.ts';
import { a1 } from '../workbook/a1.ts';
import type { CellChange, Tried } from './change.ts';
import type { CellWrite, Host } from './host.ts';

/** Changes of cells as far as they hold what was expected, and hold it as a value: what a formula shows is mended where it comes from. */
export function applyEdits(host: Host, edits: readonly CellChange[], tables: readonly RawTable[]): Tried<CellChange> {
  const refused: string[] = [];
  const byName = new Map(tables.map((table) => [table.name, table]));
  const fitting = edits.filter(({ tab, row, column, before }) => {
    const now = byName.get(tab)?.cells[row - 1]?.[column - 1] ?? '';
    const fits = JSON.stringify(now) === JSON.stringify(before);
    if (!fits) refused.push(`${tab}, ${a1(row, column)} was left as it is: it has changed since (${shown(now)}).`);
    return fits;
  });
  const byTab = new Map<string, CellChange[]>();
  for (const edit of fitting) {
    const list = byTab.get(edit.tab);
    if (list) list.push(edit);
    else byTab.set(edit.tab, [edit]);
  }
  const applied: CellChange[] = [];
  for (const [tab, list] of byTab) {
    const writes = list.map(({ row, column, after }): CellWrite => ({ row, column, value: after }));
    const left = new Set(host.writeCells(tab, writes));
    list.forEach((edit, i) => {
      if (!left.has(writes[i] as CellWrite)) applied.push(edit);
      else refused.push(`${tab}, ${a1(edit.row, edit.column)} holds a formula and was left as it is: mend it there.`);
    });
  }
  return { applied, refused };
}

const shown = (cell: RawCell): string =>
  cell === '' ? 'it is empty now' : `now ${typeof cell === 'object' ? 'a date' : `“${String(cell).slice(0, 40)}”`}`;
