import { openWorkbook } from '../open-workbook.ts';
import { sampleSettings } from '../sample/sample-settings.ts';
import { explainFunctions, functionHelp } from './function-help.ts';
import { createGrid } from './grid.ts';
import { type HtmlFrame, htmlFrame } from './html-frame.ts';
import { addScriptMenus } from './menus.ts';
import { runInScope } from './run-in-scope.ts';
import { sampleTabs } from './sample-tabs.ts';
import { showToast } from './toasts.ts';

const text = async (path: string): Promise<string> => (await fetch(path)).text();
const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

async function start(): Promise<void> {
  const [code, sidebar, templates] = await Promise.all([
    text('Code.js'),
    text('Sidebar.html'),
    text('vendor/o_spreadsheet.xml'),
  ]);
  const workbook = openWorkbook({
    tabs: sampleTabs(),
    title: 'Sample workbook',
    scriptTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const { ui } = workbook.host;
  ui.readFile = (name) => (name === 'Sidebar' ? sidebar : undefined);
  const functions = runInScope(code, workbook);
  explainFunctions(functionHelp(code));
  workbook.scriptRun('saveSettings', sampleSettings);

  const grid = createGrid(place('grid'), templates);
  let frame: { shown: object; frame: HtmlFrame } | undefined;
  let toasts = 0;

  const reflect = async (): Promise<void> => {
    for (const { message, title } of ui.toasts.slice(toasts)) showToast(place('toasts'), message, title);
    toasts = ui.toasts.length;
    if (ui.sidebar && ui.sidebar !== frame?.shown) openSidebar(ui.sidebar);
    await painted();
    await grid.show(workbook.model());
  };
  const call = async (name: string, parameters: readonly unknown[]): Promise<unknown> => {
    await painted();
    try {
      return workbook.scriptRun(name, ...parameters);
    } finally {
      void reflect();
    }
  };
  const closeSidebar = (): void => {
    frame?.frame.remove();
    frame = undefined;
    ui.sidebar = undefined;
    place('sidebar').hidden = true;
  };
  const openSidebar = (shown: { html: string; title: string }): void => {
    frame?.frame.remove();
    const made = htmlFrame(shown.html, shown.title, {
      names: Object.keys(functions).filter((name) => !name.endsWith('_')),
      call,
      close: closeSidebar,
      focusGrid: () => {},
    });
    const header = document.createElement('header');
    const title = document.createElement('h2');
    title.textContent = shown.title;
    const close = document.createElement('button');
    close.className = 'close';
    close.textContent = '×';
    close.setAttribute('aria-label', 'Close the sidebar');
    close.addEventListener('click', closeSidebar);
    header.append(title, close);
    place('sidebar').replaceChildren(header, made.element);
    place('sidebar').hidden = false;
    frame = { shown, frame: made };
  };
  const runFromMenu = async (name: string): Promise<void> => {
    place('running').textContent = 'Running script…';
    try {
      await call(name, []);
    } catch (error) {
      showToast(place('toasts'), (error as Error).message, 'Error');
    } finally {
      place('running').textContent = '';
    }
  };

  addScriptMenus(
    () => ui.menus,
    (name) => void runFromMenu(name),
  );
  workbook.scriptRun('onOpen');
  await grid.show(workbook.model());
  Object.assign(globalThis, { workbench: { workbook, grid } });
}

void start();
