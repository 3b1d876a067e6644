import type { OfCopy } from '../question.ts';

export const copiedTabIds: OfCopy = {
  id: 'copied-tab-ids',
  asks: 'Does a tab keep its id when the file is copied?',
  assumes: 'Either: a mark names the tab that it was made for, and one that fits no tab is that of a copy.',
  hangsOn: ['src/google/marks.ts', 'src/google/own-tabs.ts'],
  by: 'copy',
  ask({ result, tabId }) {
    const now = String(result.getSheetId());
    return now === tabId ? `kept, ${now}` : `was ${tabId}, is ${now}`;
  },
};
