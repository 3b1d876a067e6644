import { severityOfReason } from '../held-unread.ts';
import { decideStates, statesInWords, statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const stateOpen = voice({
  code: 'state-open',
  severity: 'warning',
  says: 'A sale that is still open may come or not; it counts when it has.',
  message: (finding, { currency }) => {
    const { column, count = 0 } = finding;
    return `${counted(count, 'sale')} ${count === 1 ? 'waits' : 'wait'} by ${quoted(column)} and ${count === 1 ? 'is' : 'are'} left out: ${statesInWords(statesOf(finding), currency)}. Count ${count === 1 ? 'it if it is' : 'them if they are'} as good as sold.`;
  },
  severityOf: severityOfReason,
  fixes: (finding) => decideStates(finding, 'count'),
});
