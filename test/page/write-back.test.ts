import { beforeAll, expect, test, vi } from 'vitest';
import type { Model } from '../../workbench/engine/o-spreadsheet.ts';
import { openWorkbook, type Workbook, type WorkbookOptions } from '../../workbench/open-workbook.ts';
import { writeBack } from '../../workbench/page/write-back/write-back.ts';

// The engine tells the console how long each command took.
beforeAll(() => {
  vi.spyOn(console, 'debug').mockReturnValue();
});

const cells = [
  ['Channel', 'Cost', 'Revenue'],
  ['Search', 200, 300],
  ['Social', 100, 50],
  ['All', '=SUM(B2:B3)', '=SUM(C2:C3)'],
];

interface Opened {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly id: string;
  reloads(): number;
}

function open(options: Partial<WorkbookOptions> = {}): Opened {
  const workbook = openWorkbook({ tabs: [{ name: 'Data', cells }], ...options });
  let reloads = 0;
  writeBack(workbook, () => {
    reloads += 1;
  });
  return { workbook, model: workbook.model(), id: String(workbook.document.sheets[0]?.id), reloads: () => reloads };
}

/** What the document alone computes, without the model that was edited. */
const computed = ({ workbook }: Opened, tab = 'Data') => {
  workbook.engine.invalidate();
  return workbook.values(tab);
};

const type = ({ model, id }: Opened, col: number, row: number, content: string) =>
  model.dispatch('UPDATE_CELL', { sheetId: id, col, row, content });

test('what is typed into a cell stands in the document, and its formulas compute with it', () => {
  const opened = open();
  type(opened, 1, 1, '250');
  expect(opened.workbook.document.sheets[0]?.content[1]).toEqual(['Search', 250, 300]);
  expect(computed(opened)[3]).toEqual(['All', 350, 350]);
});

test('numbers, dates, percentages, words and formulas arrive as what they are', () => {
  const opened = open();
  for (const [row, text] of ['12.5', '2026-01-05', '50%', 'TRUE', 'word', '=B2*2', "'007"].entries()) {
    type(opened, 5, row, text);
  }
  const sheet = opened.workbook.document.sheets[0];
  expect(sheet?.content.slice(0, 7).map((row) => row?.[5])).toEqual([
    12.5,
    46027,
    0.5,
    true,
    'word',
    { formula: '=B2*2' },
    '007',
  ]);
  const look = (row: number) => opened.workbook.document.looks.all[sheet?.looks[row]?.[5] ?? 0]?.numberFormat;
  expect([look(1), look(2)]).toEqual(['yyyy-mm-dd', '0%']);
});

test('a cell whose format is text keeps what is typed as it stands', () => {
  const opened = open({ tabs: [{ name: 'Data', cells: [['1,234.50', '2026-01-05']], text: true }] });
  type(opened, 0, 0, '1,250.00');
  type(opened, 1, 0, '2026-02-05');
  expect(opened.workbook.document.sheets[0]?.content[0]).toEqual(['1,250.00', '2026-02-05']);
  expect(opened.model.getters.getEvaluatedCell({ sheetId: opened.id, col: 0, row: 0 }).formattedValue).toBe('1,250.00');
});

test('a formula is read as Sheets reads it: `;` divides arguments everywhere', () => {
  const opened = open();
  type(opened, 5, 0, '=ROUND(B2;1)');
  expect(opened.workbook.document.sheets[0]?.content[0]?.[5]).toEqual({ formula: '=ROUND(B2,1)' });
  type(opened, 5, 1, '=ROUND(B2;');
  expect(opened.workbook.document.sheets[0]?.content[1]?.[5]).toEqual({ formula: '=ROUND(B2;', broken: true });
});

test('rows that are inserted and deleted take formulas, notes and named ranges along', () => {
  const opened = open();
  const { model, id, workbook } = opened;
  const sheet = workbook.document.sheets[0];
  sheet?.notes.push([], ['a note']);
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: id,
    sheetName: 'Data',
    dimension: 'ROW',
    base: 1,
    quantity: 2,
    position: 'before',
  });
  expect(sheet?.notes[3]).toEqual(['a note']);
  expect(sheet?.content[5]?.[1]).toEqual({ formula: '=SUM(B4:B5)' });
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: id, sheetName: 'Data', dimension: 'ROW', elements: [1, 3] });
  expect(sheet?.notes[3]).toBeUndefined();
  expect(computed(opened)).toEqual(
    [['Channel', 'Cost', 'Revenue'], [], ['Social', 100, 50], ['All', 100, 50]].map((row) =>
      row.length ? row : [null, null, null],
    ),
  );
});

