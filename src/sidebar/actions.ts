import type { CommandId } from '../commands/commands.ts';
import { attempt } from './attempt.ts';
import { copySummary } from './build/copy-summary.ts';
import { startBuild } from './build/run-build.ts';
import { callServer } from './call-server.ts';
import { focusSheet } from './focus-sheet.ts';
import { undoFix } from './problems/apply-fixes.ts';
import { readState } from './read-state.ts';
import { type Section, view } from './view.ts';

/** Shows a section and puts the keyboard into it. */
export function show(section: Section): void {
  view.set({ section, asksToSave: null });
  document.getElementById(`tab-${section}`)?.focus();
}

/** Kept for the person, and shown at once. That it may fail to be kept is no reason to interrupt. */
export async function rememberThat(given: Parameters<typeof callServer<'remember'>>[1]): Promise<void> {
  const { state } = view.get();
  if (state) view.set({ state: { ...state, memory: { ...state.memory, ...given } } });
  await callServer('remember', given).catch(() => undefined);
}

export const openTab = (id: 'data' | 'kpi' | 'report') =>
  attempt({ doing: 'Opening the tab…', failed: 'The tab was not opened.' }, async () => {
    if (!(await callServer('openTab', id)))
      view.set({
        notice: { message: 'It was not built yet.', action: { label: 'Build now', run: () => startBuild() } },
      });
  });

type Saying = 'publishPeriod' | 'verifyHistory' | 'signAsPreparer' | 'signAsReviewer' | 'agreeKpis';

/** What the script says of it is shown. */
const saying = (name: Saying) => () =>
  attempt({ doing: 'One moment…', failed: 'It is not certain that it was done.', once: true }, async () =>
    view.set({ notice: { message: await callServer(name) } }),
  );

/** What each command does within the sidebar. */
const actions: Readonly<Record<CommandId, () => unknown>> = {
  openSidebar: () => show('build'),
  buildReport: () => startBuild(),
  buildAndOpen: () => startBuild(true),
  importExports() {
    show('sources');
    requestAnimationFrame(() => document.getElementById('import')?.focus());
  },
  copySummary,
  readAgain: () => readState(),
  undoFix,
  publishPeriod: saying('publishPeriod'),
  verifyHistory: saying('verifyHistory'),
  signAsPreparer: saying('signAsPreparer'),
  signAsReviewer: saying('signAsReviewer'),
  agreeKpis: saying('agreeKpis'),
  showSources: () => show('sources'),
  showProblems: () => show('problems'),
  showSettings: () => show('settings'),
  showFunctions: () => show('functions'),
  openReport: () => openTab('report'),
  openKpi: () => openTab('kpi'),
  openData: () => openTab('data'),
  goToSheet: focusSheet,
  showWalkthrough() {
    view.set({ walkthrough: true });
    void rememberThat({ walkthroughClosed: false });
    show('build');
  },
};

export function runCommand(id: CommandId): void {
  const { state } = view.get();
  const recent = [id, ...(state?.memory.recent ?? []).filter((other) => other !== id)].slice(0, 8);
  if (state) void rememberThat({ recent });
  void actions[id]();
}
