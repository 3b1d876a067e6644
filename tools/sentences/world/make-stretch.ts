import type { Dice } from '../../../test/truth/dice.ts';
import { dayOf, monthOf, type Span, weekOf } from './calendar.ts';
import type { Step } from './world.ts';

/** Not more than some hundred rows: a report is read for its words. */
export function makeStretch(dice: Dice, step: Step, channels: number): Span {
  const first = dayOf(dice.int(2023, 2025), dice.int(1, 12), 1);
  if (step === 'month') return { from: first, to: monthEnd(first, dice.pick([1, 3, 6, 9, 12, 24, 36])) };
  if (step === 'week') {
    const monday = weekOf(first + 6).from;
    return { from: monday, to: monday + 7 * dice.pick([4, 13, 26, 52, channels < 4 ? 156 : 60]) - 1 };
  }
  const most = Math.max(31, Math.floor(900 / channels));
  const from = dice.chance(0.7) ? first : first + dice.int(1, 27);
  const months = dice.pick([1, 2, 3, 4, 6, 6, 7, 9, 13, 36].filter((each) => each * 30 <= most));
  return { from, to: dice.chance(0.7) ? monthEnd(from, months) : from + months * 30 - dice.int(1, 12) };
}

function monthEnd(from: number, months: number): number {
  let to = from - 1;
  for (let i = 0; i < months; i++) to = monthOf(to + 1).to;
  return to;
}
