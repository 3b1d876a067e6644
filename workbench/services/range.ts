import { zoneName } from '../document/a1.ts';
import type { SheetData, Validation } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { localFormula } from '../document/formula-text.ts';
import { blank, readCell, writeCell } from '../document/grid.ts';
import type { Look } from '../document/look.ts';
import { fromR1C1, toR1C1 } from '../document/r1c1.ts';
import { covers, overlaps } from '../document/zone.ts';
import { copyCells, copyValues } from './copy-cells.ts';
import { dataOfValidation, validationService } from './data-validation.ts';
import { addMetadata, metadataOf } from './developer-metadata.ts';
import { displayValue } from './display-value.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import { lookSetters } from './look-setters.ts';
import { insertCells, moveCells } from './move-cells.ts';
import { newProtection } from './protection.ts';
import { readValues } from './read-values.ts';
import { service } from './service.ts';
import { sheetService } from './sheet.ts';
import { checkShape, writeValues } from './write-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeService(host: Host, area: Area): Range {
  const { sheet, zone } = area;
  const { document } = host;
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;

  const table = <T>(cell: (row: number, column: number) => T, only?: 1): T[][] =>
    Array.from({ length: only ?? rows }, (_, row) =>
      Array.from({ length: only ?? columns }, (_, column) => cell(zone.top + row, zone.left + column)),
    );
  const looks = <T>(of: (look: Look) => T, only?: 1): T[][] =>
    table((row, column) => of(document.looks.all[readCell(sheet.looks, row, column) ?? 0] ?? {}), only);
  const first = <T>(values: T[][]): T => values[0]?.[0] as T;
  const changed = (work: () => void): Range => {
    work();
    host.engine.invalidate();
    return self;
  };
  const each = (work: (row: number, column: number) => void): void => {
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let column = zone.left; column <= zone.right; column++) work(row, column);
    }
  };
  const corner: Area = { sheet, zone: { ...zone, bottom: zone.top, right: zone.left } };
  const formulaAt = (row: number, column: number): string => {
    const content = readCell(sheet.content, row, column);
    return isFormula(content) ? localFormula(content, document.locale) : '';
  };
  const relativeFormulaAt = (row: number, column: number): string =>
    toR1C1(formulaAt(row, column), row, column, document.locale);
  const setFormulasR1C1 = (formulaOf: (row: number, column: number) => unknown): Range => {
    writeValues(host, area, (row, column) =>
      fromR1C1(asFormula(formulaOf(row, column)), zone.top + row, zone.left + column),
    );
    return self;
  };
  const clearContent = () => changed(() => each((row, column) => blank(sheet.content, row, column, '')));
  const clearFormat = () =>
    changed(() => {
      each((row, column) => blank(sheet.looks, row, column, 0));
      sheet.conditionalRules = sheet.conditionalRules.filter(({ zones }) => !zones.every((each) => covers(zone, each)));
    });
  const clearNote = () => changed(() => each((row, column) => blank(sheet.notes, row, column, '')));
  const clearDataValidations = () =>
    changed(() => each((row, column) => blank(sheet.validations, row, column, undefined)));
  const setValidation = (row: number, column: number, rule: GoogleAppsScript.Spreadsheet.DataValidation | null): void =>
    writeCell<Validation | undefined>(
      sheet.validations,
      row,
      column,
      rule ? dataOfValidation(host, rule) : undefined,
      undefined,
    );
  const merge = (across: boolean): Range =>
    changed(() => {
      const zones = across
        ? Array.from({ length: rows }, (_, row) => ({ ...zone, top: zone.top + row, bottom: zone.top + row }))
        : [zone];
      sheet.merges = [
        ...sheet.merges.filter((merged) => !overlaps(merged, zone)),
        ...zones.filter((each) => columns > 1 || each.bottom > each.top),
      ];
      for (const merged of zones) {
        each((row, column) => {
          const inside = row >= merged.top && row <= merged.bottom;
          if (inside && (row > merged.top || column > merged.left)) blank(sheet.content, row, column, '');
        });
      }
    });

  const self: Range = service<Range>(host, 'SpreadsheetApp.Range', {
    ...lookSetters(host, area, () => self),

    getA1Notation: () => zoneName(zone),
    getRow: () => zone.top + 1,
    getRowIndex: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getSheet: () => sheetService(host, sheet),
    getGridId: () => sheet.id,
    getCell: (row: number, column: number) => rangeAt(host, sheet, zone.top + row, zone.left + column, 1, 1),
    offset: (down: number, along: number, height?: number, width?: number) =>
      rangeAt(host, sheet, zone.top + 1 + down, zone.left + 1 + along, height ?? rows, width ?? columns),
    activate() {
      document.activeSheet = sheet.id;
      document.selection = { sheetId: sheet.id, zone };
      return self;
    },

    getValues: () => readValues(host, area),
    getValue: () => first(readValues(host, corner)),
    getDisplayValues: () => table((row, column) => displayValue(host, sheet, row, column)),
    getDisplayValue: () => displayValue(host, sheet, zone.top, zone.left),
    getFormulas: () => table(formulaAt),
    getFormula: () => formulaAt(zone.top, zone.left),
    getFormulasR1C1: () => table(relativeFormulaAt),
    getFormulaR1C1: () => relativeFormulaAt(zone.top, zone.left),
    isBlank: () =>
      table((row, column) => readCell(sheet.content, row, column) ?? '').every((row) =>
        row.every((content) => content === ''),
      ),
    setValues(values) {
      checkShape(host, area, values);
      writeValues(host, area, (row, column) => values[row]?.[column]);
      return self;
    },
    setValue(value) {
      writeValues(host, area, () => value);
      return self;
    },
    setFormulas(formulas) {
      checkShape(host, area, formulas);
      writeValues(host, area, (row, column) => asFormula(formulas[row]?.[column]));
      return self;
    },
    setFormula(formula) {
      writeValues(host, area, () => asFormula(formula));
      return self;
    },

    setFormulasR1C1(formulas) {
      checkShape(host, area, formulas);
      return setFormulasR1C1((row, column) => formulas[row]?.[column]);
    },
    setFormulaR1C1: (formula) => setFormulasR1C1(() => formula),

    getNumberFormats: () => looks(({ numberFormat }) => numberFormat ?? '0.###############'),
    getNumberFormat: () => first(looks(({ numberFormat }) => numberFormat ?? '0.###############', 1)),
    getBackgrounds: () => looks(({ background }) => background ?? '#ffffff'),
    getBackground: () => first(looks(({ background }) => background ?? '#ffffff', 1)),
    getFontColors: () => looks(({ color }) => color ?? '#000000'),
    getFontColor: () => first(looks(({ color }) => color ?? '#000000', 1)),
    getFontWeights: () => looks(({ bold }) => (bold ? 'bold' : 'normal')),
    getFontWeight: () => first(looks(({ bold }) => (bold ? 'bold' : 'normal'), 1)),
    getFontSizes: () => looks(({ fontSize }) => fontSize ?? 10),
    getFontSize: () => first(looks(({ fontSize }) => fontSize ?? 10, 1)),
    getFontFamilies: () => looks(({ fontFamily }) => fontFamily ?? 'Arial'),
    getFontFamily: () => first(looks(({ fontFamily }) => fontFamily ?? 'Arial', 1)),
    getHorizontalAlignments: () => looks(({ align }) => align ?? 'general'),
    getHorizontalAlignment: () => first(looks(({ align }) => align ?? 'general', 1)),
    getWraps: () => looks(({ wrap }) => wrap === 'wrap'),
    getWrap: () => first(looks(({ wrap }) => wrap === 'wrap', 1)),

    getNotes: () => table((row, column) => readCell(sheet.notes, row, column) ?? ''),
    getNote: () => readCell(sheet.notes, zone.top, zone.left) ?? '',
    setNotes(notes) {
      checkShape(host, area, notes);
      return changed(() =>
        each((row, column) =>
          writeCell(sheet.notes, row, column, notes[row - zone.top]?.[column - zone.left] ?? '', ''),
        ),
      );
    },
    setNote: (note) => changed(() => each((row, column) => writeCell(sheet.notes, row, column, note ?? '', ''))),

    getDataValidation: () => validationService(host, readCell(sheet.validations, zone.top, zone.left)),
    getDataValidations: () => table((row, column) => validationService(host, readCell(sheet.validations, row, column))),
    setDataValidation: (rule) => changed(() => each((row, column) => setValidation(row, column, rule))),
    setDataValidations(rules) {
      checkShape(host, area, rules);
      return changed(() =>
        each((row, column) => setValidation(row, column, rules[row - zone.top]?.[column - zone.left] ?? null)),
      );
    },

    // Notes and validations stay; content, formats and conditional formats go.
    clear(options?: {
      contentsOnly?: boolean;
      formatOnly?: boolean;
      commentsOnly?: boolean;
      validationsOnly?: boolean;
    }) {
      const all = !options || Object.values(options).every((only) => !only);
      if (all || options.contentsOnly) clearContent();
      if (all || options.formatOnly) clearFormat();
      if (options?.commentsOnly) clearNote();
      if (options?.validationsOnly) clearDataValidations();
      return self;
    },
    clearContent,
    clearFormat,
    clearNote,
    clearDataValidations,

    merge: () => merge(false),
    mergeAcross: () => merge(true),
    breakApart: () =>
      changed(() => {
        sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, zone));
      }),
    isPartOfMerge: () => sheet.merges.some((merged) => overlaps(merged, zone)),
    getMergedRanges: () =>
      sheet.merges
        .filter((merged) => overlaps(merged, zone))
        .map((merged) => rangeService(host, { sheet, zone: merged })),

    copyTo(target: Range, ...how: unknown[]) {
      if (how.length > 0 && String(how[0]) !== 'PASTE_VALUES')
        fail(host, `SpreadsheetApp.Range.copyTo with ${String(how[0])} is not implemented in the workbench`);
      (how.length > 0 ? copyValues : copyCells)(host, area, areaOf(host, target));
    },
    moveTo: (target) => void changed(() => moveCells(host, area, areaOf(host, target))),
    insertCells: (dimension) => changed(() => insertCells(host, area, String(dimension))),
    protect: () => newProtection(host, sheet, zone),
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      const wholeRow = zone.left === 0 && zone.right === sheet.maxColumns - 1 && rows === 1;
      const wholeColumn = zone.top === 0 && zone.bottom === sheet.maxRows - 1 && columns === 1;
      if (!wholeRow && !wholeColumn) {
        fail(
          host,
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      }
      const on = wholeRow
        ? ({ dimension: 'row', first: zone.top, last: zone.top } as const)
        : ({ dimension: 'column', first: zone.left, last: zone.left } as const);
      addMetadata(host, sheet.metadata, key, rest, on);
      return self;
    },
    getDeveloperMetadata: () =>
      metadataOf(host, sheet, ({ on }) => {
        if (!on) return false;
        const [from, to] = on.dimension === 'row' ? [zone.top, zone.bottom] : [zone.left, zone.right];
        return on.first >= from && on.last <= to;
      }),
  });
  host.areas.set(self, area);
  return self;
}

const asFormula = (formula: unknown): string =>
  formula === null || formula === undefined
    ? ''
    : String(formula).startsWith('=') || formula === ''
      ? String(formula)
      : `=${formula}`;

export function areaOf(host: Host, range: object): Area {
  return host.areas.get(range) ?? fail(host, 'The parameters do not match: expected a Range.');
}

/** A range by row and column counted from 1, with Apps Script's messages where there can be none. */
export function rangeAt(
  host: Host,
  sheet: SheetData,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Range {
  if (!(row >= 1)) fail(host, 'The starting row of the range is too small.');
  if (!(column >= 1)) fail(host, 'The starting column of the range is too small.');
  if (!(rows >= 1)) fail(host, 'The number of rows in the range must be at least 1.');
  if (!(columns >= 1)) fail(host, 'The number of columns in the range must be at least 1.');
  const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (zone.bottom >= sheet.maxRows || zone.right >= sheet.maxColumns) {
    fail(host, 'The coordinates of the range are outside the dimensions of the sheet.');
  }
  return rangeService(host, { sheet, zone });
}
