import type { Origin } from '../commands/host.ts';
import { markedWithAny } from './marks.ts';

/** On a raw tab: which export it was imported from. */
export const imported = 'tieout-import';
/** On a hidden tab: which export is to come into its place. */
export const waiting = 'tieout-waiting';

/** On a raw tab: what it was in the workbook that it came from. */
export const origin = 'tieout-origin';

/** How the name of a tab begins on which an import waits. */
export const importing = 'Importing ';

export interface ImportMarks {
  readonly imported: ReadonlySet<number>;
  readonly waiting: ReadonlySet<number>;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** What imports left on the tabs of the file, by their ids. */
export function importMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ImportMarks {
  const marked = markedWithAny(spreadsheet);
  return {
    imported: new Set(marked(imported).keys()),
    waiting: new Set(marked(waiting).keys()),
    origins: new Map(
      [...(marked(origin) as Map<number, Origin>)].map(([id, { title, drawsOn }]) => [
        id,
        { title, ...(drawsOn ? { drawsOn } : {}) },
      ]),
    ),
  };
}
