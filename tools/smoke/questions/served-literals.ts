import type { OfFrame } from '../question.ts';

export const servedLiterals: OfFrame = {
  id: 'served-literals',
  asks: 'Do // and /* … */ within a template literal reach the browser?',
  assumes: 'They may be dropped, so that no template literal is in a served file.',
  hangsOn: ['tools/build/target.ts', 'tools/build/bundle-sidebar.ts'],
  by: 'frame',
};
