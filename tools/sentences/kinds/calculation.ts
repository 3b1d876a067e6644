import type { Figure } from '../oracle/truth.ts';
import { numberPattern, percentPattern, shownNumber } from '../read/shown.ts';
import { holdFigure } from './hold-figure.ts';
import type { Reading, SentenceKind } from './kind.ts';
import { entitled, material } from './verdict.ts';

export const calculation: readonly SentenceKind[] = [
  {
    id: 'in-numbers',
    pattern: new RegExp(
      `\\((${numberPattern})(?: × (${percentPattern}))? − (${numberPattern})\\) ÷ (${numberPattern}) = (${percentPattern})`,
      'g',
    ),
    *hold([, revenue = '', margin, spend = '', divisor = '', roi = ''], _, at) {
      const { truth, told } = at;
      yield* holdFigure(revenue, sideOf(at, 'revenue'));
      if (margin) yield* holdFigure(margin, { may: [truth.margin], matched: truth.margin, share: 1 });
      else if (truth.margin !== 1) yield { rule: 'figure', truth: `the margin is ${truth.margin}` };
      for (const each of [spend, divisor]) yield* holdFigure(each, sideOf(at, 'cost'));
      yield* holdFigure(roi, truth.figure('roi', told.report));
      const [a, b, result] = [revenue, spend, roi].map((text) => shownNumber(text));
      if (a && b && result && b.value > 0) {
        const worked = (a.value * truth.margin - b.value) / b.value;
        const slack = (a.half + 2 * b.half) / b.value + Math.abs(worked) * (b.half / b.value);
        if (Math.abs(worked - result.value) > result.half * 1.01 + slack)
          yield { rule: 'figure', truth: `it comes to ${(worked * 100).toFixed(2)} %` };
      }
    },
  },
  {
    id: 'brought-back',
    pattern: new RegExp(
      `Each (?:[A-Z]{3} )?1\\.00 spent brought back (${numberPattern}) of (margin|revenue)(?:, on (${percentPattern}) of [a-z ]*[a-z])?`,
      'g',
    ),
    *hold([, number = '', kind, share], _, at) {
      const told = share && shownNumber(share);
      if (told && Math.abs(told.value - at.truth.figure('roi', at.told.report).share) > 0.011)
        yield { rule: 'coverage-share', truth: `${(100 * at.truth.figure('roi', at.told.report).share).toFixed(1)} %` };
      const roi = at.truth.figure('roi', at.told.report);
      yield* holdFigure(number, {
        ...roi,
        matched: roi.matched === null ? null : roi.matched + 1,
        may: roi.may.map((value) => value + 1),
      });
      if ((kind === 'margin') !== (at.truth.settings.margin !== undefined && at.truth.margin !== 1))
        yield { rule: 'figure', truth: `the margin is ${at.truth.settings.margin ?? 'not set'}` };
    },
  },
  {
    id: 'paid-for-itself',
    pattern: new RegExp(`it paid for itself and left (${numberPattern})`, 'g'),
    *hold([, number = ''], _, at) {
      const roi = at.truth.figure('roi', at.told.report);
      yield* holdFigure(number, roi);
      if (shownNumber(number)?.value === 0) yield { rule: 'immaterial', truth: 'nothing is left' };
      yield* entitled(at, 'roi', at.told.report, asRoi(number, 1));
    },
  },
  {
    id: 'all-came-back',
    pattern: /all of it came back, and no more/g,
    *hold(_, __, at) {
      const { may } = at.truth.figure('roi', at.told.report);
      if (may.every((roi) => Math.abs(roi) > material)) yield { rule: 'verdict-false', truth: `ROI is ${may}` };
    },
  },
  {
    id: 'did-not-come-back',
    pattern: new RegExp(`(${numberPattern}) of it did not come back`, 'g'),
    *hold([, number = ''], _, at) {
      const roi = at.truth.figure('roi', at.told.report);
      yield* holdFigure(number, { ...roi, may: roi.may.map((value) => -value) });
      if (shownNumber(number)?.value === 0) yield { rule: 'immaterial', truth: 'all of it came back' };
      yield* entitled(at, 'roi', at.told.report, asRoi(number, -1));
    },
  },
];

/** A side of the return: all of it, or what stands against the other. */
function sideOf({ truth, told }: Reading, id: 'cost' | 'revenue'): Figure {
  const all = truth.figure(id, told.report);
  const matched = truth.sums({ days: told.report, matched: ['cost', 'revenue'] })[id];
  return { ...all, may: [...all.may, ...(matched === null ? [] : [matched])] };
}

function asRoi(number: string, sign: 1 | -1) {
  const shown = shownNumber(number);
  return shown && { ...shown, value: shown.value * sign };
}
