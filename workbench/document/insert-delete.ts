import type { Shift } from './adapt-references.ts';
import { shiftFormula } from './adapt-references.ts';
import type { Document, SheetData, Validation } from './document.ts';
import { isFormula } from './document.ts';
import type { Grid } from './grid.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, writeCell } from './grid.ts';
import type { Zone } from './zone.ts';
import { shiftSpan, shiftZone } from './zone.ts';

/** Inserts (`count` above 0) or deletes rows or columns, and everything that points at the sheet follows. */
export function insertOrDelete(
  document: Document,
  sheet: SheetData,
  dimension: 'row' | 'column',
  at: number,
  count: number,
): void {
  if (dimension === 'row') moveRows(sheet, at, count);
  else moveColumns(sheet, at, count);
  moveZones(document, sheet, dimension, at, count);
  moveFormulas(document, { sheet: sheet.name, dimension, at, count });
}

/** New rows or columns look like the one that they were inserted beside, and allow the same values. */
export function inheritLooks(
  sheet: SheetData,
  dimension: 'row' | 'column',
  at: number,
  count: number,
  like: number,
): void {
  const copy = <T>(grid: Grid<T>, blank: T): void => {
    if (dimension === 'row') {
      const cells = grid[like];
      if (!cells) return;
      for (let row = at; row < at + count; row++) {
        cells.forEach((cell, column) => {
          if (cell !== blank) writeCell(grid, row, column, cell, blank);
        });
      }
      return;
    }
    grid.forEach((cells, row) => {
      const cell = cells?.[like];
      if (cell === undefined || cell === blank) return;
      for (let column = at; column < at + count; column++) writeCell(grid, row, column, cell, blank);
    });
  };
  copy(sheet.looks, 0);
  copy<Validation | undefined>(sheet.validations, undefined);
}

function moveRows(sheet: SheetData, at: number, count: number): void {
  const grids = [sheet.content, sheet.looks, sheet.notes, sheet.validations] as const;
  for (const grid of grids) {
    if (count > 0) insertRows<unknown>(grid, at, count);
    else deleteRows<unknown>(grid, at, -count);
  }
  moveSizes(sheet.rowHeights, at, count);
  moveSizes(sheet.hiddenRows, at, count);
  if (sheet.filter) moveSizes(sheet.filter.hidden, at, count);
  sheet.maxRows += count;
}

function moveColumns(sheet: SheetData, at: number, count: number): void {
  if (count > 0) {
    insertColumns(sheet.content, at, count, '');
    insertColumns(sheet.looks, at, count, 0);
    insertColumns(sheet.notes, at, count, '');
    insertColumns(sheet.validations, at, count, undefined);
  } else {
    for (const grid of [sheet.content, sheet.looks, sheet.notes, sheet.validations] as const) {
      deleteColumns<unknown>(grid, at, -count);
    }
  }
  moveSizes(sheet.columnWidths, at, count);
  moveSizes(sheet.hiddenColumns, at, count);
  sheet.maxColumns += count;
}

function moveSizes<T>(sizes: (T | undefined)[], at: number, count: number): void {
  if (count > 0 && at < sizes.length) sizes.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  else if (count < 0) sizes.splice(at, -count);
}

function moveZones(document: Document, sheet: SheetData, dimension: 'row' | 'column', at: number, count: number): void {
  const move = (zone: Zone): Zone | undefined => shiftZone(zone, dimension, at, count);
  const moveAll = (zones: readonly Zone[]): Zone[] => zones.flatMap((zone) => move(zone) ?? []);
  sheet.merges = moveAll(sheet.merges);
  if (sheet.filter) {
    const zone = move(sheet.filter.zone);
    sheet.filter = zone && {
      ...sheet.filter,
      zone,
      criteria: sheet.filter.criteria.flatMap((each) => {
        const span = dimension === 'column' ? shiftSpan(each.column, each.column, at, count) : [each.column];
        return span ? [{ ...each, column: span[0] as number }] : [];
      }),
    };
  }
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({ ...rule, zones: moveAll(rule.zones) }));
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = moveAll(protection.unprotected);
    if (!protection.zone) return true;
    protection.zone = move(protection.zone);
    return protection.zone !== undefined;
  });
  sheet.metadata = sheet.metadata.filter(({ on }) => {
    if (!on || on.dimension !== dimension) return true;
    const span = shiftSpan(on.first, on.last, at, count);
    if (span) [on.first, on.last] = span;
    return span !== undefined;
  });
  document.namedRanges = document.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const zone = move(named.zone);
    return zone ? [{ ...named, zone }] : [];
  });
  moveCharts(document, sheet, dimension, at, count, move);
  moveLists(document, sheet, move);
}

/** A list whose cells are deleted has nothing to offer, and goes. */
function moveLists(document: Document, sheet: SheetData, move: (zone: Zone) => Zone | undefined): void {
  for (const { validations } of document.sheets) {
    for (const row of validations) {
      row?.forEach((rule, column) => {
        if (rule?.source?.sheetId !== sheet.id) return;
        const zone = move(rule.source.zone);
        row[column] = zone && { ...rule, source: { ...rule.source, zone } };
      });
    }
  }
}

function moveCharts(
  document: Document,
  sheet: SheetData,
  dimension: 'row' | 'column',
  at: number,
  count: number,
  move: (zone: Zone) => Zone | undefined,
): void {
  for (const other of document.sheets) {
    other.charts = other.charts.map((chart) => {
      const ranges = chart.ranges.flatMap((source) => {
        const zone = source.sheetId === sheet.id ? move(source.zone) : source.zone;
        return zone ? [{ ...source, zone }] : [];
      });
      if (other !== sheet) return { ...chart, ranges };
      const index = chart.anchor[dimension];
      const moved = index < at ? index : Math.max(at, index + count);
      return { ...chart, ranges, anchor: { ...chart.anchor, [dimension]: moved } };
    });
  }
}

function moveFormulas(document: Document, shift: Shift): void {
  for (const sheet of document.sheets) {
    for (const row of sheet.content) {
      if (!row) continue;
      for (let column = 0; column < row.length; column++) {
        const content = row[column];
        if (!isFormula(content) || content.broken) continue;
        const formula = shiftFormula(content.formula, sheet.name, shift);
        if (formula !== content.formula) row[column] = { formula };
      }
    }
  }
}
