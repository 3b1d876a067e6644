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
  let running = 0;
  /** From the first call until the grid has caught up: what is selected in it is not what the script has selected. */
  let behind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const busy = (is: boolean): void => void document.body.toggleAttribute('data-busy', is);
  const catchUp = async (): Promise<void> => {
    if (workbook.engine.current() !== grid.model) await drawn();
    if (running > 0) return;
    try {
      await grid.show(workbook.model());
    } finally {
      behind = running > 0;
      busy(behind);
    }
  };
  const change = async <T>(work: () => T | Promise<T>): Promise<T> => {
    if (!behind) grid.tellSelection();
    behind = true;
    running += 1;
    clearTimeout(timer);
    busy(true);
    try {
      await drawn();
      return await work();
    } finally {
      running -= 1;
      showUi();
      if (running === 0) timer = setTimeout(() => void catchUp(), pause);
    }
  };
  return {
    change,
    call: (name, parameters) => change(() => workbook.scriptRun(name, ...parameters)),
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
