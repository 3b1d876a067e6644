import type { Origin } from '../commands/host.ts';
import type { ColumnsWritten } from '../intake/columns/written-as.ts';
import { markedWithAny } from './marks.ts';

/** On a raw tab: which export it was imported from. */
export const imported = 'tieout-import';
/** On a hidden tab that is no source: which export is to come into its place, or what else it is there for. */
export const waiting = 'tieout-waiting';

/** On a raw tab: what it was in the workbook that it came from. */
export const origin = 'tieout-origin';

/** How the name of a tab begins on which an import waits. */
export const importing = 'Importing ';

/** What an import filled, and what it held, so that what is changed by hand later can be told. What lies outside is the user's. */
export interface Import extends Filled {
  readonly key: string;
  /** What it shall hold, while that takes the place of what it held. */
  readonly next?: Filled;
}

export interface Filled {
  readonly stamp: string;
  readonly rows: number;
  readonly columns: number;
  /** How the file wrote what stands here as numbers and days. */
  readonly written?: ColumnsWritten;
}

export interface ImportMarks {
  readonly imported: ReadonlyMap<number, Import>;
  /** What each is there for. */
  readonly waiting: ReadonlyMap<number, string>;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** What imports left on the tabs of the file, by their ids. */
export function importMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ImportMarks {
  const marked = markedWithAny(spreadsheet);
  return {
    imported: new Map(
      [...(marked(imported) as Map<number, Import>)].map(([id, { key, stamp, rows, columns, written }]) => [
        id,
        { key, stamp, rows, columns, ...(written ? { written } : {}) },
      ]),
    ),
    waiting: new Map([...(marked(waiting) as Map<number, { key: string }>)].map(([id, { key }]) => [id, key])),
    origins: new Map(
      [...(marked(origin) as Map<number, Origin>)].map(([id, { title, book, drawsOn }]) => [
        id,
        { title, ...(book ? { book } : {}), ...(drawsOn ? { drawsOn } : {}) },
      ]),
    ),
  };
}
