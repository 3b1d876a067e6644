import { formulas } from '../oracle/formulas.ts';
import { type Shown, standsFor, writtenAlike } from '../read/shown.ts';
import type { Span } from '../world/calendar.ts';
import type { Fault, Reading } from './kind.ts';
import { entitled, material } from './verdict.ts';

const met = /✔ (?:on plan|met)/;
const off = /[▲✖] (?:watch|off plan|missed)/;
export const statusPattern =
  /[✔▲✖–·] (?:on plan|met|watch|off plan|missed|no target|cannot say|partial data|preliminary|not due|in doubt)/;

/** Holds a word such as `▲ watch` to a figure and its target. `values` are all that the figure may truly be. */
export function* holdStatus(
  at: Reading,
  word: string,
  {
    id,
    days,
    values,
    target,
    shown,
  }: { id: string; days: Span; values: readonly number[]; target: number; shown: Shown | null },
): Generator<Fault> {
  if (!met.test(word) && !off.test(word)) return;
  yield* entitled(at, id, days, shown);
  const sign = formulas[id]?.better === 'lower' ? 1 : -1;
  // Above 0 the target is missed.
  const seen = shown === null ? [] : values.filter((value) => standsFor(shown, value));
  const judged = seen.length > 0 ? seen : values;
  const misses = judged.map((value) => (value - target) * sign);
  const size = Math.abs(target);
  const says = `it is ${values.map((value) => value.toPrecision(5)).join(' or ')} against ${target}`;
  const alike = shown !== null && judged.some((value) => writtenAlike(shown, value, target));
  if (misses.length === 0) yield { rule: 'verdict-false', truth: 'there is no figure to judge' };
  else if (met.test(word)) {
    if (misses.every((miss) => miss > size * (material + 0.0005)) && !alike)
      yield { rule: 'verdict-false', truth: says };
  } else if (misses.every((miss) => miss <= -1e-9)) yield { rule: 'verdict-false', truth: says };
  else if (misses.every((miss) => miss <= size * 0.0005) || alike) yield { rule: 'immaterial', truth: says };
  else if (/off plan/.test(word) && misses.every((miss) => miss < size * 0.0999))
    yield { rule: 'verdict-false', truth: says };
  else if (/watch/.test(word) && misses.every((miss) => miss > size * 0.1001))
    yield { rule: 'verdict-false', truth: says };
}
