import type { Content, Document, SheetData } from '../../document/document.ts';
import { readCell, writeCell } from '../../document/grid.ts';
import { type Edge, type Look, lookId } from '../../document/look.ts';
import type { Model } from '../../engine/o-spreadsheet.ts';

type Getters = Model['getters'];

/** Takes what the grid's cell holds, and how it looks, into the document. */
export function readCellBack(
  getters: Getters,
  document: Document,
  sheet: SheetData,
  row: number,
  column: number,
): void {
  const position = { sheetId: String(sheet.id), col: column, row };
  const content = contentOf(getters, position);
  if (content !== '' || readCell(sheet.content, row, column) !== undefined) {
    writeCell(sheet.content, row, column, content, '');
  }
  const look = readCell(sheet.looks, row, column) ?? 0;
  const next = lookId(document.looks, lookOf(getters, position, document.looks.all[look] ?? {}));
  if (next !== look) writeCell(sheet.looks, row, column, next, 0);
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

function contentOf(getters: Getters, position: Position): Content {
  const cell = getters.getCell(position);
  if (!cell) return '';
  if (cell.isFormula) {
    const formula = cell.compiledFormula.toFormulaString(getters);
    // The engine knows a lost reference by another name, and compiles no formula that it cannot read.
    return cell.compiledFormula.isBadExpression
      ? { formula, broken: true }
      : { formula: formula.replaceAll(/#REF(?!!)/g, '#REF!') };
  }
  const { content, parsedValue } = cell;
  if (typeof parsedValue === 'number' || typeof parsedValue === 'boolean') return parsedValue;
  return content.startsWith("'") ? content.slice(1) : content;
}

function lookOf(getters: Getters, position: Position, was: Look): Look {
  const format = getters.getCell(position)?.format;
  const style = getters.getCellStyle(position);
  const border = getters.getCellBorder(position);
  const numberFormat = format ?? (was.numberFormat === '@' ? '@' : undefined);
  const { wrapping, fillColor, textColor, rotation: _, hideGridLines: __, ...same } = style;
  return {
    ...(was.fontFamily ? { fontFamily: was.fontFamily } : {}),
    ...same,
    ...(numberFormat ? { numberFormat: keepLocale(numberFormat, was.numberFormat) } : {}),
    ...(wrapping ? { wrap: wrapping } : {}),
    ...(fillColor ? { background: fillColor } : {}),
    ...(textColor ? { color: textColor } : {}),
    ...edge('top', border?.top, was.top),
    ...edge('right', border?.right, was.right),
    ...edge('bottom', border?.bottom, was.bottom),
    ...edge('left', border?.left, was.left),
  } as Look;
}

/** The engine is given a currency format without its locale (`[$€-407]`); unless it changed, the locale stays. */
const keepLocale = (format: string, was: string | undefined): string =>
  was?.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '[$$$1]') === format ? was : format;

/** The engine has no double line and draws a medium one instead. */
function edge(side: string, shown: { style: string; color: string } | undefined, was: Edge | undefined) {
  if (!shown) return {};
  const style = was?.style === 'double' && shown.style === 'medium' ? 'double' : shown.style;
  return { [side]: { style, color: shown.color } };
}
