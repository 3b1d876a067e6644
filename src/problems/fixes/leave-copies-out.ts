import type { Finding } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';

export const leaveCopiesOut = ({ count }: Finding): Fix[] => [
  {
    title: count === 1 ? 'Leave the copy out' : 'Leave the copies out',
    kind: 'leave-copies-out',
    isPreferred: true,
    does: [{ is: 'option', path: ['copies'], value: 'leave-out' }],
  },
];
