import { decideStates, statesInWords, statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const statesUnread = voice({
  code: 'states-unread',
  severity: 'warning',
  says: 'A list of sales may hold some that were never paid.',
  message: (finding, { currency }) =>
    `${quoted(finding.column)} may say which sales count, in words that are not known: ${statesInWords(statesOf(finding), currency)}. All of them count; leave out what was not sold.`,
  fixes: (finding) =>
    statesOf(finding)
      .filter(({ name }) => name !== '')
      .slice(0, 4)
      .flatMap(({ name }) => decideStates({ code: finding.code, details: { states: [name] } }, 'leave-out')),
});
