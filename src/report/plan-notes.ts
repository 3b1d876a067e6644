import { listed, money } from '../problems/words.ts';
import type { ReportContext } from './context.ts';
import { daysIn } from './days-in.ts';
import { heldInWords } from './held-money.ts';
import { canForecast, fewestDays, type Plan, type PlanLine } from './plan.ts';
import { withoutForecast } from './plan-total.ts';
import { longDay } from './windows.ts';

/** How far the data of a line reach, and why nothing more is said of it. */
export function stateInWords({ state, days, covered, missing, pieces }: PlanLine, { period }: Plan): string {
  if (state === 'no data') return 'no spend in the data';
  if (!days || state === 'undated') return '';
  const own = period && pieces.length > 0 && (days.from !== period.from || days.to !== period.to);
  const reach = covered ? `${daysIn(covered) - missing} of ${daysIn(days)} days` : `0 of ${daysIn(days)} days`;
  if (state === 'late' || state === 'begun without data')
    return `${reach}, from ${longDay(covered?.from ?? days.from)}`;
  return own ? `${reach} to ${longDay(days.to)}` : reach;
}

/** What the table leaves out, and how it counts what it does not leave out. */
export function planNotes(plan: Plan, { ledger }: Pick<ReportContext, 'ledger'>): string[] {
  const { lines, period, before, after, undated, parts, withoutRate } = plan;
  const amount = (value: number) => money(value, ledger.currency);
  const few = lines.some(({ state }) => state === 'too early');
  const late = lines.some(({ state }) => state === 'late' || state === 'begun without data');
  const unspent = lines.flatMap(({ state, channel }) => (state === 'no data' ? [channel] : []));
  const stuck = [...new Set(withoutForecast(plan).map(({ channel }) => channel))];
  const outside = [
    ...(before >= 0.005
      ? [`${amount(before)} for ${period ? `days before ${longDay(period.from)}` : 'earlier days'}`]
      : []),
    ...(after >= 0.005 ? [`${amount(after)} for ${period ? `days after ${longDay(period.to)}` : 'later days'}`] : []),
    ...(undated >= 0.005 ? [`${amount(undated)} for no named days`] : []),
  ];
  return [
    ...(parts > 0
      ? [
          `${parts === 1 ? 'One row of the plan reaches' : `${parts} rows of the plan reach`} beyond the report period and ${parts === 1 ? 'counts' : 'count'} by days.`,
        ]
      : []),
    ...(outside.length > 0 ? [`Planned as well, and not in it: ${outside.join(', ')}.`] : []),
    ...withoutRate.map(({ days: _, ...held }) => `Of the plan, ${heldInWords({ ...held, rows: held.rows.length })}`),
    ...(unspent.length > 0
      ? [
          `Planned without spend in the data: ${unspent.join(', ')}. Where the data call it otherwise, give both one name in Tieout ▸ Settings ▸ Channel names.`,
        ]
      : []),
    ...(stuck.length > 0 && lines.some(({ state }) => canForecast(state))
      ? [`The total has no forecast, since ${listed(stuck, 8)} ${stuck.length === 1 ? 'has' : 'have'} none.`]
      : []),
    ...(few ? [`Too early: no forecast from fewer than ${fewestDays} days of data.`] : []),
    ...(late ? ['Partial data: they begin after the plan does, so no verdict is given.'] : []),
  ];
}
