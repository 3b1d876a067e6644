import { beforeEach, describe, expect, it } from 'vitest';
import { dataColumns } from '../../src/report/data-columns.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { built } from '../report/build.ts';
import { sheetOf, spreadsheetOf } from './spreadsheet.ts';

type Row = readonly string[];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rows: Row[] = [
  ['2026-03-01', 'Email', '10', '30'],
  ['2026-03-02', 'Meta', '20', '60'],
  ['2026-03-03', 'Podcast', '30', '90'],
];
const header = ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'];
/** Of unlike figures, since the follow-up lists each once. */
const objectives = [
  { statement: 'Pay back nine times', metric: 'roas', target: 9, deadline: '2099-06-30' },
  { statement: 'Pay back ten times', metric: 'revenue', target: 10_000, deadline: '2099-06-30' },
];
const settings = { targets: { roi: 9 }, objectives };
const open = () => built([{ name: 'own', cells: [header, ...rows], text: true }], settings);

const app = (workbook: Workbook) => workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const rowOf = (workbook: Workbook, name: string, text: string) =>
  workbook.values(name).findIndex((cells) => cells.includes(text)) + 1;

/** Pushes the rows of the others down, on all of our tabs. */
const addEarlierChannel = (workbook: Workbook) =>
  spreadsheetOf(workbook)
    .insertSheet('earlier', 0)
    .getRange(1, 1, 2, 4)
    .setValues([header, ['2026-02-01', 'Advent calendar', '5', '9']]);
/** Takes its rows out of all of our tabs. */
const removeMeta = (workbook: Workbook) => sheetOf(workbook, 'own').deleteRow(3);

const rejecting = (workbook: Workbook, values: string[]) =>
  app(workbook).newDataValidation().requireValueInList(values).setAllowInvalid(false).build();

interface Case {
  readonly what: string;
  /** Puts it in the way and says how it is taken away again. */
  put(workbook: Workbook): { readonly says: string; readonly away: () => void };
  /** What changes in the raw data; the same channels as before where it is left out. */
  readonly data?: (workbook: Workbook) => unknown;
}

const as = (workbook: Workbook, user: string) => {
  workbook.host.user = `${user}@example.com`;
};
const onTab = (name: string, put: (sheet: Sheet, workbook: Workbook) => { says: string; away: () => void }) => ({
  put: (workbook: Workbook) => put(sheetOf(workbook, name), workbook),
});
const merged = (name: string, range: string, says = `${name}!${range} is merged`) =>
  onTab(name, (sheet) => {
    sheet.getRange(range).merge();
    return { says, away: () => void sheet.getRange(range).breakApart() };
  });

