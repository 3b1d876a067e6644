import type { PageRule } from '../kinds/kind.ts';
import { withOtherCosts } from '../oracle/formulas.ts';
import { otherCostsIn } from '../oracle/other-costs.ts';
import { figureNamed } from '../read/figure-named.ts';
import { shownNumber } from '../read/shown.ts';

/** Where other costs are set, the row of a figure into which they may go says whether they do. */
export const otherCostsSaid: PageRule = {
  id: 'other-costs-unsaid',
  *check({ places, truth, told }) {
    if (otherCostsIn(truth.settings.otherCosts, told.report) === 0) return;
    for (const place of places) {
      if (place.table !== 'head:kpis' || place.title !== 'Actual') continue;
      if (!withOtherCosts.includes(figureNamed(place.label) ?? '') || !shownNumber(place.text)) continue;
      if (!/other costs|fully loaded|paid|media/i.test(place.row.texts.join(' ')))
        yield {
          rule: 'other-costs-unsaid',
          truth: 'other costs are set, and the row does not say whether it counts them',
          place,
        };
    }
  },
};
