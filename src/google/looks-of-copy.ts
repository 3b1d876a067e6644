import { chartsOn, type FoundChart } from './insert-charts.ts';
import type { AllLooksKept, Drawn, LooksKept } from './looks-kept.ts';
import type { OwnSheet } from './own-tabs.ts';

/**
 * What is known of the looks of our tabs, for the same tabs in a copy of their file. Where a copy gives charts other ids, ours are told by their
 * titles and places: each once, the nearest, so that never more charts are taken for ours than we drew.
 */
export function looksOfCopy(
  kept: AllLooksKept,
  own: ReadonlyMap<string, OwnSheet>,
  hasItsIds: boolean,
): Record<string, LooksKept> {
  const looks: Record<string, LooksKept> = {};
  for (const [id, { sheet, id: sheetId }] of own) {
    const was = kept[id];
    if (!was || typeof was !== 'object') continue;
    const chartIds = ourCharts(chartsOn(sheet), was);
    const { theirs, ...rest } = was;
    const isWhole = chartIds.length === was.chartIds.length;
    // An uploaded file may have lost a look, so that all is painted anew.
    looks[id] = {
      ...rest,
      sheet: sheetId,
      chartIds,
      charts: isWhole ? was.charts : '',
      looks: hasItsIds ? was.looks : '',
    };
  }
  return looks;
}

function ourCharts(there: readonly FoundChart[], { chartIds, drawn = [] }: LooksKept): number[] {
  const known = there.filter(({ id }) => chartIds.includes(id));
  if (known.length > 0) return known.map(({ id }) => id);
  const placed = there.map(({ id, chart }) => ({ id, at: placeOf(chart) }));
  const taken = new Set<number>();
  for (const one of drawn) {
    const [nearest] = placed
      .filter(({ id, at }) => !taken.has(id) && at.title === one.title && at.column === one.column)
      .sort((a, b) => Math.abs(a.at.row - one.row) - Math.abs(b.at.row - one.row));
    if (nearest) taken.add(nearest.id);
  }
  return [...taken];
}

function placeOf(chart: FoundChart['chart']): Drawn {
  const container = chart.getContainerInfo();
  return {
    title: String(chart.getOptions()?.get('title') ?? ''),
    row: container.getAnchorRow(),
    column: container.getAnchorColumn(),
  };
}
