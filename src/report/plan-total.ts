import { canForecast, type Plan, type PlanState } from './plan.ts';

/** What can be said of all channels together: no more than of each of them. */
export function totalPlanState({ lines, withoutRate }: Plan): PlanState {
  const planned = lines.filter(({ pieces }) => pieces.length > 0);
  if (planned.every(({ state }) => state === 'undated')) return 'undated';
  if (planned.every(({ state }) => state === 'over')) return 'over';
  if (withoutRate.length > 0 || planned.some(({ state }) => state === 'no data')) return 'partial';
  const stuck = lines.find(({ state }) => state !== 'over' && !canForecast(state));
  if (stuck) return stuck.state;
  return planned.some(({ state }) => state === 'late') ? 'late' : 'running';
}
