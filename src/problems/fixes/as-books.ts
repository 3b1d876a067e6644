import type { Fix } from '../fix.ts';

/** Says whether a source holds finance's books of what was spent. */
export const asBooks = (isBooks: boolean): Fix => ({
  title: isBooks ? 'They are invoices of that spend: tie them out' : 'They are costs of their own: count them',
  kind: `books-${isBooks ? 'spend' : 'none'}`,
  does: [{ is: 'option', path: ['books'], value: isBooks ? 'spend' : 'none' }],
});
