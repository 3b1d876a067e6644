import type { Origin } from '../commands/host.ts';
import { marked } from './marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On a raw tab: which export it was imported from. */
export const imported = 'tieout-import';
/** On a hidden tab: which export is to come into its place. */
export const waiting = 'tieout-waiting';

/** On a raw tab: what it was in the workbook that it came from. */
export const origin = 'tieout-origin';

export const originsOf = (spreadsheet: Spreadsheet): Map<number, Origin> =>
  new Map(
    [...marked<Origin>(spreadsheet, origin)].map(([id, { title, drawsOn }]) => [
      id,
      { title, ...(drawsOn ? { drawsOn } : {}) },
    ]),
  );
export const importedTabs = (spreadsheet: Spreadsheet): Set<number> => new Set(marked(spreadsheet, imported).keys());
export const waitingTabs = (spreadsheet: Spreadsheet): Set<number> => new Set(marked(spreadsheet, waiting).keys());
