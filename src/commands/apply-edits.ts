import type { RawCell, RawTable } from '../intake/raw.ts';
import { a1 } from '../workbook/a1.ts';
import type { CellChange, Change, Json, Tried } from './change.ts';
import type { CellWrite, Host } from './host.ts';
import { same, settingAt } from './setting-at.ts';

/** So many cells are written before the clock is looked at. */
const cellsInTurn = 2000;

const isAt = (tables: readonly RawTable[]) => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return ({ tab, row, column }: CellChange): RawCell => byName.get(tab)?.cells[row - 1]?.[column - 1] ?? '';
};
const equal = (a: RawCell, b: RawCell): boolean => JSON.stringify(a) === JSON.stringify(b);
const tablesOf = (host: Host, edits: readonly CellChange[]): readonly RawTable[] =>
  edits.length === 0 ? [] : host.rawTables([...new Set(edits.map(({ tab }) => tab))]);

/** The changes of cells that hold what was expected. */
export function fittingEdits(
  host: Host,
  edits: readonly CellChange[],
  tables: readonly RawTable[] = tablesOf(host, edits),
): Tried<CellChange> {
  const refused: string[] = [];
  const cellAt = isAt(tables);
  const applied = edits.filter((edit) => {
    const now = cellAt(edit);
    const fits = equal(now, edit.before);
    if (!fits)
      refused.push(
        `${edit.tab}, ${a1(edit.row, edit.column)} was left as it is: it has changed since (${shown(now)}).`,
      );
    return fits;
  });
  return { applied, refused };
}

/** What is left to do of changes that were broken off: some stand as they shall. */
export function doneAlready(host: Host, changes: readonly Change[]): { readonly left: readonly Change[] } {
  const cellAt = isAt(
    tablesOf(
      host,
      changes.filter((change) => change.is === 'cell'),
    ),
  );
  const kept = host.keptSettings() as Json;
  const isDone = (change: Change) =>
    change.is === 'cell' ? equal(cellAt(change), change.after) : same(settingAt(kept, change.path), change.after);
  return { left: changes.filter((change) => !isDone(change)) };
}

/** Writes cells that hold a value: what a formula shows is mended where it comes from. Stops where the time of the run is nearly over. */
export function writeEdits(host: Host, edits: readonly CellChange[]): Tried<CellChange> & { readonly isLate: boolean } {
  const byTab = new Map<string, CellChange[]>();
  for (const edit of edits) {
    const list = byTab.get(edit.tab);
    if (list) list.push(edit);
    else byTab.set(edit.tab, [edit]);
  }
  const applied: CellChange[] = [];
  const refused: string[] = [];
  for (const [tab, list] of byTab) {
    for (let from = 0; from < list.length; from += cellsInTurn) {
      if (host.isLate()) return { applied, refused, isLate: true };
      const turn = list.slice(from, from + cellsInTurn);
      const writes = turn.map(({ row, column, after }): CellWrite => ({ row, column, value: after }));
      const left = new Set(host.writeCells(tab, writes));
      turn.forEach((edit, i) => {
        if (!left.has(writes[i] as CellWrite)) applied.push(edit);
        else refused.push(`${tab}, ${a1(edit.row, edit.column)} holds a formula and was left as it is: mend it there.`);
      });
    }
  }
  return { applied, refused, isLate: false };
}

const shown = (cell: RawCell): string =>
  cell === '' ? 'it is empty now' : `now ${typeof cell === 'object' ? 'a date' : `“${String(cell).slice(0, 40)}”`}`;
