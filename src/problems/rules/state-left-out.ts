import { decideStates, statesInWords, statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const stateLeftOut = voice({
  code: 'state-left-out',
  severity: 'info',
  says: 'A sale that was cancelled, refunded, declined or lost earned nothing.',
  message: (finding, { currency }) => {
    const { column, count = 0 } = finding;
    const counts = statesOf(finding, 'counted');
    return `${counted(count, 'sale')} ${count === 1 ? 'does' : 'do'} not count by ${quoted(column)}: ${statesInWords(statesOf(finding), currency)}. ${counts.length === 0 ? 'No other sale is there to count' : `What counts is ${statesInWords(counts, currency)}`}.`;
  },
  fixes: (finding) => decideStates(finding, 'count'),
});
