import type { Measure } from '../../intake/campaign-rows.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf, measuresIn } from '../figures.ts';

/** Where sources have it, beside a column of its name. */
const elsewhere: Partial<Record<Measure, string>> = {
  cost: 'an export of the ad platform',
  revenue: 'a CRM or shop export',
  orders: 'a shop export',
  leads: 'a CRM export',
  newCustomers: 'a CRM or shop export',
};

/** Whether rows have it that are in no figure yet, since they wait to be mended or for a rate. */
const isThere = ({ readings }: Pick<ReportContext, 'readings'>, measure: Measure): boolean =>
  readings.some(
    ({ rows, held }) =>
      held.some(({ amounts }) => amounts[measure] !== undefined) ||
      rows.measures[measure].some((amount) => !Number.isNaN(amount)),
  );

/** What no row of the data has and a figure takes, with the way to it: in full, and in as few words as can be. */
export function toAdd(
  context: Pick<ReportContext, 'facts' | 'readings'>,
  kpi: Figure,
): { full: string; short: string } | undefined {
  const measure = measuresIn(kpi).find((each) => !context.facts.present.has(each));
  if (!measure || isThere(context, measure)) return undefined;
  const { title = measure } = figureOf(measure) ?? {};
  const column = `a column “${title}”`;
  const other = elsewhere[measure];
  return { full: `add ${title.toLowerCase()}: ${column}${other ? `, or ${other}` : ''}`, short: `add ${column}` };
}
