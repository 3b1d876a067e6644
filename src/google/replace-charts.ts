import type { TabLayout } from '../workbook/lay-out.ts';
import { chartsOn, insertCharts } from './insert-charts.ts';
import type { LooksKept } from './looks-kept.ts';
import { markToChange } from './marks.ts';
import type { OwnSheet } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** On a tab of ours: the ids of our charts, for copies of the file, into which nothing else of what is kept goes along. */
const inserted = 'tieout-charts';

/** Charts are replaced in turns that all tabs take together, since their ids are to be read once they stand. */
export interface Charts {
  /** Those that are not ours. */
  readonly theirs: readonly number[];
  replace(): void;
  /** The ids of ours. */
  ids(): number[];
  remember(ids: readonly number[]): void;
}

/** All charts that we did not insert are the user's, whatever their titles. */
export function chartsToReplace(
  { sheet, id: sheetId, isNew }: OwnSheet,
  { charts }: TabLayout,
  known: LooksKept | null,
  sheetOf: (tab: string) => Sheet,
): Charts {
  const before = isNew ? [] : chartsOn(sheet);
  const mark = markToChange<{ ids: readonly number[] }>(sheet, inserted, sheetId, isNew);
  const ours = new Set(known?.chartIds ?? mark.value?.ids ?? []);
  // Where a build broke off all are ours but those that were there before it.
  const isOurs = (id: number) => (known?.theirs ? !known.theirs.includes(id) : ours.has(id));
  const theirs = before.flatMap(({ id }) => (isOurs(id) ? [] : [id]));
  return {
    theirs,
    replace() {
      for (const { id, chart } of before) if (isOurs(id)) sheet.removeChart(chart);
      insertCharts(sheet, charts, sheetOf);
    },
    // A chart has its id only once it stands on the sheet.
    ids: () => (charts.length === 0 ? [] : chartsOn(sheet).flatMap(({ id }) => (theirs.includes(id) ? [] : [id]))),
    remember: (ids) => mark.change({ ids }),
  };
}
