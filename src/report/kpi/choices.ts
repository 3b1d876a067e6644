import type { RowPlan } from '../../workbook/tab-plan.ts';
import { allChannels, reportPeriod } from '../chosen.ts';
import type { ReportContext } from '../context.ts';
import { look } from '../look.ts';
import type { Section } from '../section.ts';
import { stepLabel } from '../windows.ts';
import { fromColumn, labelColumn } from './columns.ts';
import { gap, sectionTitle } from './headings.ts';
import { type StepRow, stepRows } from './over-time.ts';

const columns = { channel: labelColumn, time: fromColumn } as const;
const key = (i: number): string => `choices:${i}`;

/** The steps over time that the page can be narrowed to; one alone is all there is. */
export function stepsToChoose(context: ReportContext): readonly StepRow[] {
  const steps = context.windows.report ? stepRows(context) : [];
  return steps.length > 1 ? steps : [];
}

/** As the page's lists show it: all of it first, then the latest time. */
function choicesOf(context: ReportContext): Readonly<Record<keyof typeof columns, readonly string[]>> {
  const steps = stepsToChoose(context).map(({ start }) => stepLabel(start, context.grain));
  return { channel: [allChannels, ...context.facts.channels], time: [reportPeriod, ...steps.reverse()] };
}

/** With one channel in one step of time there is nothing to choose. */
export const canChoose = (context: ReportContext): boolean =>
  context.facts.channels.length > 1 || (context.facts.channels.length > 0 && stepsToChoose(context).length > 0);

/** Where a list of the page stands. */
export function listOf(context: ReportContext, of: keyof typeof columns) {
  const end = (i: number) => ({ tab: 'kpi', row: key(i), column: columns[of] });
  return { from: end(0), to: end(choicesOf(context)[of].length - 1) };
}

/** The lists from which the page’s reader chooses. */
export const choices: Section = (context) => {
  if (!canChoose(context)) return { rows: [] };
  const { channel, time } = choicesOf(context);
  const rows = Array.from({ length: Math.max(channel.length, time.length) }, (_, i): RowPlan => {
    const cells = [channel[i], time[i]].map((value) =>
      value === undefined ? undefined : { value, style: { ...look.plain, format: '@' } },
    );
    return { key: key(i), cells };
  });
  return {
    rows: [
      gap('gap:choices'),
      ...sectionTitle('choices', 'What the page can show', 'The lists of the two cells over its charts.'),
      ...rows,
    ],
  };
};
