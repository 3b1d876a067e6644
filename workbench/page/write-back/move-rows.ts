import type { Command } from './command.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts or deletes in the document the rows or columns that a command did in the grid. */
export function moveRows(sheet: Sheet, command: Command): void {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const first = command.position === 'before' ? command.base : command.base + 1;
    insert(sheet, command.dimension, first, command.quantity);
  } else if (command.type === 'REMOVE_COLUMNS_ROWS') {
    for (const index of [...command.elements].sort((a, b) => b - a)) remove(sheet, command.dimension, index, 1);
  }
}

/** Takes back what `moveRows` did. */
export function moveRowsBack(sheet: Sheet, command: Command): void {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const first = command.position === 'before' ? command.base : command.base + 1;
    remove(sheet, command.dimension, first, command.quantity);
  } else if (command.type === 'REMOVE_COLUMNS_ROWS') {
    for (const index of [...command.elements].sort((a, b) => a - b)) insert(sheet, command.dimension, index, 1);
  }
}

type Dimension = 'ROW' | 'COL';

function insert(sheet: Sheet, dimension: Dimension, first: number, count: number): void {
  // Before the first, else after the one that new rows take their looks from.
  if (dimension === 'ROW') first === 0 ? sheet.insertRowsBefore(1, count) : sheet.insertRowsAfter(first, count);
  else first === 0 ? sheet.insertColumnsBefore(1, count) : sheet.insertColumnsAfter(first, count);
}

function remove(sheet: Sheet, dimension: Dimension, first: number, count: number): void {
  if (dimension === 'ROW') sheet.deleteRows(first + 1, count);
  else sheet.deleteColumns(first + 1, count);
}
