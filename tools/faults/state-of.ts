import { keptTab, textIn } from '../../src/google/kept-text.ts';
import { jsonIn } from '../../src/google/notes-store.ts';
import { columnLetters } from '../../workbench/document/a1.ts';
import type { Document, SheetData } from '../../workbench/document/document.ts';
import { isFormula } from '../../workbench/document/document.ts';
import { readCell } from '../../workbench/document/grid.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import type { CellValue } from '../../workbench/services/shown-cells.ts';
import { usersThings } from './users-things.ts';

/** All that somebody could find in a cell or a tab, by its name: nothing in it changes with the ids that Google happens to give. */
export type Facts = ReadonlyMap<string, string>;

export interface WorkbookState {
  /** By the names of the tabs, in their order. */
  readonly tabs: ReadonlyMap<string, Facts>;
  /** The ids under which our own tabs are marked, by the names of the tabs. */
  readonly own: ReadonlyMap<string, string>;
  /** What our own tabs show. */
  readonly shown: ReadonlyMap<string, string>;
  /** What the user keeps on them, each with the row that it is about. */
  readonly things: readonly string[];
  readonly settings: string;
  readonly undo: string;
}

/** What a tab shows. */
export type Showing = (tab: string) => readonly (readonly CellValue[])[];

/**
 * While the rows of an import are replaced, a cell may hold the text of the number that it is to hold, which the next import of the file mends.
 * `inTransit` takes both for the same, and the watch over such a tab, which counts them, for what its word says.
 */
export function stateOf(workbook: Workbook, inTransit = false): WorkbookState {
  const imports = inTransit ? importsIn(workbook).map(({ name }) => name) : [];
  const showing = onceEach((tab) => withoutWatch(workbook.values(tab), imports));
  const { sheets } = workbook.document;
  const properties = propertiesOf(workbook).getProperties() as Record<string, string>;
  const under = (prefix: string) =>
    JSON.stringify(
      Object.entries(properties)
        .filter(([key]) => key.startsWith(prefix))
        .sort(),
    );
  const own = new Map(
    sheets.flatMap((sheet) => {
      const mark = sheet.metadata.find(({ key }) => key === 'tieout-tab');
      return mark ? [[sheet.name, (JSON.parse(mark.value ?? '{}') as { id: string }).id] as const] : [];
    }),
  );
  return {
    tabs: new Map(sheets.map((sheet) => [sheet.name, factsOf(workbook, sheet, showing, imports.includes(sheet.name))])),
    own,
    shown: new Map([...own.keys()].map((name) => [name, isKeptTab(name) ? '' : JSON.stringify(showing(name))])),
    things: usersThings(workbook.document, showing, own),
    settings: under('tieout.setting.'),
    undo: under('tieout.undo'),
  };
}

