import { openWorkbook } from '../open-workbook.ts';
import { sampleSettings } from '../sample/sample-settings.ts';
import { openHelp } from './function-help.ts';
import { nameControls } from './name-controls.ts';
import { openPage } from './open-page.ts';
import { runInScope } from './run-in-scope.ts';
import { sampleTabs } from './sample-tabs.ts';

const text = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is missing: build the page again`);
  return answer.text();
};

async function start(): Promise<void> {
  const [code, app, sidebar, templates, projectName] = await Promise.all(
    ['Code.js', 'App.html', 'Sidebar.html', 'vendor/o_spreadsheet.xml', 'project-name.txt'].map(text),
  );
  const empty = new URLSearchParams(location.search).has('empty');
  const workbook = openWorkbook({
    tabs: empty ? [] : sampleTabs(),
    title: empty ? 'Untitled spreadsheet' : 'Sample workbook',
    projectName: projectName ?? '',
    scriptTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const files = new Map([
    ['App', app],
    ['Sidebar', sidebar],
  ]);
  workbook.host.ui.readFile = (name) => files.get(name);
  const functions = runInScope(code ?? '', workbook);
  if (!empty) workbook.scriptRun('saveSettings', sampleSettings);
  await openPage({ workbook, code: code ?? '', functions, templates: nameControls(openHelp(templates ?? '')) });
}

start().catch((error: unknown) => {
  const place = document.getElementById('grid');
  if (place) place.textContent = `The page could not be opened. ${error instanceof Error ? error.message : error}`;
  throw error;
});
