import { agreeKpis } from './list/agree-kpis.ts';
import { buildAndOpen } from './list/build-and-open.ts';
import { buildReport } from './list/build-report.ts';
import { copySummary } from './list/copy-summary.ts';
import { goToSheet } from './list/go-to-sheet.ts';
import { importExports } from './list/import-exports.ts';
import { openData } from './list/open-data.ts';
import { openKpi } from './list/open-kpi.ts';
import { openReport } from './list/open-report.ts';
import { openSidebar } from './list/open-sidebar.ts';
import { publishPeriod } from './list/publish-period.ts';
import { readAgain } from './list/read-again.ts';
import { showFunctions } from './list/show-functions.ts';
import { showProblems } from './list/show-problems.ts';
import { showSettings } from './list/show-settings.ts';
import { showSources } from './list/show-sources.ts';
import { showWalkthrough } from './list/show-walkthrough.ts';
import { signAsPreparer } from './list/sign-as-preparer.ts';
import { signAsReviewer } from './list/sign-as-reviewer.ts';
import { undoFix } from './list/undo-fix.ts';
import { verifyHistory } from './list/verify-history.ts';

/** Every command, in the order of the menu. Each in the menu is also a top-level function of the script, by its id. */
export const commands = [
  openSidebar,
  buildReport,
  buildAndOpen,
  importExports,
  copySummary,
  readAgain,
  undoFix,
  publishPeriod,
  verifyHistory,
  signAsPreparer,
  signAsReviewer,
  agreeKpis,
  showSources,
  showProblems,
  showSettings,
  showFunctions,
  openReport,
  openKpi,
  openData,
  goToSheet,
  showWalkthrough,
] as const;

export const menuCommands = commands.filter((each) => !('sidebarOnly' in each));

export type CommandId = (typeof commands)[number]['id'];
