import { heldMoney, moneyWords } from '../money-of-rows.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const planOrActual = voice({
  code: 'plan-or-actual',
  severity: 'warning',
  says: 'What is still expected is not what was spent.',
  message: ({ row, column, got, count = 0 }, reading) => {
    const one = count === 1;
    const money = moneyWords(heldMoney(reading, 'plan-or-actual'));
    return `${quoted(column)} calls other rows actual, and ${counted(count, 'row')} something else: ${quoted(got)} in row ${row}. ${one ? 'It is' : 'They are'} left out${money === '' ? '' : `, with ${money}`}; count ${one ? 'it' : 'them'} if the amounts were spent.`;
  },
  fixes: ({ details }) => [
    {
      title: 'Count them as rows',
      kind: 'count-plan-or-actual',
      does: (Array.isArray(details?.rows) ? details.rows : []).map((held) => ({
        is: 'row' as const,
        row: Number(held),
        choice: 'use' as const,
      })),
    },
  ],
});
