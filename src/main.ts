import './older-v8.ts';
import { agreeKpis as agree } from './commands/agree-kpis.ts';
import { applyChanges as apply, goOnChanges, type Outcome, undoChanges } from './commands/apply-changes.ts';
import { applyFix as applyOne, type ChosenFix } from './commands/apply-fix.ts';
import {
  type BuildStep,
  type Built,
  buildReport as build,
  type StepDone,
  buildStep as step,
} from './commands/build-report.ts';
import type { Change } from './commands/change.ts';
import type { CommandId } from './commands/commands.ts';
import { type FunctionHelp, functionHelp } from './commands/function-help.ts';
import type { Host } from './commands/host.ts';
import {
  type FromWorkbook,
  importFinish as finish,
  type ImportDone,
  type ImportStarted,
  importStart as start,
} from './commands/import-export.ts';
import { type Inserted, insertFunction as insert } from './commands/insert-function.ts';
import { type Look, lookAgain as look } from './commands/look-again.ts';
import { remember as keep, type Memory } from './commands/memory.ts';
import { ownTabs } from './commands/own-tabs.ts';
import { publishPeriod as publish } from './commands/publish-period.ts';
import { readState as read, type State } from './commands/read-state.ts';
import { saveSettings as save } from './commands/save-settings.ts';
import { signAs } from './commands/sign.ts';
import { summaryText as textOf } from './commands/summary-text.ts';
import { verifyHistory as verify } from './commands/verify-history.ts';
import { spreadsheetHost } from './google/spreadsheet-host.ts';
import type { Summary } from './report/summary.ts';
import type { RefusedSetting } from './settings/read-settings.ts';

/** All that the script does when it is called, but for the custom functions and the menu: those stand in start.ts. */

/** From the menu the summary is said in a toast; the command line takes it as it is returned. */
export function buildReport(): Summary {
  return buildWith(spreadsheetHost()).summary;
}

export function buildAndOpen(): Summary {
  const host = spreadsheetHost();
  const { summary, result } = buildWith(host);
  const report = result.tabs.at(-1);
  if (report !== undefined) host.show(report);
  return summary;
}

function buildWith(host: Host): Built {
  const built = build(host);
  host.say(built.result.headline, 'Tieout');
  return built;
}

export function openSidebar(): void {
  spreadsheetHost().openSidebar();
}

/** Does it and says what came of it, in a toast and to the sidebar. */
const saying = (work: (host: Host) => string) => (): string => {
  const host = spreadsheetHost();
  const words = work(host);
  host.say(words, 'Tieout');
  return words;
};
export const publishPeriod = saying(publish);
export const verifyHistory = saying(verify);
export const signAsPreparer = saying(signAs('preparer'));
export const signAsReviewer = saying(signAs('reviewer'));
export const agreeKpis = saying(agree);

/** Commands that need the sidebar open it, and it runs them. */
const inSidebar = (id: CommandId) => () => spreadsheetHost().openSidebar(id);
export const showProblems = inSidebar('showProblems');
export const showSources = inSidebar('showSources');
export const showSettings = inSidebar('showSettings');
export const showFunctions = inSidebar('showFunctions');
export const showWalkthrough = inSidebar('showWalkthrough');
export const importExports = inSidebar('importExports');
export const copySummary = inSidebar('copySummary');
export const readAgain = inSidebar('readAgain');
export const undoFix = inSidebar('undoFix');

export function openReport(): boolean {
  return openTab('report');
}

export function openKpi(): boolean {
  return openTab('kpi');
}

export function openData(): boolean {
  return openTab('data');
}

/** Shows a tab of ours; false, and a word about it, where it was not built yet. */
export function openTab(id: 'data' | 'kpi' | 'report' | 'tieOut'): boolean {
  const host = spreadsheetHost();
  const tab = ownTabs(host)[id];
  if (tab?.exists) host.show(tab.name);
  else host.say('It was not built yet: choose Build KPI and ROI Report.', 'Tieout');
  return tab?.exists === true;
}

// What follows is called by the sidebar: plain JSON in, plain JSON out.

export function readState(known: string | null = null): State | null {
  return read(spreadsheetHost(), known);
}

export function lookAgain(known: string | null, glanced: string | null): Look {
  return look(spreadsheetHost(), known, glanced);
}

export function saveSettings(given: Record<string, unknown>): readonly RefusedSetting[] {
  return save(spreadsheetHost(), given);
}

export function buildStep(name: 'read' | BuildStep, stamp: string | null, upTo: number | null = null): StepDone | null {
  return step(spreadsheetHost(), name, stamp, upTo);
}

export function applyFix(chosen: ChosenFix): Outcome {
  return applyOne(spreadsheetHost(), chosen);
}

export function applyChanges(changes: readonly Change[]): Outcome {
  return apply(spreadsheetHost(), changes);
}

export function goOn(): Outcome {
  return goOnChanges(spreadsheetHost());
}

export function undoLast(): Outcome {
  return undoChanges(spreadsheetHost());
}

export function selectCell(tab: string, row: number, column: number): boolean {
  return spreadsheetHost().select(tab, row, column);
}

export function insertFunction(name: string): Inserted {
  return insert(spreadsheetHost(), name);
}

export function listFunctions(): readonly FunctionHelp[] {
  return functionHelp();
}

export function importStart(file: string, columns: number, from: FromWorkbook | null = null): ImportStarted {
  return start(spreadsheetHost(), file, columns, from);
}

export function importBlock(id: number, fromRow: number, cells: readonly (readonly string[])[]): number {
  spreadsheetHost().imports.write(id, fromRow, cells);
  return fromRow + cells.length - 1;
}

export function importFinish(file: string, id: number, from: FromWorkbook | null = null): ImportDone {
  return finish(spreadsheetHost(), file, id, from);
}

export function importCancel(id: number): boolean {
  spreadsheetHost().imports.drop(id);
  return true;
}

export function summaryText(): string {
  return textOf(spreadsheetHost());
}

export function remember(given: Partial<Memory>): Memory {
  return keep(spreadsheetHost(), given);
}