const cases: readonly Case[] = [
  {
    what: 'a tab that somebody else protected',
    ...onTab('KPI', (sheet, workbook) => {
      as(workbook, 'ann');
      sheet.protect().setWarningOnly(false).setDescription('Finance only');
      as(workbook, 'ben');
      return { says: 'KPI is protected by somebody else', away: () => as(workbook, 'ann') };
    }),
  },
  {
    what: 'a range of ours that somebody else protected',
    ...onTab('ROI Report', (sheet, workbook) => {
      as(workbook, 'ann');
      const protection = sheet.getRange('B4:C9').protect();
      as(workbook, 'ben');
      return {
        says: 'ROI Report!B4:C9 is protected by somebody else',
        away: () => {
          as(workbook, 'ann');
          protection.addEditor('ben@example.com');
          as(workbook, 'ben');
        },
      };
    }),
  },
  {
    what: 'cells beside rows that go, which somebody else protected',
    data: removeMeta,
    ...onTab('KPI', (sheet, workbook) => {
      as(workbook, 'ann');
      const row = rowOf(workbook, 'KPI', 'channel:Meta');
      const protection = sheet.getRange(row, 26).protect();
      as(workbook, 'ben');
      return {
        says: `KPI!Z${row} is protected by somebody else`,
        away: () => {
          as(workbook, 'ann');
          protection.remove();
          as(workbook, 'ben');
        },
      };
    }),
  },
  {
    what: 'cells merged across the edge of the page',
    ...onTab('ROI Report', (sheet, workbook) => {
      const row = rowOf(workbook, 'ROI Report', 'head:follow-up');
      sheet.getRange(row, 1, 1, 12).breakApart();
      sheet.getRange(row, 13, 1, 2).merge();
      return {
        says: `ROI Report!M${row}:N${row} is merged across the edge`,
        away: () => void sheet.getRange(row, 13, 1, 2).breakApart(),
      };
    }),
  },
  { what: 'cells merged over figures of ours', ...merged('KPI', 'E10:F10') },
  { what: 'cells merged over rows of the ledger', ...merged('Campaign Data', 'C2:C3') },
  {
    what: 'cells merged over a row of ours and one below them',
    ...onTab('KPI', (sheet, workbook) => {
      const last = workbook.values('KPI').length;
      sheet.getRange(last, 2, 2, 1).merge();
      return {
        says: `KPI!B${last}:B${last + 1} is merged over rows of yours and of Tieout`,
        away: () => void sheet.getRange(last, 2, 2, 1).breakApart(),
      };
    }),
  },
  {
    what: 'cells merged beside the ledger where its rows move',
    data: addEarlierChannel,
    ...onTab('Campaign Data', (sheet) => {
      sheet.getRange(3, dataColumns.length + 2).setValue('ask Tom');
      const range = sheet.getRange(3, dataColumns.length + 2, 2, 1).merge();
      return { says: 'is merged, and what stands there moves', away: () => void range.breakApart() };
    }),
  },
  {
    what: 'cells merged across the edge of what stays in view, once the user let it go',
    data: addEarlierChannel,
    ...onTab('KPI', (sheet) => {
      sheet.setFrozenColumns(0);
      const range = sheet.getRange(900, 1, 1, 3).merge();
      return { says: 'KPI!A900:C900 is merged across the edge', away: () => void range.breakApart() };
    }),
  },
  {
    what: 'a rule that rejects what we write on a page',
    ...onTab('ROI Report', (sheet, workbook) => {
      const row = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
      sheet.getRange(row, 4).setDataValidation(rejecting(workbook, ['yes', 'no']));
      return {
        says: `ROI Report!D${row} has a data validation that rejects`,
        away: () => void sheet.getRange(row, 4).clearDataValidations(),
      };
    }),
  },
  {
    what: 'a rule that rejects what we write into the ledger',
    ...onTab('Campaign Data', (sheet, workbook) => {
      sheet.getRange('C2:C900').setDataValidation(rejecting(workbook, ['Email']));
      return {
        says: 'Campaign Data!C2 has a data validation that rejects',
        away: () => void sheet.getRange('C2:C900').clearDataValidations(),
      };
    }),
  },
  {
    what: 'a filter whose headers go',
    data: removeMeta,
    ...onTab('KPI', (sheet, workbook) => {
      const row = rowOf(workbook, 'KPI', 'channel:Meta');
      sheet.getRange(row, 1, 3, 4).createFilter();
      return { says: `KPI!${row}:${row} holds the headers of a filter`, away: () => sheet.getFilter()?.remove() };
    }),
  },
  {
    what: 'a formula of the user’s over a row that goes',
    data: removeMeta,
    ...onTab('KPI', (sheet, workbook) => {
      const row = rowOf(workbook, 'KPI', 'channel:Meta');
      const beside = sheet.getMaxColumns() + 1;
      sheet.insertColumnsAfter(beside - 1, 1);
      const cell = sheet.getRange(2, beside).setFormula(`=B${row}*2`);
      return {
        says: `KPI!${cell.getA1Notation()} holds a formula of yours over a row`,
        away: () => void cell.clearContent(),
      };
    }),
  },
  {
    what: 'a formula of the user’s that would come to point above the tab',
    data: (workbook) => spreadsheetOf(workbook).deleteSheet(sheetOf(workbook, 'earlier')),
    ...onTab('Campaign Data', (sheet, workbook) => {
      addEarlierChannel(workbook);
      workbook.scriptRun('buildReport');
      const cell = sheet.getRange(5, dataColumns.length + 2).setFormula('=A1');
      return {
        says: `Campaign Data!${cell.getA1Notation()} holds a formula of yours that points some rows up`,
        away: () => void cell.clearContent(),
      };
    }),
  },
  {
    what: 'a formula in a cell that the team types in, whose row changes places with another of ours',
    data: (workbook) => workbook.scriptRun('saveSettings', { ...settings, objectives: [...objectives].reverse() }),
    ...onTab('ROI Report', (sheet, workbook) => {
      const owners = objectives.map(({ statement }) =>
        sheet.getRange(rowOf(workbook, 'ROI Report', `follow:objective:${statement}`), 7).setFormula('=own!B2'),
      );
      return {
        says: 'holds a formula of yours, and its row comes to stand elsewhere',
        away: () => {
          for (const cell of owners) cell.setValue('Ann');
        },
      };
    }),
  },
];

