import { fromSerial, toSerial } from '../../../intake/columns/day-serial.ts';
import { nextStep, stepStart } from '../../../intake/cut-days.ts';
import type { Period } from '../../../intake/reading.ts';
import { evaluate } from '../../../metrics/evaluate.ts';
import { roi } from '../../../metrics/roi.ts';
import type { ReportContext } from '../../context.ts';
import { metricValues } from '../../metric-values.ts';
import { sumsIn } from '../../sums-in.ts';

/** What a channel returned in the same days a year before; undefined where the data do not reach back as far. */
export function roiAYearAgo({ ledger, settings, windows }: ReportContext, channel: string): number | undefined {
  if (!windows.report || !ledger.span) return undefined;
  const days = yearBefore(windows.report);
  // Data by the month bear the date of one day in it.
  if (stepStart(ledger.span.from, 'month') > days.from) return undefined;
  return evaluate(roi.value, metricValues(settings, sumsIn(ledger, days, channel), days));
}

/** The same days a year before; of whole months the same months. */
export function yearBefore({ from, to }: Period): Period {
  const isWhole = from === stepStart(from, 'month') && to + 1 === stepStart(to + 1, 'month');
  return { from: back(from), to: isWhole ? back(to + 1) - 1 : back(to) };
}

/** 29 February has no day a year before: the last of the month stands for it. */
function back(day: number): number {
  const { year, month, day: dayOfMonth } = fromSerial(day);
  const first = toSerial(year - 1, month, 1);
  return Math.min(toSerial(year - 1, month, dayOfMonth), nextStep(first, 'month') - 1);
}
