import type { Document, SheetData } from './document/document.ts';
import { openDocument, type Workbook } from './open-workbook.ts';

/** What Google does not say of a copy: each may go along or not, so that all ways are to be tried. */
export interface Survives {
  readonly metadata: boolean;
  readonly sheetIds: boolean;
  /** As the ids of the sheets unless said. */
  readonly chartIds?: boolean;
}

/** File ▸ Make a copy: another file with another script, which is the same and remembers nothing. */
export function makeCopy(workbook: Workbook, survives: Survives): Workbook {
  return openCopy(workbook, `Copy of ${workbook.document.title}`, survives, true);
}

/** File ▸ Download as .xlsx, which is then uploaded and opened: cells, looks, charts and hidden tabs, and nothing that only Google has. */
export function downloadAndUpload(workbook: Workbook): Workbook {
  return openCopy(workbook, workbook.document.title, { metadata: false, sheetIds: false }, false);
}

/** Extensions ▸ Apps Script in a file whose script is gone: the same file under a script that remembers nothing. */
export function newScript({ document, host }: Workbook): Workbook {
  return openDocument(document, host);
}

function openCopy({ document, host }: Workbook, title: string, survives: Survives, protections: boolean): Workbook {
  const copy = structuredClone(document);
  const idOf = new Map(copy.sheets.map(({ id }) => [id, survives.sheetIds ? id : ++copy.nextId]));
  const sheetId = (id: number): number => idOf.get(id) ?? id;
  const copied: Document = {
    ...copy,
    id: `${document.id}-${++copy.nextId}`,
    title,
    activeSheet: sheetId(copy.activeSheet),
    selection: copy.selection && { ...copy.selection, sheetId: sheetId(copy.selection.sheetId) },
    namedRanges: copy.namedRanges.map((range) => ({ ...range, sheetId: sheetId(range.sheetId) })),
    metadata: survives.metadata ? copy.metadata : [],
    sheets: copy.sheets.map(
      (sheet): SheetData => ({
        ...sheet,
        id: sheetId(sheet.id),
        metadata: survives.metadata ? sheet.metadata : [],
        protections: protections ? sheet.protections : [],
        validations: sheet.validations.map((row) =>
          row?.map((rule) =>
            rule?.source ? { ...rule, source: { ...rule.source, sheetId: sheetId(rule.source.sheetId) } } : rule,
          ),
        ),
        charts: sheet.charts.map((chart) => ({
          ...chart,
          id: (survives.chartIds ?? survives.sheetIds) ? chart.id : ++copy.nextId,
          ranges: chart.ranges.map((range) => ({ ...range, sheetId: sheetId(range.sheetId) })),
        })),
      }),
    ),
  };
  // Ids were given out of the first after it was spread.
  copied.nextId = copy.nextId;
  return openDocument(copied, host);
}
