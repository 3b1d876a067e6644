import { voice } from '../voice.ts';
import { counted, money, quoted } from '../words.ts';

export const leadValue = voice({
  code: 'lead-value',
  severity: 'warning',
  says: 'What a lead may be worth is no revenue until it is won.',
  message: ({ column, count = 0, details }, { currency }) =>
    `${quoted(column)} of ${counted(count, 'lead')} that ${count === 1 ? 'is' : 'are'} not won comes to ${money(Number(details?.amount), currency)} and is not revenue.${Number(details?.told) > 0 ? '' : ' No column says which were won.'}`,
});
