import { columnLetters, zoneName } from '../document/a1.ts';
import type { ConditionalRule, Content, SheetData } from '../document/document.ts';
import { defaultColumnWidth, defaultRowHeight, isFormula } from '../document/document.ts';
import type { Host } from '../services/host.ts';
import { excelFormula } from './excel-formula.ts';
import { linkLook } from './link-look.ts';
import { ruleXml } from './rule-xml.ts';
import { validationsXml } from './validations-xml.ts';
import { argb, escapeCellText, escapeXml, xmlFile } from './xml.ts';

const points = (pixels: number): number => pixels * 0.75;
/** Excel counts widths in digits of the standard font, 7 pixels each, and 5 pixels of padding. */
const characters = (pixels: number): number => Math.max(0, (pixels - 5) / 7);

export interface SheetParts {
  readonly drawing: boolean;
  readonly comments: boolean;
  readonly pageBreaks: readonly number[];
}

/** A sheet's file in pieces, since that of a large tab is a hundred megabytes. */
export function* sheetXml(
  host: Host,
  sheet: SheetData,
  ruleIndex: ReadonlyMap<ConditionalRule, number>,
  parts: SheetParts,
): Generator<string> {
  const { document } = host;
  const rules = sheet.conditionalRules.map((rule, index) =>
    ruleXml(document, rule, ruleIndex.get(rule) ?? 0, index + 1),
  );
  const merges = sheet.merges.map((zone) => `<mergeCell ref="${zoneName(zone)}"/>`);
  const title = escapeXml(sheet.name.replaceAll('&', '&&'));
  yield xmlFile(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<sheetPr>${sheet.tabColor ? `<tabColor rgb="${argb(sheet.tabColor)}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>` +
      viewXml(sheet, document.activeSheet === sheet.id) +
      `<sheetFormatPr baseColWidth="10" defaultColWidth="${characters(defaultColumnWidth).toFixed(4)}" defaultRowHeight="${points(defaultRowHeight)}"/>` +
      columnsXml(sheet) +
      '<sheetData>',
  );
  yield* rowsXml(host, sheet);
  yield '</sheetData>' +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    rules.join('') +
    validationsXml(host, sheet) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>&amp;L${title}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>` +
    breaksXml(parts.pageBreaks) +
    (parts.drawing ? '<drawing r:id="rIdDrawing"/>' : '') +
    (parts.comments ? '<legacyDrawing r:id="rIdShapes"/>' : '') +
    '</worksheet>';
}

const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

function viewXml(sheet: SheetData, active: boolean): string {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen =
    rows + columns === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews><sheetView${sheet.gridlinesHidden ? ' showGridLines="0"' : ''}${active ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml(sheet: SheetData): string {
  const count = Math.max(sheet.columnWidths.length, sheet.hiddenColumns.length);
  let xml = '';
  for (let column = 0; column < count; column++) {
    const width = characters(sheet.columnWidths[column] ?? defaultColumnWidth).toFixed(4);
    const hidden = sheet.hiddenColumns[column] ? ' hidden="1"' : '';
    xml += `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${hidden}/>`;
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}

/** About so many characters are a piece. */
const pieceLength = 1 << 18;

function* rowsXml(host: Host, sheet: SheetData): Generator<string> {
  const letters = Array.from({ length: sheet.maxColumns }, (_, column) => columnLetters(column));
  const spills = host.engine.spills(sheet);
  const spillRows = spills.reduce((most, { bottom }) => Math.max(most, bottom + 1), 0);
  const spillColumns = spills.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const count = Math.max(
    sheet.content.length,
    sheet.looks.length,
    sheet.rowHeights.length,
    sheet.hiddenRows.length,
    spillRows,
  );
  let piece = '';
  for (let row = 0; row < count; row++) {
    const contents = sheet.content[row] ?? [];
    const looks = sheet.looks[row] ?? [];
    let cells = '';
    const columns = Math.max(contents.length, looks.length, row < spillRows ? spillColumns : 0);
    for (let column = 0; column < columns; column++) {
      cells += cellXml(
        host,
        sheet,
        row,
        column,
        `${letters[column]}${row + 1}`,
        contents[column] ?? '',
        looks[column] ?? 0,
      );
    }
    const height = sheet.rowHeights[row];
    const hidden = sheet.hiddenRows[row];
    if (cells === '' && height === undefined && !hidden) continue;
    const sized = height === undefined ? '' : ` ht="${points(height)}" customHeight="1"`;
    piece += `<row r="${row + 1}"${sized}${hidden ? ' hidden="1"' : ''}>${cells}</row>`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function cellXml(
  host: Host,
  sheet: SheetData,
  row: number,
  column: number,
  name: string,
  content: Content,
  look: number,
): string {
  const style = look === 0 ? '' : ` s="${look}"`;
  if (isFormula(content)) {
    const linked = /^=HYPERLINK\(/i.test(content.formula) ? ` s="${linkLook(host.document.looks, look)}"` : style;
    return formulaXml(host, sheet, row, column, name, content, linked);
  }
  if (content === '') {
    if (host.engine.isComputed(sheet, row, column)) {
      const { value } = host.engine.evaluate(sheet, row, column);
      if (value !== '') return valueXml(name, style, value);
    }
    return look === 0 ? '' : `<c r="${name}"${style}/>`;
  }
  return valueXml(name, style, content);
}

function valueXml(name: string, style: string, value: string | number | boolean): string {
  if (typeof value === 'number') return `<c r="${name}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${name}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  const space = keepsItsSpace(value) ? '' : ' xml:space="preserve"';
  return `<c r="${name}"${style} t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
}

/** Readers of the format drop white space at the ends of a text, and some of them line ends, unless they are told to keep it. */
const keepsItsSpace = (text: string): boolean => text.trim() === text && !text.includes('\n');

function formulaXml(
  host: Host,
  sheet: SheetData,
  row: number,
  column: number,
  name: string,
  content: Exclude<Content, string | number | boolean>,
  style: string,
): string {
  if (content.broken) return `<c r="${name}"${style} t="e"><v>#NAME?</v></c>`;
  const { value, error } = host.engine.evaluate(sheet, row, column);
  const formula = excelFormula(host.document, content.formula, host.engine.customNames());
  if (formula === undefined) return valueXml(name, style, value);
  const type = error ? ' t="e"' : typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  const shown = typeof value === 'boolean' ? Number(value) : escapeXml(String(value === '#ERROR!' ? '#VALUE!' : value));
  return `<c r="${name}"${style}${type}><f>${escapeXml(formula)}</f><v>${shown}</v></c>`;
}
