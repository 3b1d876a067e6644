import type { PageRule } from '../kinds/kind.ts';
import { figureNamed } from '../read/figure-named.ts';
import { scaleIn, shownNumber, standsFor } from '../read/shown.ts';

/** A ratio that rests on sides which do not match says in its row what share it rests on. */
export const shareSaid: PageRule = {
  id: 'share-unsaid',
  *check({ places, truth, told }) {
    for (const place of places) {
      if (place.table !== 'head:kpis' || place.title !== 'Actual') continue;
      const id = figureNamed(place.label);
      const shown = shownNumber(place.text, scaleIn(place.label));
      if (!id || !shown) continue;
      const { share, matched, shared } = truth.figure(id, told.report);
      if (share >= 0.9 || [matched, shared].some((value) => value != null && standsFor(shown, value))) continue;
      const row = place.row.texts.filter((_, i) => i + 1 !== place.column).join(' ');
      if (!/\d ?% of|matched|rests on|shared days/i.test(row))
        yield {
          rule: 'share-unsaid',
          truth: `only ${Math.round(share * 100)} % has both sides, where it is ${matched?.toPrecision(4) ?? 'n/a'}`,
          place,
        };
    }
  },
};
