import type { OfCopy } from '../question.ts';

export const copiedTabIds: OfCopy = {
  id: 'copied-tab-ids',
  asks: 'Does a tab keep its id when the file is copied?',
  assumes:
    'It does. With another id, a tab of ours in the copy is left alone as a duplicate is, and made anew beside it.',
  hangsOn: ['src/google/marks.ts', 'src/google/own-tabs.ts'],
  by: 'copy',
  ask({ result, tabId }) {
    const now = String(result.getSheetId());
    return now === tabId ? `kept, ${now}` : `was ${tabId}, is ${now}`;
  },
};
