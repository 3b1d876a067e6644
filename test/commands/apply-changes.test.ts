import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/apply-changes.ts';
import type { Change } from '../../src/commands/change.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

const open = () => {
  const workbook = freshWorkbook([
    campaignTab('Shop', [...days(), ['2026-05-01', 'Odd', 'tbc', '', '']]),
    { name: 'Else', cells: [] },
  ]);
  const apply = (...changes: Change[]) => workbook.scriptRun('applyChanges', changes) as Outcome;
  const undo = () => workbook.scriptRun('undoLast') as Outcome;
  const services = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const at = services.getActive().getRange('Shop!C32');
  return {
    workbook,
    apply,
    undo,
    cell: () => workbook.values('Shop')[31]?.[2],
    type: (text: string) => at.setNumberFormat('General').setValue(text),
    formula: () => at.getFormula(),
    settings: () => stateOf(workbook).settings,
  };
};

const cell = { is: 'cell', tab: 'Shop', row: 32, column: 3, before: 'tbc', after: '12.5' } as const;
const order = { is: 'setting', path: ['sources', 'Shop', 'dateOrder'], after: 'dmy' } as const;

describe('a change of a cell', () => {
  it('is made, and can be taken back', () => {
    const { apply, undo, cell: now } = open();
    expect(apply(cell)).toEqual({ made: 1, message: '1 correction kept.', canUndo: true });
    expect(now()).toBe('12.5');
    expect(undo()).toEqual({ made: 1, message: '1 fix taken back.', canUndo: false });
    expect(now()).toBe('tbc');
  });

  it('is refused where the cell no longer holds what it was made for', () => {
    const { apply, cell: now } = open();
    apply({ ...cell, after: '7' });
    expect(apply(cell)).toEqual({
      made: 0,
      message: 'Shop, C32 was left as it is: it has changed since (now “7”).',
      canUndo: false,
    });
    expect(now()).toBe('7');
  });

  it('is not taken back over what was typed since', () => {
    const { apply, undo, type, cell: now } = open();
    apply(cell);
    type('13');
    expect(undo()).toMatchObject({ made: 0, message: expect.stringContaining('it has changed since (now “13”)') });
    expect(now()).toBe(13);
  });

  it('is refused where its tab is gone', () => {
    expect(open().apply({ ...cell, tab: 'Other' }).made).toBe(0);
  });

  it.each([
    ['when it is made', (type: (text: string) => void, apply: () => Outcome) => [type('="tbc"'), apply()]],
    [
      'when it is taken back',
      (type: (text: string) => void, apply: () => Outcome, undo: () => Outcome) => [apply(), type('="12.5"'), undo()],
    ],
  ])('leaves a formula standing that shows what is expected, %s', (_, act) => {
    const { apply, undo, type, formula } = open();
    expect(act(type, () => apply(cell), undo).at(-1)).toMatchObject({
      made: 0,
      message: 'Shop, C32 holds a formula and was left as it is: mend it there.',
    });
    expect(formula()).toMatch(/^="(tbc|12.5)"$/);
  });

  it.each(['=HYPERLINK("http://x")', '3/4', '00012', "'x"])('leaves the text %s a text', (after) => {
    const { apply, workbook, cell: now } = open();
    apply({ ...cell, after });
    expect(now()).toBe(after);
    expect(workbook.document.sheets[0]?.content[31]?.[2]).toBe(after);
  });

  it('writes many cells below one another in one call', () => {
    const { apply, workbook } = open();
    workbook.host.calls.clear();
    const cells = days().map(
      (row, i): Change => ({ is: 'cell', tab: 'Shop', row: i + 2, column: 5, before: row[4]!, after: '1' }),
    );
    expect(apply(...cells).made).toBe(30);
    // The other keeps what can be undone for copies of the file.
    expect(workbook.calls.get('Range.setValues')).toBe(2);
  });
});

