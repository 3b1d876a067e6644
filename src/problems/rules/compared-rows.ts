import { heldMoney, moneyWords } from '../money-of-rows.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const comparedRows = voice({
  code: 'compared-rows',
  severity: 'warning',
  says: 'What was spent before, or elsewhere, is shown to compare with.',
  message: ({ row, column, got, count = 0 }, reading) => {
    const one = count === 1;
    const money = moneyWords(heldMoney(reading, 'compared-rows'));
    return `${counted(count, 'row')} ${one ? 'stands' : 'stand'} there to compare with: ${quoted(column)} says ${quoted(got)} in row ${row}. ${one ? 'It is' : 'They are'} left out${money === '' ? '' : `, with ${money}`}; count ${one ? 'it' : 'them'} if the amounts come on top.`;
  },
  fixes: ({ details }) => [
    {
      title: 'Count them as rows',
      kind: 'count-compared-rows',
      does: (Array.isArray(details?.rows) ? details.rows : []).map((held) => ({
        is: 'row' as const,
        row: Number(held),
        choice: 'use' as const,
      })),
    },
  ],
});
