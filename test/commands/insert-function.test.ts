import { describe, expect, it } from 'vitest';
import type { Inserted } from '../../src/commands/insert-function.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, numberTab } from './workbook.ts';

const open = () => {
  const workbook = freshWorkbook([
    numberTab('Shop', days()),
    campaignTab('Imported', days()),
    { name: 'Mine', cells: [['what']] },
  ]);
  const insert = (tab: string, row: number, column: number, name: string) => {
    workbook.scriptRun('selectCell', tab, row, column);
    return (workbook.scriptRun('insertFunction', name) as Inserted).formula;
  };
  return { workbook, insert };
};

describe('a function inserted', () => {
  it.each([
    ['in a row of a raw tab takes that row', 'Shop', 5, 8, 'ROI', '=ROI(D5, C5)'],
    ['above the rows takes all of them', 'Shop', 1, 8, 'ROAS', '=ROAS(D2:D31, C2:C31)'],
    ['below the rows takes all of them', 'Shop', 40, 3, 'CPC', '=CPC(C2:C31, E2:E31)'],
    ['that wants what the tab has not is an example', 'Shop', 5, 8, 'CAC', '=CAC(B2:B13, C2:C13)'],
    ['on any other tab is an example', 'Mine', 3, 1, 'CTR', '=CTR(B2:B13, C2:C13)'],
  ])('%s', (_, tab, row, column, name, formula) => {
    expect(open().insert(tab, row, column, name)).toBe(formula);
  });

  it('computes', () => {
    const { workbook, insert } = open();
    insert('Shop', 2, 8, 'ROI');
    expect(workbook.values('Shop')[1]?.[7]).toBe(1);
  });

  it.each([
    ['over what stands there', 'Shop', 2, 2, 'ROI', 'B2 of Shop is not empty. Choose an empty cell, then insert.'],
    ['whose numbers are text', 'Imported', 2, 8, 'ROI', 'The numbers of Imported are text, as they were imported'],
    ['that is none', 'Shop', 2, 8, 'SUM', 'There is no function SUM.'],
  ])('%s is refused', (_, tab, row, column, name, message) => {
    expect(() => open().insert(tab, row, column, name)).toThrow(message);
  });

  it('on a tab that is built anew each time is refused', () => {
    const { workbook, insert } = open();
    workbook.scriptRun('buildReport');
    expect(() => insert('KPI', 90, 40, 'ROI')).toThrow('KPI is built anew each time');
  });
});
