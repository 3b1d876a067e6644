import { dayOf, partsOf } from '../../../sentences/world/calendar.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Line } from '../world/draft.ts';
import { dayText, type Writing } from '../world/writing.ts';
import type { Defect } from './defect.ts';

const ofDay = { en: 'Order of', de: 'Bestellung vom', fr: 'Commande du', nl: 'Bestelling van', es: 'Pedido del' };

/** A line stands in a month that is plainly not its own: its text names another, and nobody closes books that late. */
export const wrongPeriod: Defect = {
  kind: 'wrong-period',
  inject(draft, dice) {
    const lines = someLines(dice, draft);
    const months = dice.pick([-12, -2, -1, 1, 1, 2, 3]);
    const dayOfMonth = dice.int(12, 26);
    return changeLines(draft, lines, (line) => {
      const { year, month } = partsOf(line.days.from);
      const text = draft.style === 'orders' ? named(draft.writing, line) : line.text;
      return [{ ...line, day: dayOf(year, month + months, dayOfMonth), text }];
    });
  },
};

const named = (writing: Writing, { days, text }: Line): string =>
  `${ofDay[writing.language]} ${dayText(writing, days.from)}, ${text}`;