const amountOrText = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const displayOf = ({ services }: Workbook, tab: string): string[][] =>
  (services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
    .getActiveSpreadsheet()
    .getSheetByName(tab)!
    .getDataRange()
    .getDisplayValues();

const importMark = 'tieout-import';

const importsIn = ({ document }: Workbook): SheetData[] =>
  document.sheets.filter(({ metadata }) => metadata.some(({ key }) => key === importMark));

/** Whether rows of an import came, and not all that makes them what they are to be. */
export const isInTransit = (workbook: Workbook): boolean =>
  importsIn(workbook).some(({ metadata }) =>
    metadata.some(({ key, value }) => key === importMark && 'next' in JSON.parse(value ?? '{}')),
  );

const withoutWatch = (
  cells: readonly (readonly CellValue[])[],
  of: readonly string[],
): readonly (readonly CellValue[])[] =>
  cells.map((row) =>
    of.some((name) => row.includes(`raw:${name}`)) ? row.map((cell) => (typeof cell === 'number' ? null : cell)) : row,
  );

/** Looking at a tab takes as long as much else, and it is asked for again and again. */
function onceEach(values: Showing): Showing {
  const known = new Map<string, ReturnType<Showing>>();
  return (tab) => {
    const found = known.get(tab) ?? values(tab);
    known.set(tab, found);
    return found;
  };
}

export const propertiesOf = ({ services }: Workbook) =>
  (services.PropertiesService as GoogleAppsScript.Properties.PropertiesService).getDocumentProperties();

const isKeptTab = (name: string): boolean => name === keptTab.name;

/** Whether the text for copies of the file says what the document keeps. It names tabs and charts by ids, so no two files hold the same. */
function saysWhatIsKept(workbook: Workbook): boolean {
  const kept = propertiesOf(workbook).getProperties() as Record<string, string>;
  const names = Object.keys(kept).filter((name) => !name.includes('#'));
  const text = textIn(workbook.values(keptTab.name)) ?? {};
  return names.every((name) => text[name] === JSON.stringify(jsonIn(kept, name)));
}

/** A text for each cell that holds anything, and for each thing that a tab bears. */
function factsOf(workbook: Workbook, sheet: SheetData, showing: Showing, isAsShown: boolean): Facts {
  const { looks, sheets } = workbook.document;
  const facts = new Map<string, string>();
  const put = (name: string, value: unknown) =>
    facts.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  if (isKeptTab(sheet.name)) put('says what is kept', saysWhatIsKept(workbook));
  const displayed = isAsShown ? displayOf(workbook, sheet.name) : null;
  const cells = isKeptTab(sheet.name) ? [] : sheet.content;
  cells.forEach((row, i) => {
    row?.forEach((content, j) => {
      const isCount = typeof content === 'number' && showing(sheet.name)[i]?.[j] === null;
      if (content !== '' && !isCount)
        put(
          `${columnLetters(j)}${i + 1}`,
          isFormula(content)
            ? pointing(workbook.document, showing, sheet, content.formula)
            : displayed
              ? amountOrText(displayed[i]?.[j] ?? '')
              : content,
        );
    });
  });
  sheet.looks.forEach((row, i) => {
    row?.forEach((look, j) => {
      const { numberFormat, ...others } = looks.all[look] ?? {};
      const format = isAsShown ? others : looks.all[look];
      // Cells are made to hold text before they do.
      const holdsNothing = !isKeptTab(sheet.name) && (readCell(sheet.content, i, j) ?? '') === '';
      const isForText = holdsNothing && numberFormat === '@' && Object.keys(others).length === 0;
      if (Object.keys(format ?? {}).length > 0 && !isForText) put(`look ${columnLetters(j)}${i + 1}`, format);
    });
  });
  sheet.notes.forEach((row, i) => {
    row?.forEach((note, j) => {
      if (note) put(`note ${columnLetters(j)}${i + 1}`, note);
    });
  });
  sheet.validations.forEach((row, i) => {
    row?.forEach((validation, j) => {
      if (!validation) return;
      const { source, ...rule } = validation;
      const of = source && [names.get(source.sheetId), source.zone];
      put(`validation ${columnLetters(j)}${i + 1}`, [rule, of]);
    });
  });
  sheet.merges.forEach((zone) => {
    put(`merge ${JSON.stringify(zone)}`, '');
  });
  const sized = (what: string, sizes: readonly unknown[]) =>
    sizes.forEach((size, i) => {
      if (size !== undefined) put(`${what} ${i + 1}`, size);
    });
  sized('width of column', sheet.columnWidths);
  sized('height of row', sheet.rowHeights);
  sized('hidden column', sheet.hiddenColumns);
  sized('hidden row', sheet.hiddenRows);
  put('frozen', [sheet.frozenRows, sheet.frozenColumns]);
  put('hidden', sheet.hidden);
  put('gridlines hidden', sheet.gridlinesHidden);
  put('tab color', sheet.tabColor ?? 'none');
  sheet.conditionalRules.forEach((rule, i) => {
    put(`rule ${i + 1}`, rule);
  });
  const charts = sheet.charts.map(({ id: _, ranges, ...chart }) =>
    JSON.stringify([chart, ranges.map(({ sheetId, zone }) => [names.get(sheetId), zone])]),
  );
  for (const [i, chart] of charts.sort().entries()) put(`chart ${i + 1}`, chart);
  sheet.protections.forEach((protection, i) => {
    put(`protection ${i + 1}`, protection);
  });
  for (const { key, value } of sheet.metadata) {
    // What the mark of an import means is told by what the next one does.
    if (key === importMark) continue;
    // Ids stand in it, and the mark of a tab names its own.
    put(`metadata ${key}`, (value ?? '').replace(/"(?:sheet|ids)":(?:\d+|\[[\d,]*\])/g, '""'));
  }
  return facts;
}

/** A formula of the user's follows the row of ours that it points at: what it says is that row's key and not its number. */
function pointing({ sheets }: Document, showing: Showing, { name }: SheetData, formula: string): string {
  const ours: readonly string[] = ['KPI', 'ROI Report'];
  if (ours.includes(name) || name === 'Campaign Data')
    return formula.replace(
      /#gid=(\d+)/g,
      (_, id) => `#gid of ${sheets.find((sheet) => sheet.id === Number(id))?.name}`,
    );
  return formula
    .replace(/#gid=\d+/g, '#gid')
    .replace(/'?(KPI|ROI Report)'?!([A-Z]+)(\d+)/g, (_, tab: string, column: string, row: string) => {
      const shown = sheets.some((sheet) => sheet.name === tab) ? showing(tab) : [];
      const width = Math.max(0, ...shown.map((cells) => cells.findIndex((cell) => /^gap:/.test(String(cell)))));
      return `${tab}!${column}<${String(shown[Number(row) - 1]?.[width] ?? '')}>`;
    });
}

/** What differs between two tabs, or an empty list. */
export function differences(found: Facts | undefined, expected: Facts | undefined): string[] {
  if (!found || !expected) return found === expected ? [] : [found ? 'it is there' : 'it is gone'];
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((name) =>
    found.get(name) === expected.get(name)
      ? []
      : [`${name}: ${found.get(name) ?? 'nothing'}, where there should be ${expected.get(name) ?? 'nothing'}`],
  );
}

export const sameTab = (found: Facts | undefined, expected: Facts | undefined): boolean =>
  differences(found, expected).length === 0;
