import type { PageRule } from '../kinds/kind.ts';
import { objectiveOf } from '../kinds/objectives.ts';
import { figureNamed } from '../read/figure-named.ts';

/** The follow-up lists each KPI once, be it a target or an objective. */
export const kpiOnce: PageRule = {
  id: 'kpi-twice',
  *check({ places, truth }) {
    const seen = new Map<string, string>();
    for (const place of places) {
      if (place.table !== 'head:follow-up' || place.column !== 1) continue;
      const objective = objectiveOf({ truth }, place.label);
      const id = objective ? objective.metric : figureNamed(place.label);
      if (!id) continue;
      const before = seen.get(id);
      if (before) yield { rule: 'kpi-twice', truth: `“${before}” is about the same figure`, place };
      else seen.set(id, place.label);
    }
  },
};
