import { formulas } from '../oracle/formulas.ts';
import type { Scope } from '../oracle/truth.ts';
import { type Shown, standsFor } from '../read/shown.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import { isUnrated } from './held-rows.ts';
import type { Fault, Reading } from './kind.ts';

/** With more in doubt there is no verdict. Money that can only be guessed is about a tenth as long as it rounds to one. */
const mostDoubt = { read: 0.1, guessed: 0.105 };
/** Below, a ratio rests on a part. */
const enough = 0.9;
/** What is less than this share of the base is no change. */
export const material = 0.02;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Whether any verdict may be given on a figure: neither over money in doubt, nor on sides that do not match, nor over days without data. */
export function* entitled(at: Reading, id: string, days: Span, shown: Shown | null, of: Scope = {}): Generator<Fault> {
  const { truth } = at;
  const formula = formulas[id];
  if (!formula) return;
  const doubt = truth.doubt(days);
  const most = Math.max(...formula.inputs.map((input) => (input === 'cost' || input === 'revenue' ? doubt[input] : 0)));
  const isGuessed = at.truth.world.rows.some((row) => row.unread || isUnrated(at, row));
  if (most > (isGuessed ? mostDoubt.guessed : mostDoubt.read))
    yield { rule: 'verdict-in-doubt', truth: `${percent(most)} of the money is held back` };
  const { share, matched, shared } = truth.figure(id, days, of);
  const isMatched = shown !== null && [matched, shared].some((value) => value != null && standsFor(shown, value));
  if (share < enough && !isMatched)
    yield {
      rule: 'verdict-unmatched',
      truth: `only ${percent(share)} has both sides; there it is ${matched === null ? 'n/a' : matched.toPrecision(4)}`,
    };
  if (!formula.per && truth.world.sources.some(({ step }) => step === 'day')) {
    const missing = truth.missingDays(formula.inputs, days);
    if (missing >= 2) yield { rule: 'verdict-over-gap', truth: `${missing} days of the period have no data` };
  }
}

/** How a figure changed in truth: the change as a share of the base, by the day or as it is. null where it cannot be said. */
export function changes(at: Reading, id: string, before: Span, since: Span, of: Scope = {}): number[] {
  // By each way to work it out, the same in both.
  const ways: readonly Scope[] = of.costs
    ? [of]
    : [
        { ...of, costs: 'in' },
        { ...of, costs: 'out' },
      ];
  return [...new Set(ways.flatMap((way) => changesOf(at, id, before, since, way)))];
}

function changesOf({ truth }: Reading, id: string, before: Span, since: Span, of: Scope): number[] {
  const share = (from: number | null, to: number | null) =>
    from === null || to === null
      ? []
      : [from === 0 ? Math.sign(to) * Number.POSITIVE_INFINITY || 0 : (to - from) / Math.abs(from)];
  const byDay = share(truth.level(id, before, of), truth.level(id, since, of));
  byDay.push(...share(truth.ownLevel(id, before, of), truth.ownLevel(id, since, of)));
  const [a, b] = [truth.figure(id, before, of), truth.figure(id, since, of)];
  // Amounts of months with 30 and with 31 days are compared as they are; those of a week and of a month are not.
  const isAlike = Math.abs(daysIn(since) / daysIn(before) - 1) < 0.04 || formulas[id]?.per !== undefined;
  const isWhole = [before, since].every((days) => truth.missingDays(formulas[id]?.inputs ?? [], days) < 2);
  return isAlike && isWhole
    ? [
        ...byDay,
        ...share(a.matched, b.matched),
        ...share(a.shared ?? null, b.shared ?? null),
        ...a.may.flatMap((from, way) => share(from, b.may[way] ?? null)),
      ]
    : byDay;
}

/** Holds the sense of a word, 1 up, −1 down, 0 the same, to what changed. False only where no way to look at it bears it out. */
export function* holdSense(sense: -1 | 0 | 1, all: readonly number[]): Generator<Fault> {
  if (all.length === 0) {
    if (sense !== 0) yield { rule: 'verdict-false', truth: 'one of the two cannot be said' };
    return;
  }
  const says = all.map((change) => `${(change * 100).toFixed(1)} %`).join(' or ');
  const slack = 0.0005;
  if (sense === 0) {
    if (all.every((change) => Math.abs(change) > material + slack))
      yield { rule: 'verdict-false', truth: `it changed by ${says}` };
  } else if (!all.some((change) => change * sense > material - slack)) {
    const rule = all.some((change) => change * sense >= -slack || Math.abs(change) <= material)
      ? 'immaterial'
      : 'verdict-false';
    yield { rule, truth: `it changed by ${says} of the base` };
  }
}
