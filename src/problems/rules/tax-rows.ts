import { heldMoney, moneyWords } from '../money-of-rows.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const taxRows = voice({
  code: 'tax-rows',
  severity: 'warning',
  says: 'A tax on what was spent is no spend.',
  message: ({ row, got, count = 0 }, reading) => {
    const one = count === 1;
    const money = moneyWords(heldMoney(reading, 'tax-rows'));
    return `${counted(count, 'row')} ${one ? 'is a tax' : 'are taxes'} by ${one ? 'its name' : 'their names'} (${quoted(got)} in row ${row}). ${one ? 'It is' : 'They are'} left out${money === '' ? '' : `, with ${money}`}; count ${one ? 'it' : 'them'} if the tax is a cost to you, or if ${one ? 'it is' : 'they are'} called so for another reason.`;
  },
  fixes: ({ details }) => [
    {
      title: 'Count them as rows',
      kind: 'count-tax-rows',
      does: (Array.isArray(details?.rows) ? details.rows : []).map((held) => ({
        is: 'row' as const,
        row: Number(held),
        choice: 'use' as const,
      })),
    },
  ],
});
