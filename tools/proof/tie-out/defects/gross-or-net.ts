import { cents } from '../world/cents.ts';
import { changeCells } from '../world/change.ts';
import { someCells } from '../world/choose.ts';
import type { Defect } from './defect.ts';

const before = {
  en: 'gross, before discount',
  de: 'brutto vor Rabatt',
  fr: 'brut avant remise',
  nl: 'bruto voor korting',
  es: 'bruto antes de descuento',
};
const after = {
  en: 'net of discount',
  de: 'netto nach Rabatt',
  fr: 'net de remise',
  nl: 'netto na korting',
  es: 'neto de descuento',
};

/** One side counts before a discount and the other after it. */
export const grossOrNet: Defect = {
  kind: 'gross-or-net',
  inject(draft, dice) {
    const rate = dice.pick([2, 3, 5, 10, 15]);
    const [grows, told] = [dice.chance(0.5), dice.chance(0.7)];
    const says = (grows ? before : after)[draft.writing.language];
    return changeCells(draft, someCells(dice, draft), (line) => ({
      ...line,
      amount: cents(grows ? line.amount / (1 - rate / 100) : line.amount * (1 - rate / 100)),
      text: `${line.text} ${says}${told ? ` ${rate} %` : ''}`,
    }));
  },
};
