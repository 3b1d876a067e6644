import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const moneyLeftOut = voice({
  code: 'money-left-out',
  severity: 'warning',
  says: 'Money that no reading uses is named, so that nobody takes it for counted.',
  message: ({ column, details }) =>
    `${quoted(column)} holds ${money(Number(details?.sum))} that is in no figure: nothing says what it is. Give the column a word such as “spend” or “revenue” if it counts.`,
});
