import type { RawTable } from '../intake/raw.ts';
import type { DataTab } from '../report/data-tab.ts';
import type { TabLayout, Written } from '../workbook/lay-out.ts';

/** What a command needs of the spreadsheet it runs in. `google/` implements it; nothing else here knows of a service. */
export interface Host {
  /** Today's day serial in the spreadsheet's zone. */
  today(): number;
  /** The day of a date cell, in the spreadsheet's zone. */
  daySerial(date: Date): number;
  /** Every tab that is not ours, whole. */
  rawTables(): RawTable[];
  /** Settings by id, as they were kept; a value that can no longer be read comes as its text. */
  keptSettings(): Record<string, unknown>;
  keepSettings(values: Readonly<Record<string, unknown>>): void;
  /** Our tab of this id: as it stands, or as it would be made. */
  ownTab(id: string, name: string): OwnTab;
  writeData(tab: OwnTab, data: DataTab): void;
  writeTab(tab: OwnTab, layout: TabLayout): void;
  /** Runs one build at a time; throws in words where somebody else is building. */
  alone<T>(work: () => T): T;
  show(tab: string): void;
  say(message: string, title: string): void;
  openSidebar(): void;
}

export interface OwnTab {
  readonly id: string;
  /** The name that it bears or will bear: a tab of the user's keeps its own. */
  readonly name: string;
  readonly exists: boolean;
  /** Values and formulas, as far as the tab is filled; empty where it does not exist. */
  readonly contents: readonly (readonly Written[])[];
}
