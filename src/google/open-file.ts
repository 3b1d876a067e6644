import { asWritten } from '../intake/columns/written-as.ts';
import { once } from '../intake/once.ts';
import type { RawCell, RawTable } from '../intake/raw.ts';
import { tabsDrawnOn } from '../intake/workbook/tabs-drawn-on.ts';
import { isOwnTable } from '../report/own-table.ts';
import type { Adopted } from './adopt-tabs.ts';
import { importing, importMarks } from './import-marks.ts';
import { findOwnSheets, type Making, ownSheetOf } from './own-tabs.ts';
import { shelfName } from './shelf.ts';
import { showsOwnFigures } from './shows-own-figures.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const mostScratchRows = 40;

/** How the names of tabs begin that are made, and then marked as what waits. */
const madeEmpty = [importing, shelfName];

const isBlank = ({ cells }: RawTable): boolean => cells.every((row) => row.every((cell) => cell === ''));

/** The spreadsheet as it is now. Whatever is read of it is read when it is first asked for, and once. */
export function openFile(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  serialOf: (date: Date) => number,
  adopted: () => Adopted | null,
  making: () => Making | null,
) {
  const book = once(() => spreadsheet.getName());
  const sheets = once(() => spreadsheet.getSheets());
  /** By id. */
  const names = once(() => new Map(sheets().map((sheet) => [sheet.getSheetId(), sheet.getName()])));
  const found = once(() => findOwnSheets(spreadsheet, making()));
  const own = once(() => {
    const { sheets } = found();
    for (const [id, sheet] of adopted()?.own ?? [])
      if (!sheets.has(id)) sheets.set(id, ownSheetOf(sheet, sheet.getSheetId(), false));
    return sheets;
  });
  const ownIds = once(() => new Set([...own().values()].map(({ id }) => id)));
  const duplicates = once(() => found().duplicates(ownIds()));
  const marks = once(() => {
    const { imported, waiting, origins } = importMarks(spreadsheet);
    const { imported: moreImported = [], origins: moreOrigins = [] } = adopted() ?? {};
    return {
      imported: new Map([...moreImported, ...imported]),
      waiting,
      origins: new Map([...moreOrigins, ...origins]),
    };
  });
  const isRaw = (id: number) => !ownIds().has(id) && !marks().waiting.has(id);

  const read = (range: Range, id: number, name: string): RawTable => {
    const cells = range
      .getValues()
      .map((row) => row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value)));
    const written = marks().imported.get(id)?.written;
    return {
      name,
      book: book(),
      imported: marks().imported.has(id),
      ...(written ? { typed: Object.keys(written).map(Number) } : {}),
      cells: written ? asWritten(cells, written) : cells,
      ...marks().origins.get(id),
    };
  };
  /** With the tabs that it draws on. An import has no formulas, and a tab that somebody jots figures on has few rows. */
  const withFormulas = (range: Range, table: RawTable): RawTable => {
    const { name, cells, imported: isImported } = table;
    if (isImported || table.drawsOn || cells.length > mostScratchRows) return table;
    const others = [...names().values()].filter((other) => other !== name);
    const drawsOn = tabsDrawnOn(cells, range.getFormulas(), others);
    return drawsOn ? { ...table, drawsOn } : table;
  };
  const tables = once(() => {
    const raw: RawTable[] = [];
    const copies: string[] = [];
    const dashboards: string[] = [];
    const all = sheets();
    const ownNames = [...ownIds()].flatMap((id) => names().get(id) ?? []);
    [...names()].forEach(([id, name], i) => {
      if (!isRaw(id)) return;
      const sheet = all[i] as Sheet;
      const range = sheet.getDataRange();
      const table = duplicates().has(id) ? null : read(range, id, name);
      // A run that ended before the tab that it had made was marked: nothing stands on it.
      if (table && madeEmpty.some((begin) => name.startsWith(begin)) && isBlank(table)) return;
      if (!table || isOwnTable(table.cells)) copies.push(name);
      else if (showsOwnFigures(sheet, table, ownNames)) dashboards.push(name);
      else raw.push(withFormulas(range, table));
    });
    return { raw, copies, dashboards };
  });
  const rawSheet = (name: string): Sheet | undefined => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return undefined;
    const id = sheet.getSheetId();
    return isRaw(id) && !duplicates().has(id) ? sheet : undefined;
  };
  return {
    sheets,
    names,
    own,
    ownIds,
    marks,
    /** The tabs that may be sources, those that are copies of ours, and those that draw on ours. */
    tables,
    rawSheet,
    /** One tab without reading the others. */
    table(name: string): RawTable | undefined {
      const sheet = rawSheet(name);
      const table = sheet && read(sheet.getDataRange(), sheet.getSheetId(), name);
      return table && !isOwnTable(table.cells) ? table : undefined;
    },
  };
}

export type OpenFile = ReturnType<typeof openFile>;