/** All of the file but what a look at it may change. */
const all = (workbook: Workbook) => JSON.stringify(workbook.document.sheets);

describe.each(cases)('$what', ({ put, data }) => {
  let workbook: Workbook;
  let again: () => unknown;
  beforeEach(() => {
    ({ workbook, again } = open());
  });

  it('stops the build before anything is written, and no longer once it is out of the way', () => {
    const { says, away } = put(workbook);
    data?.(workbook);
    const before = all(workbook);
    expect(() => again()).toThrow(says);
    expect(() => again()).toThrow(/Nothing has been changed\.$/);
    expect(all(workbook)).toBe(before);
    const { stamp } = workbook.scriptRun('buildStep', 'read', null) as { stamp: string };
    expect(() => workbook.scriptRun('buildStep', 'tabs', stamp)).toThrow(says);
    expect(all(workbook)).toBe(before);
    away();
    again();
    expect(workbook.errors()).toEqual([]);
    expect(rowOf(workbook, 'KPI', 'channel:Podcast')).toBeGreaterThan(0);
  });
});

describe('what is no obstacle', () => {
  const built = (work: (workbook: Workbook) => void) => {
    const { workbook, again } = open();
    work(workbook);
    again();
    addEarlierChannel(workbook);
    again();
    expect(workbook.errors()).toEqual([]);
    expect(rowOf(workbook, 'KPI', 'channel:Advent calendar')).toBeGreaterThan(0);
    return workbook;
  };

  it('a filter, whose hidden rows are written too, and which stays', () => {
    const workbook = built((workbook) => {
      const data = sheetOf(workbook, 'Campaign Data');
      const criteria = app(workbook).newFilterCriteria().setHiddenValues(['Meta']).build();
      data.getRange(1, 1, 4, dataColumns.length).createFilter().setColumnFilterCriteria(3, criteria);
      expect(data.isRowHiddenByFilter(3)).toBe(true);
      const kpi = sheetOf(workbook, 'KPI');
      kpi.getRange(3, 1, 8, 4).createFilter();
    });
    expect(sheetOf(workbook, 'Campaign Data').getFilter()).not.toBeNull();
    expect(sheetOf(workbook, 'KPI').getFilter()).not.toBeNull();
    expect(sheetOf(workbook, 'Campaign Data').getRange('C2:C5').getValues().flat()).toEqual([
      'Advent calendar',
      'Email',
      'Meta',
      'Podcast',
    ]);
  });

  it('columns and rows that the user froze where we merge', () => {
    built((workbook) => {
      const page = sheetOf(workbook, 'ROI Report');
      page.getRange(1, 1, page.getMaxRows(), page.getMaxColumns()).breakApart();
      page.setFrozenColumns(4);
      page.setFrozenRows(9);
    });
  });

  it('a list to choose an owner from, whose rows are written around', () => {
    const workbook = built((workbook) => {
      const page = sheetOf(workbook, 'ROI Report');
      const row = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
      page
        .getRange(row, 7)
        .setDataValidation(rejecting(workbook, ['Ann', 'Ben']))
        .setValue('Ben');
      // Typed before there was a rule.
      page
        .getRange(row, 9)
        .setValue('call the agency')
        .setDataValidation(rejecting(workbook, ['write a letter']));
    });
    const row = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
    const page = sheetOf(workbook, 'ROI Report');
    expect([page.getRange(row, 7).getValue(), page.getRange(row, 9).getValue()]).toEqual(['Ben', 'call the agency']);
    expect(page.getRange(row, 7).getDataValidation()).not.toBeNull();
  });

  it('a rule that only warns, and one beside our tables, which moves with its row', () => {
    const column = dataColumns.length + 2;
    const workbook = built((workbook) => {
      const list = rejecting(workbook, ['paid']);
      sheetOf(workbook, 'KPI').getRange('B3:B9').setDataValidation(list.copy().setAllowInvalid(true).build());
      const data = sheetOf(workbook, 'Campaign Data');
      data.getRange(4, column).setDataValidation(list).setValue('paid');
      data
        .getRange(5, column)
        .setDataValidation(rejecting(workbook, ['open']))
        .setValue('open');
    });
    const data = sheetOf(workbook, 'Campaign Data');
    expect(data.getRange(2, column, 5, 1).getValues().flat()).toEqual(['', '', '', 'paid', 'open']);
    expect(data.getRange(5, column).getDataValidation()?.getCriteriaValues()).toEqual([['paid']]);
  });

  it('a rule in an empty row, which a new row above it takes over from it', () => {
    const { workbook, again } = open();
    const page = sheetOf(workbook, 'ROI Report');
    const below = rowOf(workbook, 'ROI Report', 'follow:objective:Pay back ten times') + 1;
    page.getRange(below, 1, 1, 12).setDataValidation(rejecting(workbook, ['mine']));
    const more = { ...objectives[0], statement: 'Pay back a hundred times', metric: 'net', target: 100_000 };
    workbook.scriptRun('saveSettings', { ...settings, objectives: [...objectives, more] });
    again();
    const row = rowOf(workbook, 'ROI Report', 'follow:objective:Pay back a hundred times');
    expect(row).toBeGreaterThan(0);
    expect(page.getRange(row, 5).getDataValidation()).toBeNull();
    expect(page.getRange(row + 1, 5).getDataValidation()).not.toBeNull();
    // There the team types, and may as well choose from a list.
    expect(page.getRange(row, 7).getDataValidation()).not.toBeNull();
  });

  it('a protection of the user’s own, and one of somebody else’s that only warns or is elsewhere', () => {
    built((workbook) => {
      as(workbook, 'ann');
      const kpi = sheetOf(workbook, 'KPI');
      kpi.getRange('B2:B9').protect().setWarningOnly(true);
      kpi.getRange('Z900').protect();
      as(workbook, 'ben');
      sheetOf(workbook, 'ROI Report').getRange('A1:C3').protect();
    });
  });

  it('cells merged in rows of the user’s, one below the other too', () => {
    const workbook = built((workbook) => {
      const kpi = sheetOf(workbook, 'KPI');
      const row = rowOf(workbook, 'KPI', 'channel:Podcast');
      kpi.insertRowsBefore(row, 2);
      kpi.getRange(row, 2, 2, 2).merge().setValue('mine');
    });
    const row = rowOf(workbook, 'KPI', 'mine');
    expect(
      sheetOf(workbook, 'KPI')
        .getRange(row, 2)
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual([`B${row}:C${row + 1}`]);
  });

  it('a sheet that ends with our last row, all of which but the frozen ones goes', () => {
    const { workbook, again } = open();
    const kpi = sheetOf(workbook, 'KPI');
    const last = workbook.values('KPI').length;
    expect(workbook.values('KPI')[last - 1]?.[0]).toBe('Podcast');
    kpi.deleteRows(last + 1, kpi.getMaxRows() - last);
    kpi.setFrozenRows(last - 2);
    sheetOf(workbook, 'own').deleteRows(3, 2);
    again();
    expect(workbook.errors()).toEqual([]);
  });
});
