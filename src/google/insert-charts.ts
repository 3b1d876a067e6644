import type { ChartLayout } from '../workbook/lay-out.ts';
import { mark, markOn } from './marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On a tab of ours: the ids of the charts that the last build inserted. All others are the user's, whatever their titles. */
const inserted = 'tieout-charts';

export function insertCharts(sheet: Sheet, charts: readonly ChartLayout[], nameOf: (tab: string) => string): void {
  const before = new Set(markOn<{ ids: number[] }>(sheet, inserted)?.ids ?? []);
  const theirs = new Set<number | null>();
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && before.has(id)) sheet.removeChart(chart);
    else theirs.add(id);
  }
  const spreadsheet = SpreadsheetApp.getActive();
  for (const chart of charts) sheet.insertChart(build(sheet, spreadsheet, chart, nameOf));
  // A chart has its id only once it stands on the sheet.
  const ids = sheet.getCharts().map((chart) => chart.getChartId());
  mark(sheet, inserted, { ids: ids.filter((id) => id !== null && !theirs.has(id)) });
}

function build(sheet: Sheet, spreadsheet: Spreadsheet, chart: ChartLayout, nameOf: (tab: string) => string) {
  const source = spreadsheet.getSheetByName(nameOf(chart.tab));
  if (!source) throw new Error(`no tab ${nameOf(chart.tab)} for the chart ${chart.title}`);
  const base = sheet.newChart();
  const typed =
    chart.kind === 'bar' ? base.asBarChart() : chart.kind === 'line' ? base.asLineChart() : base.asColumnChart();
  let builder = typed as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  builder = builder.addRange(source.getRange(chart.labels));
  for (const { range } of chart.series) builder = builder.addRange(source.getRange(range));
  const axis = { format: chart.format, textStyle: { color: '#5A6675', fontSize: 10 }, gridlines: { color: '#E7EBF0' } };
  return builder
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 4, 2)
    .setOption('title', chart.title)
    .setOption('titleTextStyle', { color: '#1B2733', fontSize: 12, bold: true })
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption(
      'colors',
      chart.series.map(({ color }) => color),
    )
    .setOption('legend', { position: chart.series.length > 1 ? 'top' : 'none' })
    .setOption(chart.kind === 'bar' ? 'hAxis' : 'vAxis', axis)
    .setOption('lineWidth', 2)
    .build();
}
