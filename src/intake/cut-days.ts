import { fromSerial, toSerial } from './columns/day-serial.ts';

export type Step = 'week' | 'month' | 'quarter';

/** The first day of the step that a day stands in. Weeks begin on Monday. */
export function stepStart(day: number, step: Step): number {
  // Serial 2 is Monday, 1 January 1900.
  if (step === 'week') return day - ((((day - 2) % 7) + 7) % 7);
  const { year, month } = fromSerial(day);
  return toSerial(year, step === 'month' ? month : month - ((month - 1) % 3), 1);
}

/** The first day of the step after the one that begins at `start`. */
export function nextStep(start: number, step: Step): number {
  if (step === 'week') return start + 7;
  const { year, month } = fromSerial(start);
  const next = month + (step === 'month' ? 1 : 3);
  return next > 12 ? toSerial(year + 1, next - 12, 1) : toSerial(year, next, 1);
}

/** First days of all steps from the one that holds `from` to the one that holds `to`. */
export function stepsBetween(from: number, to: number, step: Step): number[] {
  const starts: number[] = [];
  for (let start = stepStart(from, step); start <= to; start = nextStep(start, step)) starts.push(start);
  return starts;
}
