import type { UiState } from '../services/host.ts';

/** The browser's own dialogs hold a script up until they are answered, as those of Google Sheets do. */
export const ask: UiState['answer'] = (question, { kind, buttons }) => {
  if (kind === 'prompt') return prompt(question) ?? undefined;
  if (buttons === 'OK') {
    alert(question);
    return 'OK';
  }
  const yes = confirm(question);
  return buttons.startsWith('YES') ? (yes ? 'YES' : 'NO') : yes ? 'OK' : 'CANCEL';
};
