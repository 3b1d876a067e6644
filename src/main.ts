import { buildReport as build } from './commands/build-report.ts';
import { commands } from './commands/commands.ts';
import { openSidebar as open } from './commands/open-sidebar.ts';
import { saveSettings as save } from './commands/save-settings.ts';
import { spreadsheetHost } from './google/spreadsheet-host.ts';
import type { Summary } from './report/summary.ts';
import type { RefusedSetting } from './settings/read-settings.ts';

export { functions } from './functions/functions.ts';

/** Builds the menu and does nothing else: before first use the script may not touch the file. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { id, title } of commands) menu.addItem(title, id);
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  open.run(spreadsheetHost());
}

/** From the menu the summary is said in a toast; the sidebar and the command line take it as it is returned. */
export function buildReport(): Summary {
  const host = spreadsheetHost();
  const summary = build.run(host);
  const used = summary.sources.reduce((rows, source) => rows + source.rows.used, 0);
  host.say(
    used > 0
      ? `Built from ${used} rows of ${summary.sources.filter(({ refused }) => !refused).length} tabs.`
      : 'Nothing to build from: no tab has campaign data. Paste an export with its header row into a tab, then build again.',
    'Tieout',
  );
  return summary;
}

export function saveSettings(given: Record<string, unknown>): readonly RefusedSetting[] {
  return save(spreadsheetHost(), given);
}
