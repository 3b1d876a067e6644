import { call, type Formula, op, term, when } from '../workbook/formula.ts';
import { inDoubt } from './coverage/doubt.ts';
import type { PlanState } from './plan.ts';

/** How many points the share of the plan that is used may be off the share that is due. */
export const pacePoints = 5;

export const onPace = '✔ on pace';
export const aheadOfPlan = '▲ ahead of plan';
export const behindPlan = '▲ behind plan';

/** Why there is no verdict. */
const words: Readonly<Record<Exclude<PlanState, 'running'> | 'unplanned', string>> = {
  over: '– period over',
  late: '– partial data',
  'begun without data': '– partial data',
  'too early': '– too early',
  'with gaps': '– days missing',
  'no data': '– no data',
  partial: '– partial data',
  undated: '– no dates',
  unplanned: '– no plan',
};

/** The pace in words, of the two shares as they are shown. Neither more nor less than planned is good in itself. */
export function planWord(state: PlanState | 'unplanned', used: Formula, due: Formula, isDoubtful = false): Formula {
  if (isDoubtful && state === 'running') return term(inDoubt);
  if (state !== 'running') return term(words[state]);
  const percent = (share: Formula) => call('ROUND', op(share, '*', 100), 0);
  const apart = op(percent(used), '-', percent(due));
  return when(
    op(call('COUNT', used, due), '<', 2),
    '– cannot say',
    when(op(apart, '>', pacePoints), aheadOfPlan, when(op(apart, '<', op(0, '-', pacePoints)), behindPlan, onPace)),
  );
}
