import type { Fix } from '../fix.ts';

export const countSource = (title = 'It is a source of its own: count it'): Fix => ({
  title,
  kind: 'count-source',
  does: [{ is: 'option', path: ['isSource'], value: true }],
});
