import type { Workbook } from '../open-workbook.ts';
import type { Grid } from './grid.ts';

/** One script at a time runs on the workbook, and the grid follows once there is nothing left to run. */
export interface Session {
  /** Calls a function of the script, as `google.script.run` and the menu do. */
  call(name: string, parameters: readonly unknown[]): Promise<unknown>;
  /** Does something else to the document from outside the grid. */
  change<T>(work: () => T | Promise<T>): Promise<T>;
}

/** A build is several calls with hardly a moment in between; the grid waits for the last of them. */
const pause = 120;

export function createSession(workbook: Workbook, grid: Grid, showUi: () => void): Session {
  const { document } = workbook;
  let running = 0;
  /** What is selected in the document and not yet in the grid, since a script selected it. */
  let scriptSelected = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mark = (is: 'busy' | 'behind', on: boolean): void =>
    void window.document.body.toggleAttribute(`data-${is}`, on);
  const isBehind = (): boolean => scriptSelected || workbook.engine.current() !== grid.model;
  const catchUp = async (): Promise<void> => {
    if (workbook.engine.current() !== grid.model) await drawn();
    if (running > 0) return;
    // Somebody may have moved on in the grid while a script ran, and is not taken back.
    if (!scriptSelected) grid.tellSelection();
    scriptSelected = false;
    try {
      await grid.show(workbook.model());
    } finally {
      mark('behind', isBehind());
      mark('busy', running > 0);
    }
  };
  const run = async <T>(work: () => T | Promise<T>): Promise<T> => {
    running += 1;
    clearTimeout(timer);
    mark('busy', true);
    try {
      await drawn();
      if (!scriptSelected) grid.tellSelection();
      const { activeSheet, selection } = document;
      try {
        return await work();
      } finally {
        scriptSelected ||= document.activeSheet !== activeSheet || document.selection !== selection;
      }
    } finally {
      running -= 1;
      showUi();
      mark('behind', running > 0 || isBehind());
      if (running === 0 && isBehind()) timer = setTimeout(() => void catchUp(), pause);
      else mark('busy', running > 0);
    }
  };
  return {
    call: (name, parameters) => run(() => workbook.scriptRun(name, ...parameters)),
    change(work) {
      // It may wait in between, and what somebody typed meanwhile would be lost.
      mark('behind', true);
      return run(work);
    },
  };
}

/** After what was asked of the page so far has been drawn. A page in the background draws nothing and does not wait. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done, 0);
    });
  });
