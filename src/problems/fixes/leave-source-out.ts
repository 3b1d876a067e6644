import type { Fix } from '../fix.ts';

export const leaveSourceOut = (source: string): Fix => ({
  title: `Leave ${source} out`,
  kind: `leave-out-${source}`,
  does: [{ is: 'option', source, path: ['leaveOut'], value: true }],
});
