import type { Dice } from '../../../../test/truth/dice.ts';
import type { Cell } from './cells.ts';
import type { Draft, Line } from './draft.ts';
import { freeCells, freeLines } from './free.ts';

/** Of one channel a few lines: of many small ones more than of invoices. */
export function someLines(dice: Dice, draft: Draft, is: (line: Line) => boolean = () => true): Line[] {
  const fit = freeLines(draft).filter(is);
  const channels = [...new Set(fit.map(({ as }) => as))];
  if (channels.length === 0) return [];
  const channel = dice.pick(channels);
  const most = draft.style === 'orders' || (draft.style === 'postings' && draft.step === 'day') ? 4 : 2;
  return dice.some(
    fit.filter(({ as }) => as === channel),
    dice.int(1, most),
  );
}

/** Of one channel all months that are free, or some in a row: at least two, so that a rule shows. */
export function someCells(dice: Dice, draft: Draft, is: (channel: string) => boolean = () => true): Cell[] {
  const free = freeCells(draft).filter(({ channel }) => is(channel));
  const channels = [...new Set(free.map(({ channel }) => channel))].filter(
    (name) => free.filter(({ channel }) => channel === name).length > 1,
  );
  if (channels.length === 0) return [];
  const channel = dice.pick(channels);
  const own = free.filter((cell) => cell.channel === channel).sort((a, b) => a.month - b.month);
  if (dice.chance(0.6)) return own;
  const first = dice.int(0, own.length - 2);
  return own.slice(first, first + dice.int(2, own.length - first));
}
