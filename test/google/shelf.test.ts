import { describe, expect, it } from 'vitest';
import { shelfName } from '../../src/google/shelf.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { runEnded } from '../../workbench/services/faults.ts';
import { built } from '../report/build.ts';
import { sheetOf, spreadsheetOf } from './spreadsheet.ts';

const header = ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'];

/** A note beside the ledger, and data that push its row down. */
function open() {
  const { workbook, summary, again } = built([
    {
      name: 'own',
      cells: [header, ['2026-03-01', 'Email', '10', '30'], ['2026-03-03', 'Podcast', '30', '90']],
      text: true,
    },
  ]);
  const data = sheetOf(workbook, 'Campaign Data');
  const beside = data.getLastColumn() + 2;
  data.getRange(3, beside).setValue('ask the agency');
  sheetOf(workbook, 'own').appendRow(['2026-02-01', 'Advent calendar', '5', '9']);
  const moved = () => workbook.values('Campaign Data').findIndex((cells) => cells.includes('ask the agency')) + 1;
  return { workbook, summary, again, moved };
}

const shelves = ({ document }: Workbook) => document.sheets.filter(({ name }) => name.startsWith(shelfName));

it('leaves a tab alone that the user calls so, and reads it as any other', () => {
  const { workbook, again, moved } = open();
  const theirs = spreadsheetOf(workbook).insertSheet(shelfName, 0);
  theirs.getRange(1, 1, 2, 3).setValues([
    ['Day', 'Channel', 'Cost (AUD)'],
    ['2026-03-02', 'Radio', '7'],
  ]);
  const summary = again();
  expect(moved()).toBe(4);
  expect(shelves(workbook).map(({ name }) => name)).toEqual([shelfName]);
  expect(theirs.getRange('B2').getValue()).toBe('Radio');
  expect(summary.sources.map(({ tab }) => tab)).toEqual([shelfName, 'own']);
});

describe('where the run ends that has made it', () => {
  const { workbook, again } = open();
  const isThere: boolean[] = [];
  workbook.host.meter.onCall = () => isThere.push(shelves(workbook).length > 0);
  again();
  const first = isThere.indexOf(true) + 1;
  const last = isThere.lastIndexOf(true) + 1;

  it.each([
    ['before it is marked', first],
    ['when it holds the table', Math.floor((first + last) / 2)],
    ['before it is deleted', last],
  ])('%s, it is gone after the next build, and no source', (_, at) => {
    const { workbook, again, moved } = open();
    workbook.fail({ at, how: 'ends' });
    expect(again).toThrow(runEnded);
    workbook.fail(null);
    expect(shelves(workbook)).toHaveLength(1);
    const { sources } = again();
    expect(shelves(workbook)).toHaveLength(0);
    expect(sources.map(({ tab }) => tab)).toEqual(['own']);
    expect(moved()).toBe(4);
  });
});
