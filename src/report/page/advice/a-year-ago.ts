import { evaluate } from '../../../metrics/evaluate.ts';
import { roi } from '../../../metrics/roi.ts';
import { yearBefore } from '../../comparison.ts';
import type { ReportContext } from '../../context.ts';
import { metricValues } from '../../metric-values.ts';
import { type Part, sumsIn } from '../../sums-in.ts';

/** What a part returned in the same days a year before; undefined where the data do not reach back as far. */
export function roiAYearAgo({ ledger, settings, windows }: ReportContext, part: Part): number | undefined {
  if (!windows.report || !ledger.span) return undefined;
  const days = yearBefore(windows.report).period;
  if (ledger.span.from > days.from) return undefined;
  return evaluate(roi.value, metricValues(settings, sumsIn(ledger, days, part), days));
}
