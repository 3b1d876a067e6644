import type { Fix } from '../fix.ts';
import { voice } from '../voice.ts';
import { counted, money, quoted } from '../words.ts';

/** Nothing is taken off revenue that has its refunds off already. */
const asNet: Fix = {
  title: 'Do not take them off: revenue is net already',
  kind: 'refunds-in-net',
  does: [{ is: 'option', path: ['columns', 'refund'], value: null }],
};

export const refundsDeducted = voice({
  code: 'refunds-deducted',
  severity: 'info',
  says: 'Money that was given back is not revenue.',
  message: ({ column, count = 0, details }, { currency }) =>
    `${money(Number(details?.gross), currency)} was sold and ${money(Number(details?.refunds), currency)} given back (${quoted(column)}, ${counted(count, 'row')}), so the revenue is ${money(Number(details?.net), currency)}.`,
  fixes: () => [asNet],
});
