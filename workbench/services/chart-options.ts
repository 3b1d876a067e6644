import type { Host } from './host.ts';
import { fail } from './host.ts';

/** What the documentation of the chart types that we have lists; a path such as `vAxis.title` goes by its first step. */
const known = new Set([
  'aggregationTarget',
  'animation',
  'annotations',
  'areaOpacity',
  'axisTitlesPosition',
  'backgroundColor',
  'bar',
  'chartArea',
  'colors',
  'connectSteps',
  'crosshair',
  'curveType',
  'dataOpacity',
  'enableInteractivity',
  'focusTarget',
  'fontName',
  'fontSize',
  'forceIFrame',
  'hAxis',
  'hAxes',
  'height',
  'interpolateNulls',
  'intervals',
  'isStacked',
  'legend',
  'lineDashStyle',
  'lineWidth',
  'orientation',
  'pointShape',
  'pointSize',
  'pointsVisible',
  'reverseCategories',
  'selectionMode',
  'series',
  'seriesType',
  'subtitle',
  'subtitleTextStyle',
  'theme',
  'title',
  'titlePosition',
  'titleTextStyle',
  'tooltip',
  'treatLabelsAsText',
  'trendlines',
  'useFirstColumnAsDomain',
  'vAxes',
  'vAxis',
  'width',
]);

/** Google takes an option that it does not know in silence, and nothing comes of it. Here it fails, so that nobody relies on it. */
export function checkOption(host: Host, name: unknown): void {
  if (typeof name !== 'string' || !known.has(name.split('.')[0] ?? ''))
    fail(host, `A chart has no option ${String(name)}.`);
}
