import { decideStates, statesInWords, statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const statePart = voice({
  code: 'state-part',
  severity: 'warning',
  says: 'Of a sale that was refunded in part, only the rest was earned.',
  message: (finding, { currency }) =>
    `${counted(finding.count ?? 0, 'sale')} ${finding.count === 1 ? 'was' : 'were'} given back or paid in part by ${quoted(finding.column)}: ${statesInWords(statesOf(finding), currency)}. No column says how much, so all of it counts; add one with the refunds.`,
  fixes: (finding) => decideStates(finding, 'leave-out'),
});
