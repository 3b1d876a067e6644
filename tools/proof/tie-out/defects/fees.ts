import { cents } from '../world/cents.ts';
import { beside, changeLines, withColumn } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import { freeLines } from '../world/free.ts';
import type { Defect } from './defect.ts';

const ofAgency = {
  en: ['Agency fee', 'Management fee', 'UK DST Fee'],
  de: ['Agenturhonorar', 'Servicegebühr', 'Kreditkartengebühr'],
  fr: ['Honoraires agence', 'Frais de gestion'],
  nl: ['Bureaukosten fee', 'Servicekosten'],
  es: ['Honorarios agencia', 'Comisión de gestión'],
};
const ofPayment = {
  en: ['Payment fee', 'Stripe fee'],
  de: ['Zahlungsgebühr', 'PayPal-Gebühr'],
  fr: ['Frais de paiement', 'Commission Stripe'],
  nl: ['Transactiekosten', 'Stripe fee'],
  es: ['Comisión de pago', 'Comisión Stripe'],
};

/** Somebody takes something for it: more is spent, or less comes in, than the platform says. */
export const fees: Defect = {
  kind: 'fees',
  inject(draft, dice) {
    const [first, ...others] = someLines(dice, draft);
    if (!first) return undefined;
    const spends = draft.side === 'spend';
    const rate = spends ? dice.pick([2, 5, 10, 12, 15]) : dice.pick([1.5, 2.9, 3.5]);
    const feeOf = (amount: number) => cents((amount * rate) / 100);
    if (dice.chance(0.4)) {
      const ofChannel = freeLines(draft).filter(({ as }) => as === first.as);
      const changed = changeLines(draft, ofChannel, (line) => {
        const fee = feeOf(line.amount);
        return [{ ...line, amount: cents(line.amount + (spends ? fee : -fee)), fee }];
      });
      return changed && withColumn(changed, 'fee');
    }
    const { language } = draft.writing;
    const name = dice.pick((spends ? ofAgency : ofPayment)[language]);
    const said = dice.chance(0.5) ? `${name} ${rate} %` : name;
    return changeLines(draft, [first, ...others], (line) => [
      line,
      beside(
        line,
        (spends ? 1 : -1) * feeOf(line.amount),
        `${said} ${line.text}`,
        dice.chance(0.5) ? line.reference : '',
      ),
    ]);
  },
};
