import { cellName, quoteSheet, zoneName } from '../document/a1.ts';
import type { Document, SheetData } from '../document/document.ts';
import { listArea } from '../document/list-area.ts';

/** The cells of a sheet with a list from which to choose, as the grid knows them. Other rules judge what scripts write, and not who types. */
export function engineLists(document: Document, sheet: SheetData) {
  return sheet.validations.flatMap((rules, row) =>
    (rules ?? []).flatMap((rule, column) => {
      const area = rule && listArea(document, rule);
      if (!area) return [];
      const cell = cellName(row, column);
      const values = [`${quoteSheet(area.sheet.name)}!${zoneName(area.zone)}`];
      return [
        {
          id: cell,
          ranges: [cell],
          criterion: { type: 'isValueInRange', values, displayStyle: 'arrow' },
          isBlocking: !rule.allowInvalid,
        },
      ];
    }),
  );
}
