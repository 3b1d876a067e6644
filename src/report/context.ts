import type { Ledger } from '../intake/ledger.ts';
import type { RawTable } from '../intake/raw.ts';
import type { Reading } from '../intake/reading.ts';
import type { Problem } from '../problems/problem.ts';
import type { Grain } from '../settings/list/grain.ts';
import type { Settings } from '../settings/settings.ts';
import type { CellValue } from '../workbook/tab-plan.ts';
import type { Agreed } from './agreed.ts';
import type { Counted } from './coverage/counted.ts';
import type { MatchedSums } from './coverage/matched-sums.ts';
import type { SourceDays } from './coverage/source-days.ts';
import type { Facts } from './facts.ts';
import type { HistoryShown } from './history-shown.ts';
import type { Plan } from './plan.ts';
import type { Signed } from './signed.ts';
import type { Group, Stretches } from './stretches.ts';
import type { Windows } from './windows.ts';

/** All that the tabs are made from. */
export interface ReportContext {
  /** The raw tabs as they were found, those left out among them. */
  readonly tables: readonly RawTable[];
  readonly readings: readonly Reading[];
  /** The same before what two of them claim was counted once: what platforms report and what the books hold stand here side by side. */
  readonly given: readonly Reading[];
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  /** One row of the KPI tab over time, and one point of its charts: as the team set it, or no finer than the data. */
  readonly grain: Grain;
  readonly windows: Windows;
  /** The order in which Campaign Data holds the ledger. */
  readonly stretches: Stretches;
  readonly facts: Facts;
  /** The days that each source speaks of. */
  readonly sources: readonly SourceDays[];
  /** What is counted of each group of the stretches. */
  readonly counted: ReadonlyMap<Group, Counted>;
  readonly matched: MatchedSums;
  /** What was planned for it; null where nobody planned. */
  readonly plan: Plan | null;
  /** What was published before, held to what the data say now; null where nothing was, or nobody asks. */
  readonly history: HistoryShown | null;
  /** Who signed the page; null where nobody has. */
  readonly signed: Signed | null;
  /** What CEO and CMO agreed on; null where nothing was. */
  readonly agreed: Agreed | null;
  /** The day of the build in the spreadsheet's zone, as a day serial. */
  readonly today: number;
  /** What the team typed into an earlier build: row key → column → value. */
  readonly typed: ReadonlyMap<string, ReadonlyMap<number, CellValue>>;
}

/** The currency as headers write it, with its bracket; nothing where it is not known. */
export const inCurrency = (context: ReportContext, suffix = ''): string =>
  context.ledger.currency || suffix ? ` (${`${context.ledger.currency}${suffix}`.trim()})` : '';
