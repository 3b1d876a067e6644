import type { PageRule } from '../kinds/kind.ts';
import { figureNamed } from '../read/figure-named.ts';
import { shownNumber } from '../read/shown.ts';

/** A page that says there is no ROI shows none for the same days. */
export const roiOrNone: PageRule = {
  id: 'no-roi-beside-one',
  *check({ places }) {
    const denial = places.find(({ text }) => /there is no ROI|ROI cannot be said/i.test(text));
    const shown = places.find(
      ({ table, title, label, text }) =>
        ((table === 'head:kpis' && title === 'Actual') || (table === 'head:results' && title === 'Since')) &&
        figureNamed(label) === 'roi' &&
        shownNumber(text) !== null,
    );
    const total = places.find(
      ({ table, title, label, text }) =>
        table === 'head:channels' && title === 'ROI' && label === 'Total' && shownNumber(text) !== null,
    );
    const one = shown ?? total;
    if (denial && one) yield { rule: 'no-roi-beside-one', truth: `the page has ROI ${one.text}`, place: denial };
  },
};
