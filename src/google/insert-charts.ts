import type { ChartLayout } from '../workbook/lay-out.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Options = Readonly<Record<string, unknown>>;

export function insertCharts(sheet: Sheet, charts: readonly ChartLayout[], sheetOf: (tab: string) => Sheet): void {
  const ranges = rangesOf(charts, sheetOf);
  for (const chart of charts) {
    const builder = withOptions(typed(sheet.newChart(), chart.kind).setNumHeaders(1), optionsOf(chart));
    for (const range of ranges.get(chart) ?? []) builder.addRange(range);
    sheet.insertChart(builder.setPosition(chart.row, chart.column, 4, 2).build());
  }
}

const typed = (builder: Builder, kind: ChartLayout['kind']): Builder =>
  (kind === 'bar'
    ? builder.asBarChart()
    : kind === 'line'
      ? builder.asLineChart()
      : builder.asColumnChart()) as unknown as Builder;

const withOptions = (builder: Builder, options: Options): Builder =>
  Object.entries(options).reduce((with_, [name, value]) => with_.setOption(name, value), builder);

/** Both ways of naming an axis: Sheets takes no notice of `vAxis` in some charts and of `vAxes` in others. */
const valueAxis = (letter: 'h' | 'v', axis: Options): Options => ({
  [`${letter}Axis`]: axis,
  [`${letter}Axes`]: { 0: axis },
});

/** Numbers on the axis are shown as in the cells. */
function optionsOf(chart: ChartLayout): Options {
  return {
    title: chart.title,
    titleTextStyle: { color: '#1B2733', fontSize: 12, bold: true },
    width: chart.width,
    height: chart.height,
    colors: chart.series.map(({ color }) => color),
    ...(chart.points ? { pointSize: 5 } : {}),
    legend: { position: chart.series.length > 1 ? 'top' : 'none' },
    ...valueAxis(chart.kind === 'bar' ? 'h' : 'v', {
      textStyle: { color: '#5A6675', fontSize: 10 },
      gridlines: { color: '#E7EBF0' },
      ...(chart.format === null ? {} : { format: chart.format }),
    }),
  };
}

/** One call a tab for all of its ranges. */
function rangesOf(charts: readonly ChartLayout[], sheetOf: (tab: string) => Sheet): Map<ChartLayout, Range[]> {
  const named = (chart: ChartLayout) => [chart.labels, ...chart.series.map(({ range }) => range)];
  const found = new Map<ChartLayout, Range[]>();
  for (const tab of new Set(charts.map((chart) => chart.tab))) {
    const of = charts.filter((chart) => chart.tab === tab);
    const ranges = sheetOf(tab).getRangeList(of.flatMap(named)).getRanges();
    let next = 0;
    for (const chart of of) {
      found.set(chart, ranges.slice(next, next + named(chart).length));
      next += named(chart).length;
    }
  }
  return found;
}

export interface FoundChart {
  readonly id: number;
  readonly chart: Chart;
}

export const chartsOn = (sheet: Sheet): FoundChart[] =>
  sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    return id === null ? [] : [{ id, chart }];
  });