test('undo and redo reach the document, for cells and for rows', () => {
  const opened = open();
  const { model, id } = opened;
  const before = computed(opened);
  type(opened, 1, 1, '250');
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: id, sheetName: 'Data', dimension: 'ROW', elements: [1] });
  const after = computed(opened);
  model.dispatch('REQUEST_UNDO');
  model.dispatch('REQUEST_UNDO');
  expect(computed(opened)).toEqual(before);
  model.dispatch('REQUEST_REDO');
  model.dispatch('REQUEST_REDO');
  expect(computed(opened)).toEqual(after);
});

test('looks, borders, sizes, frozen rows, colours and names reach the document', () => {
  const opened = open();
  const { model, id, workbook } = opened;
  const zone = { top: 0, left: 0, bottom: 0, right: 2 };
  model.dispatch('SET_FORMATTING', { sheetId: id, target: [zone], style: { bold: true, fillColor: '#FF0000' } });
  model.dispatch('SET_ZONE_BORDERS', {
    sheetId: id,
    target: [zone],
    border: { position: 'bottom', style: 'thin', color: '#000000' },
  });
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: id, dimension: 'COL', elements: [0], size: 220 });
  model.dispatch('FREEZE_ROWS', { sheetId: id, quantity: 1 });
  model.dispatch('COLOR_SHEET', { sheetId: id, color: '#00FF00' });
  model.dispatch('RENAME_SHEET', { sheetId: id, oldName: 'Data', newName: 'Spend' });
  const sheet = workbook.document.sheets[0];
  expect(workbook.document.looks.all[sheet?.looks[0]?.[0] ?? 0]).toEqual({
    bold: true,
    background: '#FF0000',
    bottom: { style: 'thin', color: '#000000' },
  });
  expect(sheet).toMatchObject({ name: 'Spend', frozenRows: 1, tabColor: '#00FF00' });
  expect(sheet?.columnWidths[0]).toBe(220);
});

test('a tab that is added or deleted by hand is in the document, and the grid takes it anew', () => {
  const opened = open();
  const { model, workbook } = opened;
  model.dispatch('CREATE_SHEET', { sheetId: 'anything', name: 'Notes', position: 1 });
  expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Data', 'Notes']);
  expect(opened.reloads()).toBe(1);
  const next = workbook.model();
  next.dispatch('DELETE_SHEET', { sheetId: opened.id, sheetName: 'Data' });
  expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Notes']);
});

test('what the document could not hold is refused', () => {
  const { model, id } = open();
  const zone = { top: 0, left: 0, bottom: 3, right: 2 };
  const result = model.dispatch('CREATE_TABLE', {
    sheetId: id,
    ranges: [{ _zone: zone, _sheetId: id }],
    config: {} as never,
    tableType: 'static',
  } as never);
  expect(result.isSuccessful).toBe(false);
  expect(model.getters.getTables(id)).toEqual([]);
});

test('an edit keeps the model that the grid shows, and what the document computes follows it', () => {
  const { workbook, model, id } = open();
  model.dispatch('UPDATE_CELL', { sheetId: id, col: 6, row: 0, content: '=SEQUENCE(3)' });
  expect(workbook.model()).toBe(model);
  expect(workbook.values('Data').map((row) => row[6])).toEqual([1, 2, 3, null]);
  model.dispatch('UPDATE_CELL', { sheetId: id, col: 6, row: 0, content: '=SEQUENCE(2)' });
  expect(workbook.values('Data').map((row) => row[6])).toEqual([1, 2, null, null]);
});

test('a grid that a script has left behind takes no edits', () => {
  const { workbook, model, id } = open();
  workbook.engine.invalidate();
  expect(model.dispatch('UPDATE_CELL', { sheetId: id, col: 1, row: 1, content: '250' }).isSuccessful).toBe(false);
  expect(workbook.document.sheets[0]?.content[1]).toEqual(['Search', 200, 300]);
});
