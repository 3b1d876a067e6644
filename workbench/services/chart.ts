import type { Chart, SheetData } from '../document/document.ts';
import { sameZone } from '../document/zone.ts';
import { checkOption } from './chart-options.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { areaOf, rangeService } from './range.ts';
import { service } from './service.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Step = (...parameters: never[]) => Builder;

const newChart: Chart = {
  id: 0,
  type: 'LINE',
  ranges: [],
  headers: 0,
  options: {},
  anchor: { row: 0, column: 0, x: 0, y: 0 },
};

/** What `asLineChart()` and its family turn a chart into. */
const types: Readonly<Record<string, string>> = {
  asAreaChart: 'AREA',
  asBarChart: 'BAR',
  asColumnChart: 'COLUMN',
  asComboChart: 'COMBO',
  asLineChart: 'LINE',
};

const chartTypes = new Set([...Object.values(types), 'PIE', 'SCATTER', 'TABLE']);

/** Setters that stand for one option. */
const optionSetters: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setBackgroundColor: 'backgroundColor',
};

export const newChartBuilder = (host: Host): Builder => builder(host, newChart);

/** One builder for all types: Apps Script gives each type its own, but the methods that they share do the same. */
function builder(host: Host, start: Chart): Builder {
  let chart = start;
  const change = (part: Partial<Chart>): Builder => {
    chart = { ...chart, ...part };
    return self;
  };
  const option = (name: string, value: unknown): Builder => change({ options: { ...chart.options, [name]: value } });
  const steps: Record<string, Step> = {
    ...Object.fromEntries(Object.entries(types).map(([method, type]) => [method, () => change({ type })])),
    ...Object.fromEntries(
      Object.entries(optionSetters).map(([method, name]) => [method, (value: unknown) => option(name, value)]),
    ),
    setLegendPosition: (position: unknown) => option('legend.position', String(position).toLowerCase()),
    setStacked: () => option('isStacked', true),
    setChartType(type: unknown) {
      if (!chartTypes.has(String(type))) fail(host, `There are no charts of the type ${String(type)}.`);
      return change({ type: String(type) });
    },
    setOption(name: string, value: unknown) {
      checkOption(host, name);
      return option(name, value);
    },
    setNumHeaders: (headers: number) => change({ headers }),
    setMergeStrategy: () => self,
    setHiddenDimensionStrategy: () => self,
    setTransposeRowsAndColumns(transpose: boolean) {
      if (transpose)
        fail(
          host,
          'SpreadsheetApp.EmbeddedChartBuilder.setTransposeRowsAndColumns(true) is not implemented in the workbench',
        );
      return self;
    },
    setPosition: (row: number, column: number, x: number, y: number) =>
      change({ anchor: { row: row - 1, column: column - 1, x, y } }),
    addRange(range: object) {
      const { sheet, zone } = areaOf(host, range);
      return change({ ranges: [...chart.ranges, { sheetId: sheet.id, zone }] });
    },
    removeRange(range: object) {
      const { sheet, zone } = areaOf(host, range);
      return change({
        ranges: chart.ranges.filter((other) => other.sheetId !== sheet.id || !sameZone(other.zone, zone)),
      });
    },
    clearRanges: () => change({ ranges: [] }),
  };
  const self: Builder = service<Builder>(host, 'SpreadsheetApp.EmbeddedChartBuilder', {
    ...(steps as Partial<Builder>),
    getChartType: () => chart.type as unknown as GoogleAppsScript.Charts.ChartType,
    getRanges: () => rangesOf(host, chart),
    build: () => chartService(host, chart),
  });
  return self;
}

function rangesOf(host: Host, chart: Chart): GoogleAppsScript.Spreadsheet.Range[] {
  return chart.ranges.flatMap(({ sheetId, zone }) => {
    const sheet = host.document.sheets.find(({ id }) => id === sheetId);
    return sheet ? [rangeService(host, { sheet, zone })] : [];
  });
}

export function chartService(host: Host, chart: Chart): EmbeddedChart {
  const self = service<EmbeddedChart>(host, 'SpreadsheetApp.EmbeddedChart', {
    getChartId: () => (chart.id === 0 ? null : chart.id),
    getNumHeaders: () => chart.headers,
    getRanges: () => rangesOf(host, chart),
    getOptions: () =>
      service<GoogleAppsScript.Charts.ChartOptions>(host, 'Charts.ChartOptions', {
        get: (name: string) => (chart.options[name] ?? null) as string,
      }),
    getContainerInfo: () =>
      service<GoogleAppsScript.Spreadsheet.ContainerInfo>(host, 'SpreadsheetApp.ContainerInfo', {
        getAnchorRow: () => chart.anchor.row + 1,
        getAnchorColumn: () => chart.anchor.column + 1,
        getOffsetX: () => chart.anchor.x,
        getOffsetY: () => chart.anchor.y,
      }),
    modify: () => builder(host, chart),
  });
  host.data.set(self, chart);
  return self;
}

const dataOf = (host: Host, chart: EmbeddedChart): Chart =>
  (host.data.get(chart) as Chart | undefined) ?? fail(host, 'The parameters do not match: expected an EmbeddedChart.');

export function insertChart(host: Host, sheet: SheetData, chart: EmbeddedChart): void {
  host.document.nextId += 1;
  sheet.charts = [...sheet.charts, { ...dataOf(host, chart), id: host.document.nextId }];
  host.engine.invalidate();
}

export function updateChart(host: Host, sheet: SheetData, chart: EmbeddedChart): void {
  const data = dataOf(host, chart);
  if (!sheet.charts.some(({ id }) => id === data.id)) fail(host, 'The chart does not exist on this sheet.');
  sheet.charts = sheet.charts.map((other) => (other.id === data.id ? data : other));
  host.engine.invalidate();
}

export function removeChart(host: Host, sheet: SheetData, chart: EmbeddedChart): void {
  const { id } = dataOf(host, chart);
  sheet.charts = sheet.charts.filter((other) => other.id !== id);
  host.engine.invalidate();
}
