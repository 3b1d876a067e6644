import { isFormula, type SheetData } from '../../document/document.ts';
import { canonicalFormula } from '../../document/formula-text.ts';
import { readCell } from '../../document/grid.ts';
import type { Zone } from '../../document/zone.ts';
import type { Model } from '../../engine/o-spreadsheet.ts';
import type { Workbook } from '../../open-workbook.ts';
import { cellsOf } from './cells-of.ts';
import type { Command } from './command.ts';
import { type CellChange, contentAt, type History, isSame } from './history.ts';
import { keptCommands } from './kept-commands.ts';
import { moveRows, moveRowsBack } from './move-rows.ts';
import { readCellBack } from './read-cell-back.ts';
import { readSheetBack } from './read-sheet-back.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Writer {
  /** Whether the document is still the one that the model was made of: a script may have written since. */
  isCurrent(): boolean;
  before(command: Command): void;
  after(command: Command): void;
  /** Takes the cells that have changed into the document. */
  settle(): void;
}

/** Follows the commands of one model and does to the document what they did to it. */
export function createWriter(
  workbook: Workbook,
  history: History,
  reload: () => void,
  getters: Model['getters'],
  dispatch: Model['dispatch'],
): Writer {
  const { document, engine } = workbook;
  const { SpreadsheetApp } = workbook.services as { SpreadsheetApp: { getActive(): Spreadsheet } };
  const touched = new Map<SheetData, Zone[]>();
  let changed = false;
  let replaced = false;
  let isUndo = false;

  let model: Model | undefined;
  const isCurrent = (): boolean => engine.current()?.getters === getters;
  const sheetOf = (id: string): SheetData | undefined => document.sheets.find((sheet) => String(sheet.id) === id);
  const service = (sheet: SheetData) => SpreadsheetApp.getActive().getSheetById(sheet.id);
  const touch = (sheetId: string, ...zones: Zone[]): void => {
    const sheet = sheetOf(sheetId);
    if (!sheet) return;
    const known = touched.get(sheet) ?? [];
    for (const zone of zones) known.push(zone);
    touched.set(sheet, known);
  };
  const touchAll = (): void => {
    for (const { id, maxRows, maxColumns } of document.sheets) {
      touch(String(id), { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 });
    }
  };
  const touchFormulas = (): void => {
    for (const { id, content } of document.sheets) {
      const zones = content.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          isFormula(cell) ? [{ top: row, bottom: row, left: column, right: column }] : [],
        ),
      );
      touch(String(id), ...zones);
    }
  };
  const settle = (): void => {
    const changes: CellChange[] = [];
    for (const [sheet, zones] of touched) {
      for (const { top, left, bottom, right } of zones) {
        for (let row = top; row <= Math.min(bottom, sheet.maxRows - 1); row++) {
          for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) {
            const before = contentAt(sheet, row, column);
            readCellBack(getters, document, sheet, row, column);
            const after = contentAt(sheet, row, column);
            if (!isSame(before, after)) changes.push({ sheet, row, column, before, after });
          }
        }
      }
    }
    history.record(changes, isUndo);
    isUndo = false;
    changed ||= touched.size > 0;
    touched.clear();
    if (changed && model && !replaced) engine.adopt(model);
    else if (changed) engine.invalidate();
    changed = false;
  };

  /** Where Sheets reads what is typed otherwise than the grid does, the grid is given what Sheets would have read. */
  const readAsSheets = ({ sheetId, row, col, content }: Command & { type: 'UPDATE_CELL' }): void => {
    const cell = getters.getCell({ sheetId, row, col });
    if (!content || content.startsWith("'") || !cell) return;
    if (cell.isFormula) {
      if (!cell.compiledFormula.isBadExpression) return;
      // `;` divides arguments in every locale.
      const { formula, broken } = canonicalFormula(content, document.locale);
      if (!broken && formula !== content) dispatch('UPDATE_CELL', { sheetId, row, col, content: formula });
      return;
    }
    const look = readCell(sheetOf(sheetId)?.looks ?? [], row, col) ?? 0;
    const isText = document.looks.all[look]?.numberFormat === '@';
    // Into a cell whose format is text goes what was typed, as it stands.
    if (isText && typeof cell.parsedValue !== 'string') {
      dispatch('UPDATE_CELL', { sheetId, row, col, content: `'${content}`, format: '' });
    }
  };
  const readSheets = (): void => {
    for (const sheet of document.sheets) {
      const name = getters.tryGetSheetName(String(sheet.id));
      if (name === undefined) continue;
      if (name !== sheet.name) service(sheet)?.setName(name);
      readSheetBack(getters, sheet);
    }
    const order = getters.getSheetIds();
    document.sheets.sort((a, b) => order.indexOf(String(a.id)) - order.indexOf(String(b.id)));
  };
  const onSheet = (sheetId: string, work: (sheet: NonNullable<ReturnType<typeof service>>) => void): void => {
    const data = sheetOf(sheetId);
    const sheet = data && service(data);
    if (sheet) work(sheet);
  };

  const after = (command: Command): void => {
    const cells = cellsOf(command);
    if (cells) {
      touch(cells.sheetId, ...cells.zones);
      if (command.type === 'UPDATE_CELL' && command.format === undefined) readAsSheets(command);
      return;
    }
    switch (command.type) {
      case 'MOVE_RANGES':
        touchFormulas();
        break;
      case 'ADD_COLUMNS_ROWS':
      case 'REMOVE_COLUMNS_ROWS':
        changed = true;
        onSheet(command.sheetId, (sheet) => moveRows(sheet, command));
        break;
      case 'CREATE_SHEET':
        SpreadsheetApp.getActive().insertSheet(command.name, command.position);
        // The grid gave it an id that no tab of Google's could have.
        replaced = true;
        reload();
        break;
      case 'DELETE_SHEET':
        onSheet(command.sheetId, (sheet) => SpreadsheetApp.getActive().deleteSheet(sheet));
        replaced = true;
        reload();
        break;
      case 'UNDO':
        isUndo = true;
        again([...command.commands].reverse(), moveRowsBack);
        break;
      case 'REDO':
        again(command.commands, moveRows);
        break;
      default:
        if (!keptCommands.has(command.type)) return;
        changed = true;
        readSheets();
    }
  };
  const again = (commands: readonly Command[], move: typeof moveRows): void => {
    const cells = commands.map(cellsOf);
    if (cells.every((each) => each !== undefined)) {
      for (const { sheetId, zones } of cells) touch(sheetId, ...zones);
      return;
    }
    for (const command of commands) {
      if ('sheetId' in command) onSheet(String(command.sheetId), (sheet) => move(sheet, command));
    }
    readSheets();
    touchAll();
  };

  return {
    isCurrent,
    before({ type }) {
      if (isCurrent()) model = engine.current();
      // Rows are about to move: until now the places of the touched cells are right.
      if (type === 'ADD_COLUMNS_ROWS' || type === 'REMOVE_COLUMNS_ROWS' || type === 'DELETE_SHEET') settle();
    },
    after,
    settle,
  };
}
