import type { Fix, Remedy } from '../fix.ts';

const decide = (key: string, value?: 'count' | 'leave'): Remedy => ({
  is: 'option',
  path: ['tables', key],
  ...(value ? { value } : {}),
});

/** The ways out where a table may hold the money of those that are read, and may hold other money. */
export const chooseTable = (key: unknown, readKeys: unknown): Fix[] =>
  typeof key === 'string' && Array.isArray(readKeys)
    ? [
        { title: 'Count it too', kind: 'count-table', does: [decide(key, 'count')] },
        {
          title: 'Read this one instead',
          kind: 'read-table-instead',
          does: [decide(key, 'count'), ...readKeys.map((read) => decide(String(read), 'leave'))],
        },
        { title: 'Leave it out', kind: 'leave-table', does: [decide(key, 'leave')] },
      ]
    : [];

/** Takes the user's decision back. */
export const askAgain = (key: unknown): Fix[] =>
  typeof key === 'string' ? [{ title: 'Count it after all', kind: 'count-table', does: [decide(key, 'count')] }] : [];
