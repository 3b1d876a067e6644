import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildReport } from '../../src/commands/build-report.ts';
import { spreadsheetHost } from '../../src/google/spreadsheet-host.ts';
import { runEnded } from '../../workbench/services/faults.ts';
import { campaignTab, days, header } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { shownTabs } from './spreadsheet.ts';

const open = () => freshWorkbook([campaignTab('Shop', days())]);
const busy = 'Somebody else is working in this file with Tieout right now. Wait until they are done, then try again.';

afterEach(() => vi.unstubAllGlobals());

it('whoever waited for the lock builds on what the other left', () => {
  const workbook = open();
  for (const [name, service] of Object.entries(workbook.services)) if (name !== 'console') vi.stubGlobal(name, service);
  const host = spreadsheetHost();
  expect(host.ownTab('kpi', 'KPI').exists).toBe(false);
  workbook.scriptRun('buildReport');
  buildReport(host);
  expect(shownTabs(workbook)).toEqual(['Shop', 'Campaign Data', 'KPI', 'ROI Report']);
});

it('each run lets go of the lock', () => {
  const workbook = open();
  workbook.scriptRun('buildReport');
  expect(workbook.lock.heldBy).toBeUndefined();
  expect(() => workbook.scriptRun('buildReport')).not.toThrow();
});

it('a run that fails lets go of the lock and tells its own failure', () => {
  const workbook = open();
  workbook.host.onFlush = () => {
    throw new Error('Service Spreadsheets failed.');
  };
  workbook.document.sheets.push({ ...workbook.document.sheets[0]!, id: 7, name: 'Broken', maxRows: 0 });
  let message = '';
  try {
    workbook.scriptRun('buildReport');
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(message).not.toBe('');
  expect(message).not.toContain('Service Spreadsheets');
  expect(workbook.lock.heldBy).toBeUndefined();
});

it('lets go of the lock where writing what is left fails', () => {
  const workbook = open();
  workbook.host.onFlush = () => {
    throw new Error('Service Spreadsheets failed.');
  };
  expect(() => workbook.scriptRun('buildReport')).toThrow('Service Spreadsheets failed.');
  expect(workbook.lock.heldBy).toBeUndefined();
});

it.each([
  ['a build', 'buildReport', []],
  ['taking a fix back', 'undoLast', []],
])('%s says that somebody else is at work', (_, name, parameters) => {
  const workbook = open();
  workbook.lock.heldBy = { somebody: 'else' };
  expect(() => workbook.scriptRun(name, ...parameters)).toThrow(busy);
});

it('an import says so too, and is not lost', () => {
  const workbook = open();
  const { id } = workbook.scriptRun('importStart', 'meta.csv', 5) as { id: number };
  workbook.scriptRun('importBlock', id, 1, [header, ...days()]);
  workbook.lock.heldBy = { somebody: 'else' };
  expect(() => workbook.scriptRun('importFinish', 'meta.csv', id)).toThrow(busy);
  workbook.lock.heldBy = undefined;
  expect(workbook.scriptRun('importFinish', 'meta.csv', id)).toMatchObject({ tab: 'meta' });
});

describe('two at once', () => {
  /** Somebody builds, and while they do another comes, or they themselves. */
  const meanwhile = (user: string | null): string => {
    const workbook = open();
    const { meter } = workbook.host;
    let message = '';
    meter.onCall = ({ method }) => {
      if (method !== 'insertSheet') return;
      meter.onCall = undefined;
      const first = workbook.host.user;
      workbook.host.user = user ?? first;
      try {
        workbook.scriptRun('buildReport');
      } catch (error) {
        ({ message } = error as Error);
      }
      workbook.host.user = first;
    };
    workbook.scriptRun('buildReport');
    expect(workbook.lock.heldBy).toBeUndefined();
    expect(workbook.errors()).toEqual([]);
    return message;
  };

  it('the second is told that it is somebody else, and since when', () => {
    expect(meanwhile('another user')).toMatch(
      /^Somebody else has been working in this file with Tieout since \d\d:\d\d\. Wait until they are done/,
    );
  });

  it('the second is told where it is they themselves, in another window', () => {
    expect(meanwhile(null)).toMatch(/^You are working in this file with Tieout in another window, since \d\d:\d\d\./);
  });

  it('a run that was ended holds nobody up', () => {
    const workbook = open();
    workbook.fail({ at: 40, how: 'ends' });
    expect(() => workbook.scriptRun('buildReport')).toThrow(runEnded);
    expect(() => workbook.scriptRun('buildReport')).not.toThrow();
  });
});
