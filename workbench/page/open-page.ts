import type { CustomFunction } from '../engine/custom-functions.ts';
import type { Workbook } from '../open-workbook.ts';
import { toXlsx } from '../to-xlsx.ts';
import { ask } from './ask.ts';
import { setChartLook } from './chart-look.ts';
import { download } from './download.ts';
import { explainFunctions, functionHelp } from './function-help.ts';
import { createGrid } from './grid.ts';
import { importFile } from './import-file.ts';
import { openMenusByKeys } from './menu-keys.ts';
import { setUpMenus } from './menus.ts';
import { changePanesByKeys } from './pane-keys.ts';
import { createPanel } from './panel.ts';
import { createSession } from './session.ts';
import { followTabLinks } from './tab-links.ts';
import { chooseFiles, takeDroppedFiles } from './take-files.ts';
import { showToast } from './toasts.ts';
import { writeBack } from './write-back/write-back.ts';

export interface PageParts {
  readonly workbook: Workbook;
  /** The bundle, and its top-level functions as it runs. */
  readonly code: string;
  readonly functions: Readonly<Record<string, CustomFunction>>;
  readonly templates: string;
}

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Puts grid, menus, sidebar, dialogs and toasts around a workbook, and keeps them at one with it. */
export async function openPage({ workbook, code, functions, templates }: PageParts): Promise<void> {
  const { ui } = workbook.host;
  ui.answer = ask;
  const say = (message: string, title?: string): void => showToast(place('toasts'), message, title);
  const undoKept = writeBack(workbook, () => void session.change(() => {}));
  const grid = createGrid(place('grid'), templates, workbook.document, {
    refused: () =>
      say('Google Sheets can do that, but this page, which stands in for it, could not keep it. Nothing was changed.'),
    nothingToUndo: undoKept,
  });
  let said = 0;
  const session = createSession(workbook, grid, () => {
    for (const { message, title } of ui.toasts.slice(said)) say(message, title);
    said = ui.toasts.length;
    if (ui.sidebar && ui.sidebar !== sidebar.page) sidebar.show(ui.sidebar);
    if (ui.dialog && ui.dialog !== dialog.page) dialog.show(ui.dialog);
  });
  const scriptFrames = {
    names: Object.keys(functions).filter((name) => !name.endsWith('_')),
    call: session.call,
    focusGrid: grid.focus,
  };
  const sidebar = createPanel(place('sidebar'), scriptFrames, () => {
    ui.sidebar = undefined;
    grid.focus();
  });
  const dialog = createPanel(place('dialog'), scriptFrames, () => {
    ui.dialog = undefined;
    grid.focus();
  });

  const running = async (words: string, work: () => Promise<unknown>): Promise<void> => {
    place('running').textContent = words;
    try {
      await work();
    } catch (error) {
      say((error as Error).message, 'That did not work');
    } finally {
      place('running').textContent = '';
    }
  };
  const importFiles = (files: readonly File[]): Promise<void> =>
    running('Importing…', () =>
      session.change(async () => {
        for (const file of files) {
          say(await importFile(workbook, file.name, new Uint8Array(await file.arrayBuffer())));
        }
      }),
    );
  const downloadXlsx = (): Promise<void> =>
    running('Writing the file…', () =>
      session.change(async () => download(`${workbook.document.title}.xlsx`, await toXlsx(workbook))),
    );

  const run = (name: string): Promise<void> => running('Running script…', () => session.call(name, []));

  setChartLook();
  followTabLinks();
  explainFunctions(functionHelp(code));
  setUpMenus(() => ui.menus, {
    startOver(empty) {
      if (confirm('This page keeps nothing: what is in it now will be gone. Start over?')) {
        location.assign(empty ? '?empty' : location.pathname);
      }
    },
    importFiles: () => chooseFiles(importFiles),
    downloadXlsx: () => void downloadXlsx(),
    run: (name) => void run(name),
  });
  openMenusByKeys();
  changePanesByKeys(place('sidebar'), () => run('openSidebar'));
  takeDroppedFiles(importFiles);
  workbook.scriptRun('onOpen');
  await grid.show(workbook.model());
  Object.assign(globalThis, { workbench: { workbook, grid } });
}
