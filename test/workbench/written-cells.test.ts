import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../workbench/open-workbook.ts';

type Content = string | number | boolean;

/** Formulas of two tabs, of which the second is only stored until a formula is written into it. */
const figures: readonly (readonly Content[])[] = [
  // The last one reads all others: what no formula reads is not loaded, and would not be in the way of what spills.
  [1, '=A1*2', '=SUM(A1:A4)', '=SUM(Rows!A1:B3)', '=COUNTA(A1:D4)'],
  [2, '=IF(A1>2,Rows!B2,"none")', '=COUNTIF(A1:A4,">1")', '=B1&" of "&A4'],
  [3, '=TRANSPOSE(A1:A2)', '', '=Rows!A1'],
  ['text', '=ISNUMBER(A3)', '=IFERROR(A4*1,-1)', '=SUMIFS(Rows!B1:B3,Rows!A1:A3,A1)'],
];
const rows: readonly (readonly Content[])[] = [
  [1, 10],
  [2, 20],
  ['x', 30],
];

const open = (first: readonly (readonly Content[])[], second: readonly (readonly Content[])[]) =>
  openWorkbook({
    tabs: [
      { name: 'Figures', cells: first },
      { name: 'Rows', cells: second },
    ],
  });

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const sheetOf = (workbook: ReturnType<typeof open>, name: string): Sheet =>
  (
    workbook.services as unknown as { SpreadsheetApp: { getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet } }
  ).SpreadsheetApp.getActive().getSheetByName(name) as Sheet;

const constant = fc.constantFrom<Content>(0, 1, 2, 5, 'text', 'x', '', true, '12', 45_000);
const written = fc.oneof(
  { weight: 6, arbitrary: constant },
  { weight: 1, arbitrary: fc.constantFrom('=A1+1', '=Rows!B1') },
);
const write = fc.record({
  tab: fc.constantFrom('Figures', 'Rows'),
  row: fc.integer({ min: 1, max: 4 }),
  column: fc.integer({ min: 1, max: 4 }),
  value: written,
  reads: fc.boolean(),
});

it('shows after any writes what a spreadsheet shows that was opened with them', () => {
  fc.assert(
    fc.property(fc.array(write, { minLength: 1, maxLength: 6 }), (writes) => {
      const workbook = open(figures, rows);
      workbook.values('Figures');
      for (const { tab, row, column, value, reads } of writes) {
        sheetOf(workbook, tab).getRange(row, column).setValue(value);
        if (reads) workbook.values('Figures');
      }
      // What spills is computed, and no content.
      const plain = (name: string) =>
        workbook.document.sheets
          .find((sheet) => sheet.name === name)!
          .content.map((line) =>
            Array.from(line ?? [], (content) =>
              typeof content === 'object'
                ? content.formula
                : typeof content === 'string'
                  ? `'${content}`
                  : (content ?? ''),
            ),
          );
      const afresh = open(plain('Figures'), plain('Rows'));
      expect(workbook.values('Figures')).toEqual(afresh.values('Figures'));
      expect(workbook.values('Rows')).toEqual(afresh.values('Rows'));
    }),
    { numRuns: 150 },
  );
});
