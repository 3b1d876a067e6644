import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Currency', 'Cost', 'Revenue', 'New customers'];
const row = (day: string, currency = 'EUR', cost = '100') => [day, 'Search', currency, cost, '300', '5'];
const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-31'];

const builtWith = (settings: Readonly<Record<string, unknown>>, rows = days.map((day) => row(day))): Workbook =>
  built([{ name: 'raw', cells: [header, ...rows], text: true }], settings).workbook;

const lineOf = (workbook: Workbook): number =>
  workbook.values('ROI Report').findIndex((line) => String(line[0]).startsWith('Assumes'));

/** What stands in the line, by columns. */
const assumed = (workbook: Workbook) => workbook.values('ROI Report')[lineOf(workbook)]?.filter(Boolean).slice(0, 3);

describe('one line of the first screen says what it rests on', () => {
  it.each<[string, Record<string, unknown>, string[][] | undefined, string[]]>([
    [
      'nothing that is set',
      {},
      undefined,
      [
        'Assumes no margin: ROI is before the cost of goods',
        'no costs but the media spend',
        'sales as the source counts them',
      ],
    ],
    [
      'the margin and the other costs of the period',
      { margin: 0.4, otherCosts: 3100 },
      undefined,
      ['Assumes a margin of 40 %', 'other costs of EUR 3,100 in CAC', 'sales as the source counts them'],
    ],
    [
      'a rate with where it comes from',
      { currency: 'EUR', rates: { USD: 0.9 } },
      [...days.map((day) => row(day)), row('2026-05-04', 'USD')],
      [
        'Assumes no margin: ROI is before the cost of goods',
        'no costs but the media spend',
        '1 USD = 0.9 EUR (from the settings, no source named)  ·  sales as the source counts them',
      ],
    ],
    [
      'how much is in doubt',
      {},
      [...days.map((day) => row(day)), row('2026-05-05', 'EUR', 'n.a.?')],
      [
        'Assumes no margin: ROI is before the cost of goods',
        'no costs but the media spend',
        'sales as the source counts them  ·  in doubt: about 20 % of spend and 20 % of revenue',
      ],
    ],
  ])('%s', (_, settings, rows, says) => {
    expect(assumed(builtWith(settings, rows))).toEqual(says);
  });

  it('and leads to the cells that hold it, also once their rows have moved', () => {
    const workbook = builtWith({ margin: 0.4 });
    const leadsTo = () => {
      const formulas = sheetOf(workbook, 'ROI Report')
        .getRange(lineOf(workbook) + 1, 1, 1, 12)
        .getFormulas()[0];
      return formulas?.filter(Boolean).map((formula) => {
        const [, id = '', range = ''] = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/.exec(formula) ?? [];
        const sheet = workbook.document.sheets.find((each) => each.id === Number(id));
        return [
          sheet?.name,
          sheetOf(workbook, sheet?.name ?? '')
            .getRange(range)
            .getValue(),
        ];
      });
    };
    const places = [
      ['KPI', 'Contribution margin'],
      ['KPI', 'Other costs a month (EUR)'],
      ['ROI Report', 'Where the figures come from'],
    ];
    expect(leadsTo()).toEqual(places);
    sheetOf(workbook, 'KPI').insertRowsBefore(2, 3);
    workbook.scriptRun('buildReport');
    expect(leadsTo()).toEqual(places);
  });
});
