import { isFormula, type SheetData } from '../document/document.ts';
import { readCell } from '../document/grid.ts';
import type { Zone } from '../document/zone.ts';
import { engineContent } from './engine-data.ts';
import { type Model, registries, UIPlugin } from './o-spreadsheet.ts';

export interface Written {
  readonly sheet: SheetData;
  readonly zone: Zone;
}

interface CellContent {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content: string;
}

/** More cells than that are faster loaded than told. */
const mostPatched = 500;
const writeCells = 'TIEOUT_WRITE_CELLS';

/** Of cells that are written within one command nothing is computed before all of them are. */
class WritesCells extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (command.type !== writeCells) return;
    for (const cell of (command as unknown as { readonly cells: readonly CellContent[] }).cells)
      this.dispatch('UPDATE_CELL', cell);
  }
}

let done = false;

/** The registry is one for all models. */
export function registerWrittenCells(): void {
  if (!done) registries.featurePluginRegistry.add('tieout_write_cells', WritesCells);
  done = true;
}

/** Brings what was written into a model that has the sheets. Answers whether it could: where formulas came or went, another model is needed. */
export function patchModel(model: Model, written: readonly Written[]): boolean {
  const area = ({ top, left, bottom, right }: Zone): number => (bottom - top + 1) * (right - left + 1);
  if (written.reduce((sum, { zone }) => sum + area(zone), 0) > mostPatched) return false;
  const cells: CellContent[] = [];
  for (const { sheet, zone } of written) {
    const sheetId = String(sheet.id);
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const content = readCell(sheet.content, row, col) ?? '';
        if (isFormula(content) || model.getters.getCell({ sheetId, row, col })?.isFormula) return false;
        cells.push({ sheetId, row, col, content: content === '' ? '' : engineContent(content, false) });
      }
    }
  }
  const dispatch = model.dispatch as (type: string, payload: object) => unknown;
  if (cells.length > 0) dispatch(writeCells, { cells });
  return true;
}
