import { askFor } from '../problems/fixes/ask-for.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReportContext } from './context.ts';
import { longPeriod } from './windows.ts';
import { dataEnds, withoutData } from './without-data.ts';

const codes = ['period-without-data', 'period-beyond-data'] as const;

/** A report period that the data do not cover, as a problem beside those of the data. */
export function periodProblems(context: Pick<ReportContext, 'facts' | 'windows' | 'ledger' | 'readings'>): Problem[] {
  const { windows, ledger } = context;
  const problem = (code: (typeof codes)[number], severity: Problem['severity'], message: string): Problem => ({
    code,
    severity,
    source: 'Settings',
    row: null,
    column: 'period',
    message,
    fixes: [askFor('Open the setting', 'period')],
  });
  const without = withoutData(context);
  if (without) return [problem('period-without-data', 'error', `${without.says} ${without.way}`)];
  const { asked, report } = windows;
  if (!asked || !report || !ledger.span) return [];
  const whole = `The report period was set to ${longPeriod(asked)}, but the data ${dataEnds(ledger.span, asked)}.`;
  const isCut = report.from > asked.from || report.to < asked.to;
  return [
    problem(
      'period-beyond-data',
      'info',
      isCut ? `${whole} The report speaks of the months with data, ${longPeriod(report)}.` : whole,
    ),
  ];
}

/** What was said of the report period, for the result of a build. */
export const periodNote = (problems: readonly Problem[]): Problem | undefined =>
  problems.find(({ code }) => (codes as readonly string[]).includes(code));
