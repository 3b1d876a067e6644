import { voice } from '../voice.ts';

export const repeatedHeader = voice({
  code: 'repeated-header',
  severity: 'info',
  says: 'Exports that were pasted below each other bring their headers along.',
  message: ({ count = 0, row }) =>
    `The header comes ${count === 1 ? 'once more' : `${count} more times`} (from row ${row} on), as when exports are pasted below each other. Those rows are not counted as data.`,
});