describe('a change of a setting', () => {
  it('is made at its place only, and can be taken back to nothing', () => {
    const { apply, undo, settings } = open();
    apply({ is: 'setting', path: ['sources', 'Else', 'currency'], after: 'USD' });
    apply(order);
    expect(settings().sources).toEqual({ Else: { currency: 'USD' }, Shop: { dateOrder: 'dmy' } });
    undo();
    expect(settings().sources).toEqual({ Else: { currency: 'USD' } });
  });

  it('is refused where it was set otherwise since', () => {
    const { apply, settings } = open();
    apply({ ...order, after: 'mdy' });
    expect(apply(order).message).toBe('sources, Shop, dateOrder was left as it is: it has been set otherwise since.');
    expect(settings().sources).toEqual({ Shop: { dateOrder: 'mdy' } });
  });

  it('is refused where the value does not fit, and the others are made', () => {
    const { apply, settings } = open();
    const done = apply(order, { is: 'setting', path: ['rates', 'USD'], after: -1 });
    expect(done).toMatchObject({ made: 1, message: expect.stringContaining('expected a rate above 0') });
    expect([settings().sources, settings().rates]).toEqual([{ Shop: { dateOrder: 'dmy' } }, {}]);
  });

  it('is made beside one that is kept and fits no longer, which stays and can be mended', () => {
    const { apply, workbook, settings } = open();
    const store = workbook.services.PropertiesService as GoogleAppsScript.Properties.PropertiesService;
    const kept = { Shop: { leaveOut: true }, Else: { dateOrder: 'ymd' } };
    store.getDocumentProperties().setProperty('tieout.setting.sources', JSON.stringify(kept));
    expect(settings().sources).toEqual({ Shop: { leaveOut: true } });
    expect(stateOf(workbook).refused).toMatchObject([
      { setting: 'sources', entry: 'Else', message: expect.stringContaining('Sources at Else.dateOrder') },
    ]);
    expect(apply({ ...order, path: ['sources', 'Shop', 'currency'], after: 'EUR' }).made).toBe(1);
    expect(settings().sources).toEqual({ Shop: { leaveOut: true, currency: 'EUR' } });
    apply({ is: 'setting', path: ['sources', 'Else', 'dateOrder'], before: 'ymd', after: 'dmy' });
    expect(settings().sources).toMatchObject({ Else: { dateOrder: 'dmy' } });
  });

  it('may concern a tab whose name is a word of the language', () => {
    const workbook = freshWorkbook([campaignTab('toString', days())]);
    workbook.scriptRun('applyChanges', [{ is: 'setting', path: ['sources', 'toString', 'leaveOut'], after: true }]);
    expect(stateOf(workbook).settings.sources).toEqual({ toString: { leaveOut: true } });
  });

  it('is refused where its tab is gone, so that it is not kept for nobody', () => {
    const { apply } = open();
    const gone = { ...order, path: ['sources', 'Gone', 'dateOrder'] };
    expect(apply(gone).message).toBe('There is no tab Gone any more.');
  });

  it('fits a document whose properties hold 9 KB each, however many there are', () => {
    const { apply, undo, settings } = open();
    const many = Array.from({ length: 900 }, (_, i): Change => {
      return { is: 'setting', path: ['channelNames', `Kanal ${i} ü`], after: `名前 ${i}` };
    });
    expect([apply(...many).made, Object.keys(settings().channelNames).length]).toEqual([900, 900]);
    undo();
    expect(settings().channelNames).toEqual({});
  });
});

describe('taking back', () => {
  it('goes from the last to the first, and on after the sidebar was closed', () => {
    const { apply, undo, workbook, cell: now } = open();
    apply(cell);
    apply({ ...cell, before: '12.5', after: '13' });
    expect(stateOf(workbook).stepsToUndo).toBe(2);
    undo();
    expect(now()).toBe('12.5');
    undo();
    expect(now()).toBe('tbc');
    expect(undo().message).toBe('There is no fix to take back.');
  });

  it('goes back over twenty steps at most', () => {
    const { apply, workbook } = open();
    for (let i = 0; i < 25; i++) apply({ ...cell, before: i === 0 ? 'tbc' : String(i), after: String(i + 1) });
    expect(stateOf(workbook).stepsToUndo).toBe(20);
  });

  it('is possible for 5,000 rows at once', () => {
    const { apply, undo, settings } = open();
    const done = apply(...rowsLeftOut(5000));
    expect([done.made, done.canUndo]).toEqual([5000, true]);
    expect(undo().made).toBe(5000);
    expect(settings().sources).toEqual({});
  });
});

describe('the store', () => {
  it('refuses in words what it has no room for, and leaves what it holds', () => {
    const { apply, settings } = open();
    apply(...rowsLeftOut(100));
    expect(() => apply(...rowsLeftOut(60_000).slice(100))).toThrow('There is no room for it');
    expect(Object.keys(settings().sources.Shop?.rows ?? {})).toHaveLength(100);
  });
});

const rowsLeftOut = (count: number) =>
  Array.from({ length: count }, (_, i): Change => {
    return {
      is: 'setting',
      path: ['sources', 'Shop', 'rows', `${i + 2}:${(i * 7919).toString(36)}`],
      after: 'leave-out',
    };
  });
