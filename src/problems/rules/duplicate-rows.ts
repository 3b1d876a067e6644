import { leaveCopiesOut } from '../fixes/leave-copies-out.ts';
import { shareOfAmounts } from '../money-of-rows.ts';
import { severityOfDecision } from '../severity-of-share.ts';
import { voice } from '../voice.ts';
import { counted, listed, money } from '../words.ts';

const rowsOf = (rows: unknown): string[] => (Array.isArray(rows) ? rows.map(String) : []);

export const duplicateRows = voice({
  code: 'duplicate-rows',
  severity: 'warning',
  says: 'The same row twice is either a real repetition or an export that was pasted twice.',
  message: ({ count = 0, details }, { currency }) =>
    `${counted(count, 'row')} ${count === 1 ? 'is an exact copy' : 'are exact copies'} of an earlier row (${count === 1 ? 'row' : 'rows'} ${listed(rowsOf(details?.rows))}), with ${money(Number(details?.cost ?? 0), currency)} of cost and ${money(Number(details?.revenue ?? 0), currency)} of revenue. ${count === 1 ? 'It is kept; delete it' : 'They are kept; delete them'} if the export was added twice.`,
  severityOf: ({ details }, reading) =>
    severityOfDecision(
      shareOfAmounts(reading, { cost: Number(details?.cost ?? 0), revenue: Number(details?.revenue ?? 0) }),
    ),
  fixes: leaveCopiesOut,
});
