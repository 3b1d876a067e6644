import type { PageRule } from '../kinds/kind.ts';

/** Nothing has no sign. */
const signed = /(?<![\d.,])[+\-−]0(?:[.,]0+)?(?: ?(?:%|pt|k|m)(?![a-z]))?(?![\d.,]*\d)/;

export const signedZero: PageRule = {
  id: 'signed-zero',
  *check({ places }) {
    for (const place of places) {
      const [found] = signed.exec(place.text) ?? [];
      if (found) yield { rule: 'signed-zero', truth: `“${found}”: nothing has a sign`, place };
    }
  },
};
