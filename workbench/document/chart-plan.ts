import type { Chart, Document } from './document.ts';
import type { Zone } from './zone.ts';

export interface SeriesPlan {
  readonly sheet: string;
  /** The values without their header. */
  readonly zone: Zone;
  /** The values with their header, if they have one. */
  readonly titled: Zone;
  readonly title: Zone | undefined;
  readonly label: string | undefined;
  readonly kind: 'line' | 'bar' | 'area';
  readonly color: string | undefined;
  readonly secondAxis: boolean;
  readonly dashed: boolean;
  readonly dataLabels: boolean;
  /** In points. */
  readonly lineWidth: number;
  readonly pointSize: number;
}

/** A chart with its options read, as both the grid and the file draw it. */
export interface ChartPlan {
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly title: string | undefined;
  readonly titleColor: string | undefined;
  readonly background: string | undefined;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly valueTitle: string | undefined;
  readonly secondValueTitle: string | undefined;
  readonly labelTitle: string | undefined;
  readonly valueFormat: string | undefined;
  readonly secondValueFormat: string | undefined;
  readonly valueMin: number | undefined;
  readonly valueMax: number | undefined;
  readonly labels: { readonly sheet: string; readonly zone: Zone; readonly titled: Zone } | undefined;
  readonly series: readonly SeriesPlan[];
  readonly width: number;
  readonly height: number;
}

const palette = ['#4285F4', '#EA4335', '#FBBC04', '#34A853', '#FF6D01', '#46BDC6', '#7BAAF7', '#F07B72'];

const kinds: Readonly<Record<string, SeriesPlan['kind']>> = {
  LINE: 'line',
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'bar',
  COMBO: 'bar',
  line: 'line',
  area: 'area',
  bars: 'bar',
};

/** Sheets' own reading of a chart: the first column of the first range labels the rows, each further column is a series. */
export function chartPlan(document: Document, chart: Chart): ChartPlan {
  const option = (path: string): unknown => readOption(chart.options, path);
  const text = (path: string): string | undefined => {
    const value = option(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const columns = chart.ranges.flatMap(({ sheetId, zone }) => {
    const sheet = document.sheets.find(({ id }) => id === sheetId)?.name ?? '';
    const top = zone.top + Math.min(chart.headers, zone.bottom - zone.top);
    return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
      const column = { left: zone.left + index, right: zone.left + index };
      return {
        sheet,
        zone: { ...zone, ...column, top },
        titled: { ...zone, ...column },
        title: chart.headers > 0 ? { ...zone, ...column, top: top - 1, bottom: top - 1 } : undefined,
      };
    });
  });
  const colors = option('colors');
  const [labels, ...values] = columns;
  const series = values.map((column, index): SeriesPlan => {
    const own = kinds[text(`series.${index}.type`) ?? ''];
    const listed = Array.isArray(colors) ? colors[index % colors.length] : undefined;
    return {
      ...column,
      label: text(`series.${index}.labelInLegend`),
      kind: own ?? kinds[text('seriesType') ?? ''] ?? kinds[chart.type] ?? 'line',
      color: text(`series.${index}.color`) ?? (typeof listed === 'string' ? listed : palette[index % palette.length]),
      secondAxis: option(`series.${index}.targetAxisIndex`) === 1,
      dashed: option(`series.${index}.lineDashStyle`) !== undefined,
      dataLabels: option(`series.${index}.dataLabel`) === 'value',
      lineWidth: numberOr(option(`series.${index}.lineWidth`) ?? option('lineWidth'), 2),
      pointSize: numberOr(option(`series.${index}.pointSize`) ?? option('pointSize'), 0),
    };
  });
  const horizontal = chart.type === 'BAR';
  const axis = (role: 'value' | 'label'): string => ((role === 'value') === horizontal ? 'h' : 'v');
  const legend = text('legend.position') ?? text('legend');
  return {
    horizontal,
    stacked: option('isStacked') === true || option('isStacked') === 'true',
    title: text('title'),
    titleColor: text('titleTextStyle.color'),
    background: text('backgroundColor') ?? text('backgroundColor.fill'),
    legend: legend === 'top' || legend === 'bottom' || legend === 'left' || legend === 'none' ? legend : 'right',
    valueTitle: text(`${axis('value')}Axes.0.title`) ?? text(`${axis('value')}Axis.title`),
    secondValueTitle: text('vAxes.1.title'),
    labelTitle: text(`${axis('label')}Axis.title`),
    valueFormat:
      text(`${axis('value')}Axes.0.format`) ?? text(`${axis('value')}Axis.format`) ?? formatOf(document, series, false),
    secondValueFormat: text('vAxes.1.format') ?? formatOf(document, series, true),
    valueMin: numberOf(
      option(`${axis('value')}Axes.0.viewWindow.min`) ?? option(`${axis('value')}Axis.viewWindow.min`),
    ),
    valueMax: numberOf(
      option(`${axis('value')}Axes.0.viewWindow.max`) ?? option(`${axis('value')}Axis.viewWindow.max`),
    ),
    labels,
    series,
    width: numberOr(option('width'), 600),
    height: numberOr(option('height'), 371),
  };
}

/** An axis shows numbers as the first cell of its first series does. */
function formatOf(document: Document, series: readonly SeriesPlan[], secondAxis: boolean): string | undefined {
  const first = series.find((each) => each.secondAxis === secondAxis);
  const sheet = document.sheets.find(({ name }) => name === first?.sheet);
  const look = first && sheet?.looks[first.zone.top]?.[first.zone.left];
  return document.looks.all[look ?? 0]?.numberFormat;
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** Options are set as a whole (`vAxes: {0: {title}}`) or by a dotted path (`vAxes.0.title`); both are read. */
function readOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const steps = path.split('.');
  for (let split = steps.length - 1; split > 0; split--) {
    const rest = options[steps.slice(0, split).join('.')];
    if (typeof rest !== 'object' || rest === null) continue;
    const found = readOption(rest as Record<string, unknown>, steps.slice(split).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}
