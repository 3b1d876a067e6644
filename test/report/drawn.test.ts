import { describe, expect, it } from 'vitest';
import { dataColumn } from '../../src/report/data-columns.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { built } from './build.ts';

/** Six months: without revenue in the third, without clicks in the fifth, and the fourth without any row. */
const cells = [
  ['Day', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Clicks', 'Impressions'],
  ['2026-01-05', 'Meta', '100', '300', '50', '1000'],
  ['2026-02-05', 'Meta', '120', '310', '60', '1100'],
  ['2026-03-05', 'Meta', '90', '', '45', '900'],
  ['2026-05-05', 'Meta', '110', '280', '', ''],
  ['2026-06-05', 'Meta', '0', '150', '40', '950'],
];
const open = () => built([{ name: 'own', cells, text: true }]);

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
const series = (chart: Chart) =>
  chart
    .getRanges()
    .slice(1)
    .map((range) => range.getValues().map(([value]) => value));
const titleOf = (chart: Chart) => String(chart.getOptions()?.get('title'));

describe('what charts over time draw', () => {
  const { workbook } = open();
  const charts = ['KPI', 'ROI Report'].flatMap((tab) => sheetOf(workbook, tab).getCharts());
  const overTime = charts.filter((chart) => /over time|^Spend and revenue/.test(titleOf(chart)));
  const valuesOf = (title: string) => {
    const chart = overTime.find((one) => titleOf(one).startsWith(title));
    return chart && series(chart).map((values) => values.slice(1));
  };

  it('is a number or nothing at all, and nowhere a text or an error', () => {
    expect(overTime.length).toBeGreaterThan(3);
    for (const chart of overTime)
      for (const [header, ...values] of series(chart)) {
        expect(header).not.toBe('');
        expect(values).toHaveLength(6);
        for (const value of values) expect(value === '' || typeof value === 'number').toBe(true);
      }
    expect(workbook.errors()).toEqual([]);
  });

  it('is nothing where there is no figure, and 0 where it is 0', () => {
    expect(valuesOf('Spend and revenue')).toEqual([
      [100, 120, 90, '', 110, 0],
      [300, 310, '', '', 280, 150],
    ]);
    expect(valuesOf('ROI')?.[0]?.map((value) => value === '')).toEqual([false, false, true, true, false, true]);
    expect(valuesOf('CTR')?.[0]?.map((value) => value === '')).toEqual([false, false, false, true, true, false]);
  });

  it('holds no formula where it is nothing, for a formula is never empty everywhere', () => {
    for (const range of overTime.flatMap((chart) => chart.getRanges().slice(1))) {
      const formulas = range.getFormulas();
      range.getValues().forEach(([value], i) => {
        if (value === '') expect(formulas[i]?.[0]).toBe('');
      });
    }
  });

  it('is the figure of the table of figures over time, to the last digit', () => {
    const rows = workbook.values('KPI');
    const keyed = (start: string) => rows.filter((row) => row.some((cell) => String(cell).startsWith(start)));
    const [tabled, drawn] = [keyed('step:month:'), keyed('drawn:step:month:')];
    expect(drawn).toHaveLength(6);
    drawn.forEach((row, i) => {
      row.slice(4, -1).forEach((value, column) => {
        if (typeof value === 'number') expect(value).toBe(tabled[i]?.[column + 4]);
      });
    });
  });

  it('shows a figure between two gaps as a point', () => {
    const [roi, ctr] = ['ROI', 'CTR'].map((title) => overTime.find((one) => titleOf(one).startsWith(title)));
    expect(roi?.getOptions()?.get('pointSize')).toBe(5);
    expect(ctr?.getOptions()?.get('pointSize')).toBe(5);
    const { workbook: whole } = built([{ name: 'own', cells: cells.slice(0, 3), text: true }]);
    for (const chart of sheetOf(whole, 'ROI Report').getCharts())
      expect(chart.getOptions()?.get('pointSize')).toBeNull();
  });

  it('names its axis both ways', () => {
    for (const chart of charts) {
      const letter = titleOf(chart).includes('by channel') ? 'h' : 'v';
      const options = chart.getOptions();
      expect(options?.get(`${letter}Axis`)).toMatchObject({ gridlines: { color: '#E7EBF0' } });
      expect(options?.get(`${letter}Axes`)).toEqual({ 0: options?.get(`${letter}Axis`) });
    }
  });
});

it('a figure that goes away after the build is left out, and drawn as no 0', () => {
  const { workbook } = open();
  const data = sheetOf(workbook, 'Campaign Data');
  const revenue = dataColumn('revenue');
  const [chart] = sheetOf(workbook, 'ROI Report')
    .getCharts()
    .filter((one) => titleOf(one).startsWith('Spend and revenue'));
  data.getRange(2, revenue).clearContent();
  expect(series(chart as Chart)[1]?.slice(1)).toEqual(['#N/A', 310, '', '', 280, 150]);
});
