import { dayOrder } from '../fixes/day-order.ts';
import { decimalSign } from '../fixes/decimal-sign.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const ratesUnclear = voice({
  code: 'rates-unclear',
  severity: 'error',
  says: 'A rate of another day, or a thousand times too large, makes every figure wrong.',
  message: ({ column, got, details }, { name }) =>
    details?.what === 'days'
      ? `Dates in ${quoted(column)} such as ${quoted(got)} could be day/month or month/day. None of the rates of ${name} is used until you choose.`
      : `Rates in ${quoted(column)} such as ${quoted(got)} could have a decimal sign or thousands. None of the rates of ${name} is used until you choose.`,
  fixes: ({ details }) => (details?.what === 'days' ? dayOrder : decimalSign),
});
