import type { DrawsOn } from '../raw.ts';
import { dateStyles } from './date-styles.ts';
import { type CellKinds, columnOf, readSheet, type XlsxCell } from './read-sheet.ts';
import type { ScanXml } from './scan.ts';
import { sharedStrings } from './shared-strings.ts';
import { type Relation, relationsOf, relationsPath, type SheetPart, sheetsOf } from './sheets-of.ts';
import { tabsDrawnOn } from './tabs-drawn-on.ts';

/** One tab of a workbook. */
export interface WorkbookTab {
  /** Its own name, as the workbook shows it. */
  readonly title: string;
  /** Empty for a chart on a tab of its own. */
  readonly cells: readonly (readonly XlsxCell[])[];
  readonly isHidden: boolean;
  readonly isChart: boolean;
  /** The tabs that its figures come from, where they are not its own. */
  readonly drawsOn: DrawsOn | null;
}

/** An .xlsx file, whoever unpacks it. */
export interface Package {
  /** The text of a part, `''` where the file does without. */
  part(path: string): Promise<string>;
  readonly scan: ScanXml;
}

const book = 'xl/workbook.xml';

/** All tabs of a workbook in their order; days as ISO text, which no locale reads otherwise. Null where it is no workbook. */
export async function readWorkbook(file: Package): Promise<WorkbookTab[] | null> {
  const { part, scan } = file;
  const xml = await part(book);
  const relations = (path: string) => part(relationsPath(path)).then((text) => relationsOf(path, text, scan));
  const sheets = sheetsOf(xml, await relations(book), scan);
  if (sheets.length === 0) return null;
  const kinds: CellKinds = {
    shared: sharedStrings(await part('xl/sharedStrings.xml'), scan),
    isDay: dateStyles(await part('xl/styles.xml'), scan),
    iso: isoDays(xml),
  };
  const around = new Map<SheetPart, readonly Relation[]>();
  for (const sheet of sheets) around.set(sheet, [...(await relations(sheet.path)).values()]);
  const areas = await namedAreas(file, xml, around);
  const tabs: WorkbookTab[] = [];
  for (const sheet of sheets) {
    const { title, isHidden, isChart, path } = sheet;
    const { cells, formulas } = isChart ? { cells: [], formulas: [] } : readSheet(await part(path), scan, kinds);
    const others = sheets.filter((other) => other !== sheet).map((other) => other.title);
    const pivot = await pivotOn(file, around.get(sheet) ?? [], areas);
    const drawsOn = pivot ?? tabsDrawnOn(cells, formulas, others, areas);
    tabs.push({ title, cells, isHidden, isChart, drawsOn });
  }
  return tabs;
}

/** Days count from 1904 in workbooks that began on an old Mac. */
function isoDays(workbookXml: string): (serial: number) => string {
  const epoch = /date1904="(1|true)"/.test(workbookXml) ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (serial) => {
    const text = new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString();
    return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  };
}

/** What formulas and pivot tables may call a piece of a tab: tables and defined names, each with its tab's title. */
async function namedAreas(
  { part, scan }: Package,
  workbookXml: string,
  around: ReadonlyMap<SheetPart, readonly Relation[]>,
): Promise<Map<string, string>> {
  const areas = new Map<string, string>();
  for (const [{ title }, relations] of around) {
    for (const { is, path } of relations) {
      if (is !== 'table') continue;
      scan(await part(path), {
        open(name, { displayName = '' }) {
          if (name === 'table' && displayName !== '') areas.set(displayName, title);
        },
      });
    }
  }
  let defined = '';
  scan(workbookXml, {
    open(name, attributes) {
      defined = name === 'definedName' ? (attributes.name ?? '') : '';
    },
    text(text) {
      const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text) ?? [];
      const tab = quoted?.replaceAll("''", "'") ?? bare;
      // Names that begin so are Excel's own: the area to print, the filter.
      if (defined !== '' && !defined.startsWith('_xlnm') && tab) areas.set(defined, tab);
    },
    close() {
      defined = '';
    },
  });
  return areas;
}

/** The pivot table on a tab, as far as it sums up a tab of this workbook; null where there is none. */
async function pivotOn(
  { part, scan }: Package,
  relations: readonly Relation[],
  areas: ReadonlyMap<string, string>,
): Promise<DrawsOn | null> {
  for (const { is, path } of relations) {
    if (is !== 'pivotTable') continue;
    let columns: number[] = [];
    scan(await part(path), {
      open(name, { ref = '' }) {
        if (name === 'location') columns = columnsOf(ref);
      },
    });
    for (const cache of relationsOf(path, await part(relationsPath(path)), scan).values()) {
      let tab: string | undefined;
      scan(await part(cache.path), {
        open(name, { sheet, name: area = '' }) {
          if (name === 'worksheetSource') tab = sheet ?? areas.get(area);
        },
      });
      if (tab !== undefined) return { by: 'pivot', tabs: [tab], ...(columns.length > 0 ? { columns } : {}) };
    }
  }
  return null;
}

/** Of an area such as `A3:C20`. */
function columnsOf(area: string): number[] {
  const [first = '', last = first] = area.split(':');
  const from = columnOf(first);
  return Array.from({ length: columnOf(last) - from + 1 }, (_, i) => from + i);
}
