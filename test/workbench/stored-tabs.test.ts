import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters } from '../../workbench/document/a1.ts';
import type { CellInput } from '../../workbench/open-workbook.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';

const open = (raw: readonly (readonly CellInput[])[], formulas: readonly string[]) =>
  openWorkbook({
    tabs: [
      { name: 'Raw data', cells: raw },
      { name: 'Figures', cells: formulas.map((formula) => [formula]) },
    ],
  });

/** What the formulas show where the raw tab is read from the document, and where the engine's model holds all of it. */
function bothWays(raw: readonly (readonly CellInput[])[], formulas: readonly string[]) {
  const stored = open(raw, formulas);
  const inModel = open(raw, formulas);
  inModel.model();
  return [stored, inModel].map((workbook) => ({
    values: workbook.values('Figures'),
    errors: workbook.errors().filter(({ tab }) => tab === 'Figures'),
  }));
}

const cell = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
  fc.boolean(),
  fc.constantFrom<CellInput>('Brand', 'brand*', "'12", "'=x", '12.5 %', '$3', '#N/A', '#DIV/0!', 'a~b', "'TRUE", '<5'),
  fc.integer({ min: 45_000, max: 45_020 }).map((serial): CellInput => ({ serial })),
  fc.constantFrom<CellInput>(null, ''),
);
const raw = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 });

const row = fc.integer({ min: 1, max: 14 });
const column = fc.integer({ min: 0, max: 5 }).map(columnLetters);
const reference = fc
  .oneof(
    fc.tuple(column, row).map(([a, top]) => `${a}${top}`),
    fc.tuple(column, row, row).map(([a, top, bottom]) => `$${a}$${top}:$${a}${bottom}`),
    fc.tuple(column, column, row, row).map(([a, b, top, bottom]) => `${a}${top}:${b}${bottom}`),
    fc.tuple(column, column).map(([a, b]) => `${a}:$${b}`),
    fc.tuple(column, row).map(([a, top]) => `${a}${top}:${a}`),
    fc.tuple(row, row).map(([top, bottom]) => `${top}:${bottom}`),
  )
  .map((cells) => `'Raw data'!${cells}`);
const column1 = fc.tuple(column, row, row).map(([a, top, bottom]) => `'Raw data'!${a}${top}:${a}${bottom}`);
const criterion = fc.constantFrom(
  '"Brand"',
  '">0"',
  '"<>"',
  '"*a*"',
  '""',
  '12',
  '"<5"',
  'TRUE',
  '">="&DATE(2023,3,20)',
);

const formula = fc.oneof(
  fc
    .tuple(fc.constantFrom('SUM', 'COUNT', 'COUNTA', 'ROWS', 'COLUMNS', 'MAX', 'COUNTBLANK', 'AVERAGE'), reference)
    .map(([name, of]) => `=${name}(${of})`),
  fc.tuple(reference, criterion).map(([of, is]) => `=COUNTIFS(${of},${is})`),
  fc.tuple(column1, criterion, column1, criterion).map(([a, is, b, too]) => `=SUMIFS(${a},${a},${is},${b},${too})`),
  fc.tuple(column1, column1).map(([a, b]) => `=SUMPRODUCT(ISTEXT(${a})*1,LEN(${b}))`),
  fc.tuple(column1).map(([a]) => `=SUMPRODUCT(IFERROR(LEN(${a}),7))`),
  fc.tuple(column, row).map(([a, at]) => `='Raw data'!${a}${at}`),
  fc.tuple(column, row).map(([a, at]) => `=ISBLANK('Raw data'!${a}${at})&ISERROR('Raw data'!${a}${at})`),
  fc.tuple(column, row, column1).map(([a, at, of]) => `=IFERROR(MATCH('Raw data'!${a}${at},${of},0),"none")`),
  fc.tuple(column, row).map(([a, at]) => `=ROW('Raw data'!${a}${at})*100+COLUMN('Raw data'!${a}${at})`),
  fc.constantFrom("=SUM('Raw data'!A1,Gone!A1)", "=COUNT('raw DATA'!A1:C3)", "='Raw data'!A2000", '=SUM(#REF!)'),
);

test('formulas show the same whether a tab without formulas is read from the document or from the model', () => {
  fc.assert(
    fc.property(raw, fc.array(formula, { minLength: 1, maxLength: 12 }), (cells, formulas) => {
      const [stored, inModel] = bothWays(cells, formulas);
      expect(stored).toEqual(inModel);
    }),
    { numRuns: 150 },
  );
});

test('a formula spills what it reads of a stored tab', () => {
  const [stored, inModel] = bothWays(
    [
      [3, 'x'],
      [1, 'y'],
      [2, { serial: 45_000 }],
    ],
    ["=SORT('Raw data'!A1:A3)"],
  );
  expect(stored?.values).toEqual([[1], [2], [3]]);
  expect(stored).toEqual(inModel);
});

test.each([
  ['=SUM(INDIRECT("\'Raw data\'!A1:A3"))', 6],
  ["=SUM(OFFSET('Raw data'!A1,1,0,2,1))", 3],
  ["=SUBTOTAL(109,'Raw data'!A1:A3)", 6],
  ["=ROW(INDEX('Raw data'!A1:A3,2))", 2],
  ['=SUM(Numbers)', 6],
])('%s sees a tab without formulas', (text, value) => {
  const workbook = open([[3], [1], [2]], [text]);
  workbook.document.namedRanges.push({
    name: 'Numbers',
    sheetId: workbook.document.sheets[0]?.id ?? 0,
    zone: { top: 0, left: 0, bottom: 2, right: 0 },
  });
  expect(workbook.values('Figures')).toEqual([[value]]);
});

const sheetOf = ({ services }: ReturnType<typeof open>) =>
  (services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
    .getActiveSpreadsheet()
    .getSheetByName('Raw data');
const place = fc.tuple(column, row).map(([a, at]) => `${a}${at}`);
const typed = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom('Brand', '', '2024-02-29', '#N/A', '=1+1', '=SUM(A:A)', '=SEQUENCE(2)'),
);

test('after any writing into the raw tab formulas show what they show where all is computed anew', () => {
  fc.assert(
    fc.property(
      raw,
      fc.array(formula, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(place, typed), { minLength: 1, maxLength: 5 }),
      (cells, formulas, writes) => {
        const workbook = open(cells, formulas);
        const anew = open(cells, formulas);
        for (const [at, value] of writes) {
          for (const each of [workbook, anew]) sheetOf(each)?.getRange(at).setValue(value);
          anew.engine.invalidate();
          expect(workbook.values('Figures')).toEqual(anew.values('Figures'));
          expect(workbook.values('Raw data')).toEqual(anew.values('Raw data'));
        }
      },
    ),
    { numRuns: 60 },
  );
});

// [where, what, the sum of column A then]: an amount, then a formula, which makes the tab one that is not stored, and back.
test.each([
  [['A2', 10, 13]],
  [
    ['A3', '=A1*2', 10],
    ['A1', 4, 13],
    ['A3', 1, 6],
  ],
] as const)('writing %j is in the next sum', (...writes) => {
  const workbook = open([[3], [1]], ["=SUM('Raw data'!A:A)"]);
  expect(workbook.values('Figures')).toEqual([[4]]);
  for (const [at, value, sum] of writes) {
    sheetOf(workbook)?.getRange(at).setValue(value);
    expect(workbook.values('Figures')).toEqual([[sum]]);
  }
});
