import { cellName, quoteSheet, zoneName } from '../document/a1.ts';
import type { Content, Document, SheetData } from '../document/document.ts';
import { defaultColumnWidth, defaultRowHeight } from '../document/document.ts';
import type { Edge, Look } from '../document/look.ts';
import { engineChart } from './engine-chart.ts';
import { engineFormula } from './engine-formula.ts';
import { engineLists } from './engine-lists.ts';
import { engineRule } from './engine-rule.ts';
import { runsOf } from './runs.ts';

/** Which columns of a sheet the engine must know: all of them, those that formulas read, or nothing but that the sheet is there. */
export type Columns = 'all' | ReadonlySet<number> | 'stored';

const has = (columns: Columns, column: number): boolean =>
  columns === 'all' || (columns !== 'stored' && columns.has(column));

/** The document as the engine loads it. Loading costs about 9 µs a cell, so cells that no formula reads can be left out. */
export function engineData(document: Document, columnsOf: (sheet: SheetData) => Columns, dressed: boolean) {
  const formats = numbering<string>();
  const styles = numbering<object>();
  const borders = numbering<object>();
  const sheets = document.sheets.map((sheet) => {
    const columns = columnsOf(sheet);
    if (columns === 'stored') return placeholder(sheet);
    const looks = document.looks.all;
    const zones = runsOf(sheet.looks, (column) => has(columns, column));
    const paint = (kind: (look: Look) => number): Record<string, number> => {
      const painted: Record<string, number> = {};
      for (const [zone, look] of zones) {
        const id = kind(looks[look] ?? {});
        if (id > 0) painted[zoneName(zone)] = id;
      }
      return painted;
    };
    return {
      id: String(sheet.id),
      name: sheet.name,
      colNumber: sheet.maxColumns,
      rowNumber: sheet.maxRows,
      cells: cellsOf(sheet, columns, dressed),
      formats: paint(({ numberFormat }) => formats.idOf(engineFormat(numberFormat))),
      styles: dressed ? paint((look) => styles.idOf(engineStyle(look))) : {},
      borders: dressed ? paint((look) => borders.idOf(engineBorder(look))) : {},
      merges: dressed ? sheet.merges.map(zoneName) : [],
      figures: dressed ? sheet.charts.flatMap((chart) => engineChart(document, chart) ?? []) : [],
      cols: headers(sheet.columnWidths, sheet.hiddenColumns, defaultColumnWidth),
      rows: headers(sheet.rowHeights, sheet.hiddenRows, dressed ? undefined : defaultRowHeight),
      conditionalFormats: dressed ? sheet.conditionalRules.flatMap((rule, index) => engineRule(rule, index) ?? []) : [],
      dataValidationRules: dressed ? engineLists(document, sheet) : [],
      tables: [],
      areGridLinesVisible: !sheet.gridlinesHidden,
      isVisible: !sheet.hidden,
      panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
      ...(sheet.tabColor === undefined ? {} : { color: sheet.tabColor }),
    };
  });
  return {
    version: '19.3.2',
    sheets,
    formats: formats.table,
    styles: styles.table,
    borders: borders.table,
    settings: { locale: engineLocale(document) },
    namedRanges: Object.fromEntries(
      document.namedRanges.map(({ name, sheetId, zone }) => {
        const sheet = document.sheets.find(({ id }) => id === sheetId);
        return [name, `${quoteSheet(sheet?.name ?? '')}!${zoneName(zone)}`];
      }),
    ),
  };
}

/** One cell, since the engine goes over each place of a sheet, and an empty one too has its price. */
const placeholder = (sheet: SheetData) => ({
  id: String(sheet.id),
  name: sheet.name,
  colNumber: 1,
  rowNumber: 1,
  rows: { 0: { size: defaultRowHeight } },
  isVisible: !sheet.hidden,
});

function cellsOf(sheet: SheetData, columns: Columns, dressed: boolean): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let row = 0; row < sheet.content.length; row++) {
    const contents = sheet.content[row];
    if (!contents) continue;
    for (let column = 0; column < contents.length; column++) {
      const content = contents[column];
      if (content === undefined || content === '' || !(has(columns, column) || typeof content === 'object')) continue;
      cells[cellName(row, column)] = engineContent(content, dressed);
    }
  }
  return cells;
}

/** Words that nobody could read as a number, a date or anything else. */
const onlyWords = /^(?!(?:true|false)$)\p{L}[^\d]*$/iu;

/** A quote in front keeps the engine from reading a text otherwise. Where somebody looks, mere words do without it. */
export function engineContent(content: Content, dressed: boolean): string {
  if (typeof content === 'string') {
    const asItIs = /^#[A-Z/0]+[!?]?$/.test(content) || (dressed && onlyWords.test(content));
    return asItIs ? content : `'${content}`;
  }
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content.broken ? '=)' : engineFormula(content.formula);
}

/** Texts are quoted already, and under `@` the engine would show that quote. A locale inside `[$…-…]` is not known to it. */
export function engineFormat(numberFormat: string | undefined): string | undefined {
  if (numberFormat === '@') return undefined;
  return numberFormat?.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '[$$$1]');
}

function engineStyle(look: Look): object | undefined {
  const style = {
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    strikethrough: look.strikethrough,
    align: look.align,
    verticalAlign: look.verticalAlign,
    wrapping: look.wrap,
    fillColor: look.background,
    textColor: look.color,
    fontSize: look.fontSize,
  };
  return Object.values(style).some((value) => value !== undefined) ? style : undefined;
}

function engineBorder({ top, right, bottom, left }: Look): object | undefined {
  const edge = (of: Edge | undefined) => of && { style: of.style === 'double' ? 'medium' : of.style, color: of.color };
  return top || right || bottom || left
    ? { top: edge(top), right: edge(right), bottom: edge(bottom), left: edge(left) }
    : undefined;
}

function headers(
  sizes: readonly (number | undefined)[],
  hidden: readonly (true | undefined)[],
  standard: number | undefined,
) {
  const found: Record<number, { size?: number; isHidden?: boolean }> = {};
  for (let index = 0; index < Math.max(sizes.length, hidden.length); index++) {
    const size = sizes[index] ?? standard;
    if (size !== undefined || hidden[index]) {
      found[index] = { ...(size === undefined ? {} : { size }), ...(hidden[index] ? { isHidden: true } : {}) };
    }
  }
  return found;
}

function numbering<T>() {
  const table: Record<number, T> = {};
  const ids = new Map<string, number>();
  const idOf = (item: T | undefined): number => {
    if (item === undefined) return 0;
    const key = JSON.stringify(item);
    const known = ids.get(key) ?? ids.size + 1;
    ids.set(key, known);
    table[known] = item;
    return known;
  };
  return { table, idOf };
}

function engineLocale({ locale }: Document) {
  return {
    name: locale.code,
    code: locale.code,
    thousandsSeparator: locale.group,
    decimalSeparator: locale.decimal,
    weekStart: locale.code === 'en_US' ? 7 : 1,
    dateFormat: locale.dateFormat,
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: locale.decimal === ',' ? ';' : ',',
  };
}
