import { describe, expect, it } from 'vitest';
import { runEnded, timedOut } from '../../workbench/services/faults.ts';
import { script } from './script.ts';

function open(work: (globals: ReturnType<typeof script>['globals']) => unknown) {
  const { workbook, globals, spreadsheet } = script();
  workbook.setFunctions({ work: () => work(globals) as string });
  const cell = () => spreadsheet.getRange('A1').getValue();
  return { workbook, cell, run: () => workbook.scriptRun('work') };
}

/** Calls: getActive, getSheets, getRange, setValue, getRange, getValue, getRange, setValue. */
const writesTwice = ({ SpreadsheetApp }: ReturnType<typeof script>['globals']) => {
  const [sheet] = SpreadsheetApp.getActive().getSheets();
  sheet?.getRange('A1').setValue('one');
  sheet?.getRange('A1').getValue();
  sheet?.getRange('A1').setValue('two');
  return 'done';
};

describe('a fault', () => {
  it('counts the calls of services where there is none', () => {
    const { workbook, run } = open(writesTwice);
    const counter = workbook.fail(null);
    expect(run()).toBe('done');
    expect(counter.calls()).toBe(8);
  });

  it.each([
    [4, ''],
    [5, 'one'],
    [8, 'one'],
    [9, 'two'],
  ])('that is thrown at call %i leaves what was written before it', (at, left) => {
    const { workbook, cell, run } = open(writesTwice);
    workbook.fail({ at, how: 'throws' });
    if (at <= 8) expect(run).toThrow(timedOut);
    else expect(run()).toBe('done');
    workbook.fail(null);
    expect(cell()).toBe(left);
  });

  it('that ends the run lets nothing happen after it, though the script catches what it is thrown', () => {
    const { workbook, cell, run } = open(({ SpreadsheetApp }) => {
      const [sheet] = SpreadsheetApp.getActive().getSheets();
      try {
        sheet?.getRange('A1').setValue('one');
      } catch {
        try {
          sheet?.getRange('A1').setValue('caught');
        } catch {
          return 'an answer';
        }
      }
      return 'done';
    });
    workbook.fail({ at: 4, how: 'ends' });
    expect(run).toThrow(runEnded);
    expect(cell()).toBe('');
  });

  it.each([
    [5, ''],
    [7, 'one'],
    [9, 'two'],
  ])('that ends the run at call %i may lose what was written since the last reading', (at, left) => {
    const { workbook, cell, run } = open((globals) => {
      writesTwice(globals);
      globals.SpreadsheetApp.getActive();
      globals.SpreadsheetApp.flush();
      globals.SpreadsheetApp.getActive();
    });
    workbook.fail({ at: at === 9 ? 11 : at, how: 'ends, writes lost' });
    expect(run).toThrow(runEnded);
    expect(cell()).toBe(left);
  });

  it('that ends a run lets go of its lock, and the next run goes on', () => {
    const { workbook, run } = open(({ LockService, SpreadsheetApp }) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(1)) return 'busy';
      SpreadsheetApp.getActive();
      lock.releaseLock();
      return 'done';
    });
    workbook.fail({ at: 3, how: 'ends' });
    expect(run).toThrow(runEnded);
    expect(workbook.lock.heldBy).toBeUndefined();
    expect(run()).toBe('done');
  });
});
