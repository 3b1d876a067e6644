import { voice } from '../voice.ts';
import { counted, listed, money, quoted } from '../words.ts';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

export const accountNotRead = voice({
  code: 'account-not-read',
  severity: 'warning',
  says: 'Of the books, what was booked on marketing is cost, and on sales revenue.',
  message: ({ column, count = 0, details }, { currency }) => {
    const balances = listOf(details?.balances);
    const accounts = listOf(details?.accounts).map(
      (name, i) => `${name === '' ? 'no account' : quoted(name)} (${money(Number(balances[i]), currency)})`,
    );
    return `${counted(count, 'entry', 'entries')} ${count === 1 ? 'is' : 'are'} not read, since ${quoted(column)} names neither marketing nor sales: ${listed(accounts, 8)}, debit less credit.`;
  },
});
