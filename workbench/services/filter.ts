import type { FilterCriteria, SheetData } from '../document/document.ts';
import { overlaps, type Zone } from '../document/zone.ts';
import { displayValue } from './display-value.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { rangeService } from './range.ts';
import { service } from './service.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/**
 * A filter only hides rows, and only when its criteria are set: what is written afterwards stays as visible or hidden as its row. Scripts write,
 * insert and delete hidden rows like any others.
 */
export function createFilter(host: Host, sheet: SheetData, zone: Zone): Filter {
  if (sheet.filter) fail(host, "You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merged) => merged.bottom > merged.top && overlaps(merged, zone)))
    fail(host, "You can't create a filter over range containing vertical merges.");
  sheet.filter = { zone, criteria: [], hidden: [] };
  return filterService(host, sheet) ?? fail(host, 'There is no filter.');
}

export function filterService(host: Host, sheet: SheetData): Filter | null {
  if (!sheet.filter) return null;
  const known = (): NonNullable<SheetData['filter']> => sheet.filter ?? fail(host, 'The filter does not exist.');
  const set = (position: number, criteria: FilterCriteria | undefined): Filter => {
    const { zone } = known();
    const column = zone.left + position - 1;
    if (position < 1 || column > zone.right) fail(host, 'The column is outside of the range of the filter.');
    const others = known().criteria.filter((each) => each.column !== column);
    known().criteria = criteria ? [...others, { ...criteria, column }] : others;
    known().hidden = rowsHidden(host, sheet);
    return self;
  };
  const self: Filter = service<Filter>(host, 'SpreadsheetApp.Filter', {
    getRange: () => rangeService(host, { sheet, zone: known().zone }),
    setColumnFilterCriteria: (position: number, criteria: Criteria | null) =>
      set(position, criteria ? (host.data.get(criteria) as FilterCriteria) : undefined),
    removeColumnFilterCriteria: (position) => set(position, undefined),
    remove() {
      sheet.filter = undefined;
    },
  });
  return self;
}

function rowsHidden(host: Host, sheet: SheetData): true[] {
  const hidden: true[] = [];
  const { zone, criteria } = sheet.filter ?? fail(host, 'The filter does not exist.');
  for (let row = zone.top + 1; row <= zone.bottom; row++) {
    if (criteria.some(({ column, values }) => values.includes(displayValue(host, sheet, row, column))))
      hidden[row] = true;
  }
  return hidden;
}

export function newFilterCriteria(host: Host): Builder {
  let values: readonly string[] = [];
  const self: Builder = service<Builder>(host, 'SpreadsheetApp.FilterCriteriaBuilder', {
    setHiddenValues(hidden) {
      values = hidden.map(String);
      return self;
    },
    build() {
      const criteria = service<Criteria>(host, 'SpreadsheetApp.FilterCriteria', {
        getHiddenValues: () => [...values],
      });
      host.data.set(criteria, { values } satisfies FilterCriteria);
      return criteria;
    },
  });
  return self;
}
