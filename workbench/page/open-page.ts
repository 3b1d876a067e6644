import type { CustomFunction } from '../engine/custom-functions.ts';
import type { Workbook } from '../open-workbook.ts';
import { toXlsx } from '../to-xlsx.ts';
import { setChartLook } from './chart-look.ts';
import { download } from './download.ts';
import { explainFunctions, functionHelp } from './function-help.ts';
import { createGrid, type Grid } from './grid.ts';
import { importFile } from './import-file.ts';
import { setUpMenus } from './menus.ts';
import { createPanel } from './panel.ts';
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

/** After what was asked of the page so far has been drawn. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** Puts grid, menus, sidebar, dialogs and toasts around a workbook, and keeps them at one with it. */
export async function openPage({ workbook, code, functions, templates }: PageParts): Promise<Grid> {
  const { ui } = workbook.host;
  const grid = createGrid(place('grid'), templates, workbook.document);
  const say = (message: string, title?: string): void => showToast(place('toasts'), message, title);
  let said = 0;

  const reflect = async (): Promise<void> => {
    for (const { message, title } of ui.toasts.slice(said)) say(message, title);
    said = ui.toasts.length;
    if (ui.sidebar && ui.sidebar !== sidebar.page) sidebar.show(ui.sidebar);
    if (ui.dialog && ui.dialog !== dialog.page) dialog.show(ui.dialog);
    await drawn();
    await grid.show(workbook.model());
  };
  const call = async (name: string, parameters: readonly unknown[]): Promise<unknown> => {
    await drawn();
    grid.tellSelection();
    try {
      return workbook.scriptRun(name, ...parameters);
    } finally {
      void reflect();
    }
  };
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

  const frames = {
    names: Object.keys(functions).filter((name) => !name.endsWith('_')),
    call,
    close() {},
    focusGrid: grid.focus,
  };
  const sidebar = createPanel(place('sidebar'), frames, () => {
    ui.sidebar = undefined;
    grid.focus();
  });
  const dialog = createPanel(place('dialog'), frames, () => {
    ui.dialog = undefined;
    grid.focus();
  });
  const importFiles = (files: readonly File[]): Promise<void> =>
    running('Importing…', async () => {
      await drawn();
      for (const file of files) say(importFile(workbook, file.name, new Uint8Array(await file.arrayBuffer())));
      await reflect();
    });

  setChartLook();
  explainFunctions(functionHelp(code));
  setUpMenus(() => ui.menus, {
    importFiles: () => chooseFiles(importFiles),
    downloadXlsx: () =>
      void running('Writing the file…', async () => {
        await drawn();
        download(`${workbook.document.title}.xlsx`, await toXlsx(workbook));
      }),
    run: (name) => void running('Running script…', () => call(name, [])),
  });
  takeDroppedFiles(importFiles);
  writeBack(workbook, () => void drawn().then(reflect));
  workbook.scriptRun('onOpen');
  await grid.show(workbook.model());
  Object.assign(globalThis, { workbench: { workbook, grid } });
  return grid;
}
