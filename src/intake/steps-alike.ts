import { fromSerial } from './columns/day-serial.ts';
import { nextStep, stepStart } from './cut-days.ts';
import type { Finding, Reading } from './reading.ts';

/**
 * Whether the rows of a table stand for days or for months may be told by another one, which says that its rows, dated at the same place of
 * the month, are of whole months. `again` reads a table anew, its rows as months.
 */
export function stepsAlike(readings: readonly Reading[], again: (name: string) => Reading): readonly Reading[] {
  const telling = new Map(
    readings.flatMap(({ name, findings }) =>
      findings.flatMap((finding) => (isOfMonths(finding) ? [[placeOf(finding), name] as const] : [])),
    ),
  );
  if (telling.size === 0) return readings;
  return readings.map((reading): Reading => {
    const asked = reading.findings.find(({ code }) => code === 'days-or-months');
    const like = asked && telling.get(placeOf(asked));
    if (like === undefined) return reading;
    const read = again(reading.name);
    return {
      ...read,
      findings: [...read.findings, { code: 'rows-of-steps', details: { ...asked?.details, step: 'month', like } }],
    };
  });
}

const isOfMonths = ({ code, details }: Finding): boolean => code === 'rows-of-steps' && details?.step === 'month';

/** Where in its month the first of the days stands: its day, or `last`. */
function placeOf({ details }: Finding): string {
  const day = details?.from as number;
  const isLast = day === nextStep(stepStart(day, 'month'), 'month') - 1;
  return isLast ? 'last' : String(fromSerial(day).day);
}
