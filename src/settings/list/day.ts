import * as v from 'valibot';

/** A calendar day as ISO text, the form that survives JSON and every time zone. */
export const day = v.pipe(v.string(), v.isoDate('expected a day such as 2026-06-30'));

export const days = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }) => from <= to, 'expected the first day not to be after the last'),
);
