import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { nearInWords } from '../near-in-words.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const bookingNearlySum = voice({
  code: 'booking-nearly-sum',
  severity: 'warning',
  says: 'An entry of the books that comes near to the sum of others is mostly chance, and may be their total.',
  message: (finding, reading) =>
    `The entry in row ${finding.row}${finding.got ? ` (${quoted(finding.got)})` : ''} of this ledger ${nearInWords(finding, reading)}. It has a day and an account of its own, so it counts: leave it out if it adds them up.`,
  fixes: ({ row }) => leaveRowOut(row),
});
