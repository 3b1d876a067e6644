import type { ChartLayout } from '../workbook/lay-out.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Options = Readonly<Record<string, unknown>>;

/** Charts of one kind are made from one of them that bears the options that most of them have. */
export function insertCharts(sheet: Sheet, charts: readonly ChartLayout[], sheetOf: (tab: string) => Sheet): void {
  const ranges = rangesOf(charts, sheetOf);
  for (const kind of ['line', 'column', 'bar'] as const) {
    const alike = charts.filter((chart) => chart.kind === kind);
    if (alike.length === 0) continue;
    const options = alike.map(optionsOf);
    const shared = commonest(options);
    const first = () => withOptions(typed(sheet.newChart(), kind).setNumHeaders(1), shared);
    const model = alike.length > 1 ? first().build() : null;
    alike.forEach((chart, i) => {
      const own = Object.entries(options[i] as Options).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(shared[name]),
      );
      const builder = model?.modify() ?? first();
      for (const range of ranges.get(chart) ?? []) builder.addRange(range);
      sheet.insertChart(
        withOptions(builder.setPosition(chart.row, chart.column, 4, 2), Object.fromEntries(own)).build(),
      );
    });
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

/** Numbers on the axis are shown as in the cells. */
function optionsOf(chart: ChartLayout): Options {
  return {
    title: chart.title,
    titleTextStyle: { color: '#1B2733', fontSize: 12, bold: true },
    width: chart.width,
    height: chart.height,
    colors: chart.series.map(({ color }) => color),
    legend: { position: chart.series.length > 1 ? 'top' : 'none' },
    [chart.kind === 'bar' ? 'hAxis' : 'vAxis']: {
      textStyle: { color: '#5A6675', fontSize: 10 },
      gridlines: { color: '#E7EBF0' },
      ...(chart.format === null ? {} : { format: chart.format }),
    },
  };
}

/** Of each option the value that most have, but for what only one chart says. */
function commonest(all: readonly Options[]): Options {
  const shared: Record<string, unknown> = {};
  for (const name of Object.keys(all[0] ?? {})) {
    const values = all.map((options) => options[name]);
    const count = (value: unknown) => values.filter((other) => JSON.stringify(other) === JSON.stringify(value)).length;
    const most = [...values].sort((a, b) => count(b) - count(a))[0];
    if (count(most) > 1) shared[name] = most;
  }
  return shared;
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
