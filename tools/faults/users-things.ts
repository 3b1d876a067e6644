import { dataColumns } from '../../src/report/data-columns.ts';
import { lastSideColumn } from '../../src/report/kpi/sides.ts';
import { pageColumns } from '../../src/report/page/columns.ts';
import { usersRow } from '../../src/workbook/unfinished.ts';
import type { Document, SheetData } from '../../workbench/document/document.ts';
import { isFormula } from '../../workbench/document/document.ts';
import type { CellValue } from '../../workbench/services/shown-cells.ts';
import type { Showing } from './state-of.ts';

const theirRow = 'a row of the user’s';

/**
 * What the user keeps on tabs of ours: each thing with the row that it is about, whatever the number of that row is now. Two states of a tab
 * are alike in this as long as nothing was lost and nothing came to stand beside another row.
 */
export function usersThings({ sheets }: Document, showing: Showing, own: ReadonlyMap<string, string>): string[] {
  return sheets.flatMap((sheet) => {
    const id = own.get(sheet.name);
    if (id === undefined) return [];
    const shown = showing(sheet.name);
    const width = id === 'data' ? dataColumns.length : id === 'kpi' ? lastSideColumn + 1 : pageColumns + 1;
    const rowName = (row: number): string => {
      const cells = shown[row] ?? [];
      return id === 'data' ? ledgerRow(cells) : keyIn(cells[width - 1]) || theirRow;
    };
    return thingsOn(sheet, width, rowName, id === 'data').map((thing) => `${id}: ${thing}`);
  });
}

const keyIn = (cell: CellValue | undefined): string => (cell === usersRow ? '' : String(cell ?? ''));

/** What tells a row of the ledger from others: all but the amounts, and the row of the raw tab, which moves. */
const ledgerRow = (cells: readonly CellValue[]): string => cells.slice(0, 4).join(' ') || 'below the ledger';

function thingsOn(sheet: SheetData, width: number, rowName: (row: number) => string, isLedger: boolean): string[] {
  const things: string[] = [];
  const rows = Math.max(sheet.content.length, sheet.notes.length, sheet.validations.length);
  for (let row = 0; row < rows; row++) {
    const name = rowName(row);
    const isTheirs = !isLedger && name === theirRow;
    const columns = Math.max(
      sheet.content[row]?.length ?? 0,
      sheet.notes[row]?.length ?? 0,
      sheet.validations[row]?.length ?? 0,
    );
    for (let column = isTheirs ? 0 : width; column < columns; column++) {
      const found = sheet.content[row]?.[column] ?? '';
      const content = found === usersRow ? '' : found;
      const note = sheet.notes[row]?.[column] ?? '';
      const validation = sheet.validations[row]?.[column];
      // A formula of its own row says the same in any row.
      const text = isFormula(content)
        ? content.formula.replaceAll(/(?<=[A-Z])\d+/g, (at) => (Number(at) === row + 1 ? '[row]' : at))
        : content;
      if (text !== '' || note || validation)
        things.push(JSON.stringify([name, isTheirs || column - width, text, note, validation?.criteria]));
    }
    for (const merge of sheet.merges) {
      if (isTheirs && merge.top === row) things.push(JSON.stringify([name, 'merged', merge.left, merge.right]));
    }
  }
  for (const { options } of sheet.charts) if (options.title === 'mine') things.push('a chart');
  for (const rule of sheet.conditionalRules)
    if (rule.zones.every(({ left }) => left >= width)) things.push(`a rule ${rule.values.join()}`);
  return things.sort();
}
