import { expect, it } from 'vitest';
import { readCell, writeCell } from '../../workbench/document/grid.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';
import { createHistory } from '../../workbench/page/write-back/history.ts';

const open = () => {
  const { document } = openWorkbook({ tabs: [{ name: 'Shop', cells: [['a', 'b']] }] });
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('There is no tab.');
  const history = createHistory(document);
  const at = (column: number) => readCell(sheet.content, 0, column);
  const change = (column: number, after: string) => {
    const step = { sheet, row: 0, column, before: at(column) ?? '', after };
    writeCell(sheet.content, 0, column, after, '');
    return step;
  };
  return {
    sheet,
    history,
    at,
    change,
    type: (column: number, text: string) => history.record([change(column, text)], false),
  };
};

it('takes back step by step what was typed, the latest first', () => {
  const { history, at, type } = open();
  type(0, 'x');
  type(1, 'y');
  expect([history.undo(), at(0), at(1)]).toEqual([true, 'x', 'b']);
  expect([history.undo(), at(0), at(1)]).toEqual([true, 'a', 'b']);
  expect(history.undo()).toBe(false);
});

it('takes nothing back twice: what the grid has undone itself is no step any more', () => {
  const { history, at, type, change } = open();
  type(0, 'x');
  type(1, 'y');
  history.record([change(1, 'b')], true);
  expect([history.undo(), at(0), at(1)]).toEqual([true, 'a', 'b']);
  expect(history.undo()).toBe(false);
});

it('leaves alone what has changed since, and a tab whose cells have moved', () => {
  const { sheet, history, at, type } = open();
  type(0, 'x');
  writeCell(sheet.content, 0, 0, 'by a script', '');
  expect([history.undo(), at(0)]).toEqual([false, 'by a script']);
  type(1, 'y');
  sheet.maxRows += 1;
  expect([history.undo(), at(1)]).toEqual([false, 'y']);
});
