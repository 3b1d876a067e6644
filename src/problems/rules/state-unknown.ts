import { severityOfReason } from '../held-unread.ts';
import { decideStates, statesInWords, statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const stateUnknown = voice({
  code: 'state-unknown',
  severity: 'warning',
  says: 'Whether a sale counts is asked where its state is a word that is not known.',
  message: (finding, { currency }) => {
    const { column, count = 0 } = finding;
    return `${counted(count, 'sale')} ${count === 1 ? 'has' : 'have'} a state in ${quoted(column)} that could mean either: ${statesInWords(statesOf(finding), currency)}. ${count === 1 ? 'It is' : 'They are'} left out until you choose.`;
  },
  severityOf: severityOfReason,
  fixes: (finding) => [...decideStates(finding, 'count'), ...decideStates(finding, 'leave-out')],
});
