import type { PageRule } from '../kinds/kind.ts';

export const noErrors: PageRule = {
  id: 'error',
  *check({ places }) {
    for (const place of places)
      if (
        /#(?:VALUE|REF|DIV\/0|N\/A|NAME|NUM|NULL|ERROR)[!?]?/.test(place.text) ||
        /\b(?:NaN|undefined|Infinity)\b/.test(place.text)
      )
        yield { rule: 'error', truth: 'a page has no errors', place };
  },
};
