import type { Dice } from '../../../../test/truth/dice.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Defect } from './defect.ts';

/** A line is booked a second time: under its number, or under one that somebody typed a little otherwise. */
export const duplicates: Defect = {
  kind: 'duplicates',
  inject(draft, dice) {
    const lines = someLines(dice, draft, ({ reference }) => reference !== '');
    const later = dice.pick([0, 0, 1, 4, 9, 30]);
    return changeLines(draft, lines, (line) => [
      line,
      { ...line, day: line.day + later, reference: dice.chance(0.6) ? line.reference : retyped(dice, line.reference) },
    ]);
  },
};

const retyped = (dice: Dice, reference: string): string =>
  dice.pick([` ${reference}`, reference.toLowerCase(), `${reference} (2)`, `${reference}-copy`, `RE ${reference}`]);
