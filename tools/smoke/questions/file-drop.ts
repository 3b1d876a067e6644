import type { OfFrame } from '../question.ts';

export const fileDrop: OfFrame = {
  id: 'file-drop',
  asks: 'Can a file be dropped on the sidebar, and read there?',
  assumes: 'Yes; a file can be chosen by a button as well.',
  hangsOn: ['src/sidebar/sources/listen-for-drops.ts', 'src/sidebar/sources/import-drop.tsx'],
  by: 'frame',
};
