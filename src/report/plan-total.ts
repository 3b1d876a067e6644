import { canForecast, type Plan, type PlanLine, type PlanState } from './plan.ts';

/** What can be said of all channels together. Spent and due are of the same days in each, so that a channel that began lately hinders nothing. */
export function totalPlanState({ lines, withoutRate }: Plan): PlanState {
  const states = lines.flatMap(({ pieces, state }) => (pieces.length > 0 ? [state] : []));
  const all = (one: PlanState) => states.every((state) => state === one);
  if (all('undated')) return 'undated';
  if (all('over')) return 'over';
  if (withoutRate.length > 0 || states.includes('no data') || states.includes('with gaps')) return 'partial';
  if (isMostlyUnplanned({ lines })) return 'partial';
  if (states.includes('late') || states.includes('begun without data')) return 'late';
  return states.includes('running') ? 'running' : 'too early';
}

/** Of the spend this may be of channels that nobody planned for, and all of it still stands against the plan. */
const negligible = 0.1;

export const isMostlyUnplanned = ({ lines }: Pick<Plan, 'lines'>): boolean => {
  const sum = (some: readonly PlanLine[]) => some.reduce((total, { spent }) => total + (spent ?? 0), 0);
  const apart = sum(lines.filter(({ pieces }) => pieces.length === 0));
  return apart > 0 && apart > sum(lines) * negligible;
};

/** The lines that keep all channels together from having a forecast. */
export const withoutForecast = ({ lines }: Plan): PlanLine[] =>
  lines.filter(({ state }) => state !== 'over' && !canForecast(state));

/** Whether all that was planned and spent comes to an end that can be told. */
export const canForecastTotal = (plan: Plan): boolean =>
  plan.withoutRate.length === 0 &&
  withoutForecast(plan).length === 0 &&
  plan.lines.some(({ state }) => canForecast(state));
