type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a question is tried on. */
export interface Bench {
  readonly book: Spreadsheet;
  /** Whether the other tabs are all empty: only then are the file's locale and time zone changed for a moment. */
  readonly isAlone: boolean;
  /** An empty tab, made on first use and removed once the question is answered. */
  scratch(): Sheet;
}

/** A file in which the check was made before it was copied. */
export interface Copied {
  readonly book: Spreadsheet;
  readonly result: Sheet;
  /** The id that the tab of results had where it was made. */
  readonly tabId: string;
}

/** What only a spreadsheet at Google can tell. */
interface Asked {
  readonly id: string;
  readonly asks: string;
  /** What the code takes for granted meanwhile. */
  readonly assumes: string;
  /** The files that would change with another answer. */
  readonly hangsOn: readonly string[];
}

export interface OfRun extends Asked {
  readonly by: 'run';
  ask(bench: Bench): string;
}

/** A person looks and types the answer. */
export interface OfPerson extends Asked {
  readonly by: 'person';
  /** Shows beside the results, from this cell on, what there is to look at, and says what to look for. */
  show(from: Range): string;
}

/** The frame of a sidebar tells it, see frame.html. */
export interface OfFrame extends Asked {
  readonly by: 'frame';
}

export interface OfCopy extends Asked {
  readonly by: 'copy';
  ask(copied: Copied): string;
}

export type Question = OfRun | OfPerson | OfFrame | OfCopy;
