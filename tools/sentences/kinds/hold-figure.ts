import { formulas } from '../oracle/formulas.ts';
import type { Figure, Scope } from '../oracle/truth.ts';
import { type Shown, scaleIn, shownNumber, standsFor } from '../read/shown.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import type { Fault, Reading } from './kind.ts';

export const withoutNumber = /^(?:n\/a|–|-|)$/;

/** Holds a number to a figure, or `n/a` to there being none. `slack` is what rounded parts may be off by. */
export function* holdFigure(
  text: string,
  { may, matched, share, rule = 'figure' }: Figure,
  scale = 1,
  slack = 0,
): Generator<Fault> {
  if (withoutNumber.test(text)) {
    if (matched !== null && share > 0.98) yield { rule, truth: written(matched) };
    return;
  }
  const shown = shownNumber(text, scale);
  if (!shown) yield { rule: 'figure', truth: `a number, ${may.map(written).join(' or ') || 'or none'}` };
  else if (may.length === 0)
    yield { rule: 'ratio-without-base', truth: 'there is none: a part is missing, or nothing to divide by' };
  else if (!may.some((value) => standsFor(shown, value, slack)))
    yield { rule, truth: [...new Set(may.map(written))].join(' or ') };
}

export const written = (value: number): string =>
  Math.abs(value) >= 1000 ? value.toFixed(0) : Number(value.toPrecision(5)).toString();

/** A figure of one period as it may stand beside one of another: amounts as they are, or scaled to as many days. */
export function comparedFigure(
  { truth }: Reading,
  id: string,
  days: Span,
  beside: Span | null,
  of: Scope = {},
): { raw: Figure; scaled: Figure } {
  const raw = truth.figure(id, days, of);
  if (formulas[id]?.per || !beside) return { raw, scaled: raw };
  const times = daysIn(beside) / daysIn(days);
  const level = truth.level(id, days, of);
  const more = level === null ? [] : [level * daysIn(beside)];
  return {
    raw,
    scaled: {
      ...raw,
      matched: raw.matched === null ? null : raw.matched * times,
      may: [...raw.may.map((value) => value * times), ...more],
    },
  };
}

/** The number of a cell under a title or beside a label that names its scale. */
export const shownIn = (text: string, label: string): Shown | null => shownNumber(text, scaleIn(label));
