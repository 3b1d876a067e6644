import { marked } from './marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On a raw tab: which export it was imported from. */
export const imported = 'tieout-import';
/** On a hidden tab: which export is to come into its place. */
export const waiting = 'tieout-waiting';

export const importedTabs = (spreadsheet: Spreadsheet): Set<number> => new Set(marked(spreadsheet, imported).keys());
export const waitingTabs = (spreadsheet: Spreadsheet): Set<number> => new Set(marked(spreadsheet, waiting).keys());
