import type { OfFrame } from '../question.ts';

export const frameKeys: OfFrame = {
  id: 'frame-keys',
  asks: 'Do F1 and F6 reach the frame of the sidebar?',
  assumes: 'Both do while the sidebar has the focus. Should F1 be taken, Ctrl+Shift+P opens the palette too.',
  hangsOn: ['src/sidebar/keys.ts', 'src/commands/list/go-to-sheet.ts'],
  by: 'frame',
};
