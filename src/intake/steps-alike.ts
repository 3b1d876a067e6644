import { fromSerial } from './columns/day-serial.ts';
import { nextStep, stepStart } from './cut-days.ts';
import type { Finding, Reading } from './reading.ts';

type Shared = 'week' | 'month';

/**
 * Whether the rows of a table stand for days or for steps may be told by another one, which says that its rows, dated at the same place of
 * the week or month, are of all of it. `again` reads a table anew, its rows as such steps.
 */
export function stepsAlike(
  readings: readonly Reading[],
  again: (name: string, step: Shared) => Reading,
): readonly Reading[] {
  const telling = new Map<string, string>();
  for (const { name, findings } of readings)
    for (const finding of findings)
      if (finding.code === 'rows-of-steps') for (const place of placesOf(finding)) telling.set(place, name);
  if (telling.size === 0) return readings;
  return readings.map((reading): Reading => {
    const asked = reading.findings.find(({ code }) => code === 'days-or-steps');
    const place = asked && placesOf(asked).find((each) => telling.has(each));
    if (!place) return reading;
    const step = place.startsWith('week') ? 'week' : 'month';
    const read = again(reading.name, step);
    const details = { ...asked.details, step, like: telling.get(place) as string };
    return { ...read, findings: [...read.findings, { code: 'rows-of-steps', details }] };
  });
}

/** Where in its step the first of the days stands: a single day that is asked about may be of a week as well. */
function placesOf({ code, details }: Finding): string[] {
  const day = details?.from as number;
  const isLast = day === nextStep(stepStart(day, 'month'), 'month') - 1;
  const places = { week: `week ${day % 7}`, month: `month ${isLast ? 'end' : fromSerial(day).day}` };
  if (code === 'days-or-steps' && details?.days === 1) return [places.month, places.week];
  return details?.step === 'week' || details?.step === 'month' ? [places[details.step]] : [];
}
