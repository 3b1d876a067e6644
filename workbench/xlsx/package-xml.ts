import { pageColumns } from '../../src/report/page/columns.ts';
import { cellName, quoteSheet } from '../document/a1.ts';
import type { Document, SheetData } from '../document/document.ts';
import { belowFirstScreenIn } from './page-breaks.ts';
import { escapeXml, xmlFile } from './xml.ts';

const types = 'application/vnd.openxmlformats-officedocument';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export const relationsXml = (list: readonly Relation[]): string =>
  xmlFile(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

const partTypes: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${types}.spreadsheetml.sheet.main+xml`],
  [/^xl\/styles\.xml$/, `${types}.spreadsheetml.styles+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${types}.spreadsheetml.worksheet+xml`],
  [/^xl\/comments\d+\.xml$/, `${types}.spreadsheetml.comments+xml`],
  [/^xl\/drawings\/[^/]+\.xml$/, `${types}.drawing+xml`],
  [/^xl\/charts\/[^/]+\.xml$/, `${types}.drawingml.chart+xml`],
];

export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = partTypes.find(([pattern]) => pattern.test(part))?.[1];
    return type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : [];
  });
  return xmlFile(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${types}.vmlDrawing"/>${overrides.join('')}</Types>`,
  );
}

export function workbookXml(document: Document): string {
  const sheets = document.sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const active = Math.max(
    0,
    document.sheets.findIndex(({ id }) => id === document.activeSheet),
  );
  const names = [
    ...document.sheets.flatMap((sheet, index) => [...printArea(sheet, index), ...printTitles(sheet, index)]),
    ...document.namedRanges.flatMap(({ name, sheetId, zone }) => {
      const sheet = document.sheets.find(({ id }) => id === sheetId);
      const area = `${fixed(zone.top, zone.left)}:${fixed(zone.bottom, zone.right)}`;
      return sheet
        ? [`<definedName name="${escapeXml(name)}">${escapeXml(`${quoteSheet(sheet.name)}!${area}`)}</definedName>`]
        : [];
    }),
  ];
  return xmlFile(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">` +
      `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>` +
      (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
      '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  );
}

/** What somebody keeps beside the page does not make it smaller on paper. */
function printArea(sheet: SheetData, index: number): string[] {
  if (belowFirstScreenIn(sheet) < 0) return [];
  const zone = `${fixed(0, 0)}:${fixed(sheet.content.length - 1, pageColumns - 1)}`;
  const area = escapeXml(`${quoteSheet(sheet.name)}!${zone}`);
  return [`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName>`];
}

/** Frozen rows head every printed page. */
function printTitles({ name, frozenRows }: SheetData, index: number): string[] {
  if (frozenRows === 0) return [];
  const rows = escapeXml(`${quoteSheet(name)}!$1:$${frozenRows}`);
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
}

const fixed = (row: number, column: number): string => cellName(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
