import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const texts = {
  en: ['Accrual', 'Accrual reversed'],
  de: ['Rückstellung', 'Auflösung Rückstellung'],
  fr: ['Provision', 'Reprise de provision'],
  nl: ['Reservering', 'Vrijval reservering'],
  es: ['Provisión', 'Reversión de provisión'],
} as const;

/** An estimate that is taken back within its month. */
export const accrual: Noise = {
  id: 'accrual',
  moves: false,
  add(draft, dice) {
    const lines = someLines(dice, draft, ({ channel }) => channel !== '').slice(0, 1);
    const [booked, back] = texts[draft.writing.language];
    return changeLines(draft, lines, (line) => {
      const amount = cents(line.amount * dice.pick([0.5, 0.9, 1]));
      return [line, beside(line, amount, booked, ''), beside(line, -amount, back, '')];
    });
  },
};
