import type { PageRule } from '../kinds/kind.ts';
import { holes } from '../kinds/trust-strip.ts';
import { firstScreenPlaces } from './first-screen-rows.ts';

/** Days without data in the report period are told on the first screen. */
export const gapTold: PageRule = {
  id: 'gap-untold',
  *check(at) {
    const days = holes(at);
    const own = firstScreenPlaces(at);
    const [place] = own;
    if (days < 2 || !place) return;
    if (
      !own.some(({ text }) =>
        /without data|no data|missing|gap|not complete|do not reach|ends? on|preliminary/i.test(text),
      )
    )
      yield { rule: 'gap-untold', truth: `${days} days of the period have no data in some source`, place };
  },
};
