import type { RawCell, RawTable } from '../intake/raw.ts';
import type { DataTab } from '../report/data-tab.ts';
import type { KeptValues } from '../workbook/kept-values.ts';
import type { TabLayout, Written } from '../workbook/lay-out.ts';
import type { CameAlong } from './came-along.ts';
import type { DecidedColumn } from './decided-columns.ts';
import type { RawLooks } from './raw-looks.ts';

/** What a command needs of the spreadsheet it runs in. `google/` implements it; nothing else here knows of a service. */
export interface Host {
  /** Today's day serial in the spreadsheet's zone. */
  today(): number;
  /** This moment as a serial in the spreadsheet's zone; the fraction is the time of day. */
  now(): number;
  /** The day of a date cell, in the spreadsheet's zone. */
  daySerial(date: Date): number;
  /** The sign before decimals, as the spreadsheet's locale has it. */
  decimalSign(): '.' | ',';
  /** Every tab that is not ours, whole; with names, those of them only. */
  rawTables(only?: readonly string[]): RawTable[];
  /** Every tab, and how far it is filled: nothing of what it holds is read. */
  outline(): readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  /** The values that a tab of ours shows now, as far as it is filled. */
  shown(tab: OwnTab): readonly (readonly Written[])[];
  /** Copies that the user keeps of our tabs: neither ours to write nor data to count. */
  copies(): readonly string[];
  /** Tabs of the user's that show figures of ours by formulas. They are no sources either. */
  dashboards(): readonly string[];
  hasTab(name: string): boolean;
  /** Writes single cells of a tab that is not ours: a quick fix that the user applied. A formula stays; returns the cells that hold one. */
  writeCells(tab: string, cells: readonly CellWrite[]): readonly CellWrite[];
  /** Settings by id, as they were kept; a value that can no longer be read comes as its text. */
  keptSettings(): Record<string, unknown>;
  /** All of them or none, which it says in words; notes that belong to them are kept in the same go. */
  keepSettings(values: Readonly<Record<string, unknown>>, notes?: Readonly<Record<string, unknown>>): void;
  /** What Tieout remembers in this document, by name; null where it remembers nothing. */
  note(name: string): unknown;
  keepNote(name: string, value: unknown): void;
  /** Whether what is kept came along as text in a copy of the file, and nothing was kept here yet; `damaged` where it could not be read. */
  cameAlong(): CameAlong;
  /** All of them or none. */
  keepNotes(values: Readonly<Record<string, unknown>>): void;
  /** Whether the run has so little time left that what is not done should wait for the next call. */
  isLate(): boolean;
  /** The same for the person at the screen, in all documents. */
  ownNote(name: string): unknown;
  keepOwnNote(name: string, value: unknown): void;
  /** Where the file is, as a browser opens it. */
  address(): string;
  /** Which of its sheets a tab of ours is; null where there is none yet. */
  sheetOf(tab: OwnTab): number | null;
  /** Tells this document from others. */
  id(): string;
  /** Our tab of this id: as it stands, or as it would be made. */
  ownTab(id: string, name: string): OwnTab;
  /**
   * Writes tabs of ours: rows and columns of all of them first, then how they look where that has changed, then what they hold. Returns null, or
   * the row of the ledger up to which there was no time: the next call goes on there, and until then the tabs say that they are not finished.
   */
  writeTabs(writing: Writing): number | null;
  /** One at a time changes the file: throws in words where somebody else does. What was read before is read anew. */
  alone<T>(work: () => T): T;
  show(tab: string): void;
  /** Shows a cell and selects it; false where there is no such tab. The place is 1-based. */
  select(tab: string, row: number, column: number): boolean;
  currentCell(): CurrentCell;
  /** Writes a formula into the current cell; arguments are separated by `;`. */
  writeFormula(formula: string): void;
  say(message: string, title: string): void;
  /** With the id of a command, the sidebar runs it as soon as it is open. */
  openSidebar(command?: string): void;
  readonly imports: ImportHost;
  readonly history: HistoryHost;
  /** SHA-256 of a text in UTF-8, as hexadecimal digits. */
  digest(text: string): string;
}

/** The tab of published periods. */
export interface HistoryHost {
  /** All that stands on it; nothing where there is no such tab. */
  cells(): readonly (readonly RawCell[])[];
  /** Rows of text below all that is there, which stays as it is. Makes the tab where it is missing. */
  append(rows: readonly (readonly string[])[]): void;
}

export interface OwnTab {
  readonly id: string;
  /** The name that it bears or will bear: a tab of the user's keeps its own. */
  readonly name: string;
  readonly exists: boolean;
  /** Values and formulas, as far as the tab is filled; empty where it does not exist. Read when first asked for. */
  readonly contents: readonly (readonly Written[])[];
}

/** What is written together. */
export interface Writing {
  /** With its rows, or only with room for them: a formula that points at rows that are not there yet would stay broken. */
  readonly ledger: {
    readonly tab: OwnTab;
    readonly data: DataTab;
    readonly withRows: boolean;
    readonly upTo?: number | null;
  };
  readonly laidOut: readonly { readonly tab: OwnTab; readonly layout: TabLayout }[];
  /** What formulas come to once all is written is kept beside them. */
  readonly kept: { readonly tab: OwnTab; readonly values: KeptValues } | null;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

export interface CurrentCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly isEmpty: boolean;
  /** Whether the tab is one of ours. */
  readonly isOurs: boolean;
}

/** Files on their way into the spreadsheet. They wait on a hidden tab until all of them is there. */
export interface ImportHost {
  /** Opens a waiting tab, and drops an earlier one of that key that was never finished. */
  open(key: string): number;
  write(id: number, fromRow: number, cells: readonly (readonly string[])[]): void;
  /** The tabs that imports of this key made. */
  earlier(key: string): readonly ImportedTab[];
  /** Makes a raw tab of the waiting tab, with this name or one like it that is free. Returns the name. */
  add(id: number, key: string, name: string, what: Waiting, looks: RawLooks): string;
  /** Puts the waiting rows in place of those of a tab that an earlier import made. */
  replace(id: number, tab: string, what: Waiting): void;
  /** A copy of what was imported into a tab, on one of its own with this name or one like it. Returns the name. It is no source until it is released. */
  copy(tab: string, name: string): string;
  /** The name of such a copy that a run left which ended before it was released; else null. */
  copyLeft(tab: string): string | null;
  release(tab: string): void;
  cells(id: number): readonly (readonly string[])[];
  drop(id: number): void;
}

/** An export whose rows wait to be put in place. */
export interface Waiting {
  readonly cells: readonly (readonly string[])[];
  /** Stands for the cells. */
  readonly stamp: string;
  /** What of it is to stand as numbers and days. */
  readonly decided: readonly DecidedColumn[];
  readonly origin: Origin | null;
}

/** What a tab was in the workbook that it came from. */
export type Origin = Required<Pick<RawTable, 'title'>> & Pick<RawTable, 'book' | 'drawsOn'>;

export interface ImportedTab {
  readonly name: string;
  /** As its file wrote them. */
  readonly cells: readonly (readonly string[])[];
  /** Whether somebody has changed a cell of it since. */
  readonly isEdited: boolean;
  /** Whether its rows came, and not all that makes them numbers and days. */
  readonly isBrokenOff: boolean;
}
