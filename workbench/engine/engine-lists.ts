import { cellName, quoteSheet, zoneName } from '../document/a1.ts';
import type { Document, SheetData } from '../document/document.ts';

/** The cells of a sheet with a list from which to choose, as the grid knows them. Other rules judge what scripts write, and not who types. */
export function engineLists({ sheets }: Document, sheet: SheetData) {
  return sheet.validations.flatMap((rules, row) =>
    (rules ?? []).flatMap((rule, column) => {
      const of = rule?.source && sheets.find(({ id }) => id === rule.source?.sheetId);
      if (!rule?.source || !of) return [];
      const cell = cellName(row, column);
      const values = [`${quoteSheet(of.name)}!${zoneName(rule.source.zone)}`];
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
