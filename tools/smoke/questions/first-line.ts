import type { OfFrame } from '../question.ts';

export const firstLine: OfFrame = {
  id: 'first-line',
  asks: 'How long is a call from the sidebar on its way, and when does the script’s first line run?',
  assumes: 'Half a second to a second in all; loading the script is a small part of it.',
  hangsOn: ['tools/build/bundle-code.ts', 'src/sidebar/call-server.ts'],
  by: 'frame',
};
