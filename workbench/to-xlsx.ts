import { chartPlan } from './document/chart-plan.ts';
import type { SheetData } from './document/document.ts';
import type { Workbook } from './open-workbook.ts';
import { chartXml } from './xlsx/chart-xml.ts';
import { drawingXml } from './xlsx/drawing-xml.ts';
import { commentsXml, noteShapesXml, notesOf } from './xlsx/notes-xml.ts';
import type { Relation } from './xlsx/package-xml.ts';
import { contentTypesXml, relationsXml, workbookXml } from './xlsx/package-xml.ts';
import { belowFirstScreenIn, pageBreaks } from './xlsx/page-breaks.ts';
import { sheetXml } from './xlsx/sheet-xml.ts';
import { stylesXml } from './xlsx/styles-xml.ts';
import { type NewGzip, type Part, zip } from './xlsx/zip.ts';

/**
 * The workbook as an .xlsx file. It is written from the document itself and not by the engine's export, which knows
 * no page setup, no fonts and no notes, and would build a DOM of every cell.
 */
export async function toXlsx(workbook: Workbook, gzip?: NewGzip): Promise<Uint8Array> {
  const document = { ...workbook.document, sheets: pageFirst(workbook.document.sheets) };
  const parts: Part[] = [];
  const add = (path: string, xml: string): void => void parts.push({ path, text: () => [xml] });
  const rules = document.sheets.flatMap(({ conditionalRules }) => conditionalRules);
  const ruleIndex = new Map(rules.map((rule, index) => [rule, index]));
  let charts = 0;
  document.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const relations: Relation[] = [];
    const drawn = sheet.charts
      .map((chart) => ({ chart, plan: chartPlan(document, chart) }))
      .filter(({ plan }) => plan.series.length > 0);
    if (drawn.length > 0) {
      relations.push({ id: 'rIdDrawing', kind: 'drawing', target: `../drawings/drawing${number}.xml` });
      add(`xl/drawings/drawing${number}.xml`, drawingXml(drawn));
      const links = drawn.map(({ plan }, chartIndex): Relation => {
        charts += 1;
        add(`xl/charts/chart${charts}.xml`, chartXml(plan));
        return { id: `rId${chartIndex + 1}`, kind: 'chart', target: `../charts/chart${charts}.xml` };
      });
      add(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(links));
    }
    const notes = notesOf(sheet);
    if (notes.length > 0) {
      relations.push({ id: 'rIdNotes', kind: 'comments', target: `../comments${number}.xml` });
      relations.push({ id: 'rIdShapes', kind: 'vmlDrawing', target: `../drawings/notes${number}.vml` });
      add(`xl/comments${number}.xml`, commentsXml(notes));
      add(`xl/drawings/notes${number}.vml`, noteShapesXml(notes));
    }
    const has = { drawing: drawn.length > 0, comments: notes.length > 0, pageBreaks: pageBreaks(sheet, drawn) };
    const path = `xl/worksheets/sheet${number}.xml`;
    parts.push({ path, text: () => sheetXml(workbook.host, sheet, ruleIndex, has) });
    if (relations.length > 0) add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(relations));
  });
  // After the sheets, since writing a link may add a look.
  parts.push({ path: 'xl/styles.xml', text: () => [stylesXml(document.looks.all, rules)] });
  add('xl/workbook.xml', workbookXml(document));
  add(
    'xl/_rels/workbook.xml.rels',
    relationsXml([
      ...document.sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        kind: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: 'rIdStyles', kind: 'styles', target: 'styles.xml' },
    ]),
  );
  add('_rels/.rels', relationsXml([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]));
  // Readers of the format look for the content types first.
  const types = contentTypesXml(parts.map(({ path }) => path));
  return zip([{ path: '[Content_Types].xml', text: () => [types] }, ...parts], gzip);
}

/** Whoever prints the file, or makes a PDF of it, has the page on top: its first screen is the first sheet of paper. */
const pageFirst = (sheets: readonly SheetData[]): SheetData[] => {
  const isPage = (sheet: SheetData) => belowFirstScreenIn(sheet) >= 0;
  return [...sheets.filter(isPage), ...sheets.filter((sheet) => !isPage(sheet))];
};
