import { describe, expect, it } from 'vitest';
import type { ChangesApplied } from '../../src/commands/apply-changes.ts';
import type { Change } from '../../src/commands/change.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

const open = () => {
  const workbook = freshWorkbook([campaignTab('Shop', [...days(), ['2026-05-01', 'Odd', 'tbc', '', '']])]);
  const apply = (...changes: Change[]) => workbook.scriptRun('applyFixes', changes) as ChangesApplied;
  const undo = ({ undo: changes }: ChangesApplied) => workbook.scriptRun('undoFixes', changes) as ChangesApplied;
  return {
    workbook,
    apply,
    undo,
    cell: () => workbook.values('Shop')[31]?.[2],
    settings: () => stateOf(workbook).settings,
  };
};

const cell = { is: 'cell', tab: 'Shop', row: 32, column: 3, before: 'tbc', after: '12.5' } as const;
const order = { is: 'setting', path: ['sources', 'Shop', 'dateOrder'], after: 'dmy' } as const;

describe('a change of a cell', () => {
  it('is made, and can be taken back', () => {
    const { apply, undo, cell: now } = open();
    const done = apply(cell);
    expect([now(), done.refused]).toEqual(['12.5', []]);
    expect(undo(done).refused).toEqual([]);
    expect(now()).toBe('tbc');
  });

  it('is refused where the cell no longer holds what it was made for', () => {
    const { apply, cell: now } = open();
    apply({ ...cell, after: '7' });
    expect(apply(cell)).toEqual({
      undo: [],
      refused: ['Shop, C32 was left as it is: it has changed since (now “7”).'],
    });
    expect(now()).toBe('7');
  });

  it('is not taken back over what was typed since', () => {
    const { apply, undo, cell: now } = open();
    const done = apply(cell);
    apply({ ...cell, before: '12.5', after: '13' });
    expect(undo(done).refused).toHaveLength(1);
    expect(now()).toBe('13');
  });

  it('is refused where its tab is gone', () => {
    expect(open().apply({ ...cell, tab: 'Other' }).refused).toHaveLength(1);
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
    expect(apply(...cells).undo).toHaveLength(30);
    expect(workbook.calls.get('Range.setValues')).toBe(1);
  });
});

describe('a change of a setting', () => {
  it('is made at its place only, and can be taken back to nothing', () => {
    const { apply, undo, settings, workbook } = open();
    workbook.scriptRun('saveSource', 'Else', { currency: 'USD' });
    const done = apply(order);
    expect(settings().sources).toEqual({ Else: { currency: 'USD' }, Shop: { dateOrder: 'dmy' } });
    undo(done);
    expect(settings().sources).toEqual({ Else: { currency: 'USD' } });
  });

  it('is refused where it was set otherwise since', () => {
    const { apply, settings } = open();
    apply({ ...order, after: 'mdy' });
    expect(apply(order).refused).toEqual([
      'sources, Shop, dateOrder was left as it is: it has been set otherwise since.',
    ]);
    expect(settings().sources).toEqual({ Shop: { dateOrder: 'mdy' } });
  });

  it('is refused where the value does not fit, and the others are made', () => {
    const { apply, settings } = open();
    const done = apply(order, { is: 'setting', path: ['rates', 'USD'], after: -1 });
    expect(done.undo).toHaveLength(1);
    expect(done.refused).toEqual([expect.stringContaining('expected a rate above 0')]);
    expect([settings().sources, settings().rates]).toEqual([{ Shop: { dateOrder: 'dmy' } }, {}]);
  });

  it('may concern a tab whose name is a word of the language', () => {
    const { apply, settings } = open();
    apply({ is: 'setting', path: ['sources', 'toString', 'leaveOut'], after: true });
    expect(settings().sources).toEqual({ toString: { leaveOut: true } });
  });

  it('fits a document whose properties hold 9 KB each, however many there are', () => {
    const { apply, undo, settings } = open();
    const many = Array.from({ length: 900 }, (_, i): Change => {
      return { is: 'setting', path: ['channelNames', `Kanal ${i} ü`], after: `名前 ${i}` };
    });
    const done = apply(...many);
    expect([done.refused, Object.keys(settings().channelNames).length]).toEqual([[], 900]);
    undo(done);
    expect(settings().channelNames).toEqual({});
  });
});
