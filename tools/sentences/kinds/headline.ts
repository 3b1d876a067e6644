import { costsNamed } from '../read/costs-named.ts';
import { writtenSpan } from '../read/days-in.ts';
import type { Place } from '../read/place.ts';
import { percentPattern, shownNumber, writtenAlike } from '../read/shown.ts';
import { overlaps } from '../world/calendar.ts';
import { isAbout } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { Fault, Reading, SentenceKind } from './kind.ts';
import { changes, entitled, holdSense, material } from './verdict.ts';

const trueRoi = ({ truth, told }: Reading, { text }: Place) => truth.figure('roi', told.report, costsNamed(text));

/** The return that the sentence itself names, to hold what follows against. */
function roiSaid(text: string): number | null {
  const [, verb, number] = new RegExp(`(?:(earned|lost)|ROI[^.;,]*?) (${percentPattern})`).exec(text) ?? [];
  const shown = number ? shownNumber(number) : null;
  return shown && (verb === 'lost' ? -shown.value : shown.value);
}

export const headline: readonly SentenceKind[] = [
  {
    id: 'earned-or-lost',
    pattern: new RegExp(`Marketing (earned|lost) (${percentPattern}) on its (?:media )?spend`, 'g'),
    *hold([, verb, number = ''], place, at) {
      const { may, matched, share } = trueRoi(at, place);
      const sign = verb === 'lost' ? -1 : 1;
      const shown = shownNumber(number);
      const said = shown && { ...shown, value: shown.value * sign };
      if (said?.value === 0) yield { rule: 'immaterial', truth: 'nothing was earned and nothing lost' };
      else yield* holdFigure(number, { may: may.map((value) => value * sign), matched, share });
      yield* entitled(at, 'roi', at.told.report, said, costsNamed(place.text));
    },
  },
  {
    id: 'roi-is',
    pattern: new RegExp(
      `\\bROI (?:is|was|of|on marketing is|came to)? ?(${percentPattern})(?: on (${percentPattern}) of [a-z ]*[a-z](?= before the|,|\\.|;))?`,
      'g',
    ),
    *hold([, number = '', share], place, at) {
      if (!/^(?:headline|summary)/.test(place.row.key)) return;
      const roi = trueRoi(at, place);
      yield* holdFigure(number, roi);
      const told = share && shownNumber(share);
      if (told && Math.abs(told.value - roi.share) > 0.011)
        yield { rule: 'coverage-share', truth: `${(100 * roi.share).toFixed(1)} %` };
    },
  },
  {
    id: 'pays-where',
    pattern: new RegExp(
      `pays where the margin is above (${percentPattern})|takes a margin of about 100 %|no margin would bring it back`,
      'g',
    ),
    *hold([text, number = '100 %'], place, at) {
      const { may, matched, share } = trueRoi(at, place);
      // All of the revenue at this margin is what was spent.
      const least = (roi: number) => (roi > -1 ? 1 / (1 + roi) : Number.POSITIVE_INFINITY);
      if (text.startsWith('no')) {
        if (may.every((roi) => roi > 0)) yield { rule: 'verdict-false', truth: `it takes ${may.map(least)}` };
      } else
        yield* holdFigure(number, { may: may.map(least), matched: matched === null ? null : least(matched), share });
      yield* entitled(at, 'roi', at.told.report, null);
    },
  },
  {
    id: 'against-target',
    pattern: new RegExp(`\\b(above|below|on) the (${percentPattern}) target`, 'g'),
    *hold([, word, number = ''], place, at) {
      const { text } = place;
      const target = at.truth.settings.targets?.roi;
      if (target === undefined) {
        yield { rule: 'verdict-false', truth: 'no target is set' };
        return;
      }
      yield* holdFigure(number, { may: [target], matched: target, share: 1 });
      const shown = shownNumber(number);
      const said = roiSaid(text);
      const all = trueRoi(at, place).may;
      // With other costs there are two of them, and the sentence speaks of the one that it names.
      const named = all.filter((roi) => said !== null && Math.round(roi * 100) === Math.round(said * 100));
      const may = named.length > 0 ? named : all;
      const alike = shown !== null && (may.some((roi) => writtenAlike(shown, roi, target)) || said === shown.value);
      const says = `ROI is ${may.map((roi) => `${(roi * 100).toFixed(2)} %`).join(' or ')} against ${(target * 100).toFixed(2)} %`;
      const sense = word === 'above' ? 1 : word === 'below' ? -1 : 0;
      const off = may.map((roi) => (roi - target) / Math.abs(target));
      if (sense === 0) {
        if (!alike && off.every((share) => Math.abs(share) > material + 0.0005))
          yield { rule: 'verdict-false', truth: says };
      } else if (!off.some((share) => share * sense > 0)) yield { rule: 'verdict-false', truth: says };
      else if (alike || !off.some((share) => share * sense > material - 0.0005))
        yield { rule: 'immaterial', truth: says };
      yield* entitled(at, 'roi', at.told.report, asShown(text), costsNamed(text));
    },
  },
  {
    id: 'against-before',
    pattern: new RegExp(
      `\\b(up from|down from|unchanged from|about the same as|close to|after) (${percentPattern})(?: in the baseline| (?:in|a year|the)[a-z ]*)?`,
      'g',
    ),
    *hold([, word, number = ''], { text }, at) {
      const { resultsBefore: before, report } = at.told;
      if (!before) {
        yield { rule: 'figure', truth: 'the page names no period to compare with' };
        return;
      }
      if (overlaps(before, report))
        yield { rule: 'overlap', truth: `${writtenSpan(before)} lies in ${writtenSpan(report)}` };
      const of = costsNamed(text);
      const base = at.truth.figure('roi', before, of);
      yield* holdFigure(number, base);
      const sense = word === 'up from' ? 1 : word === 'down from' ? -1 : 0;
      const shown = shownNumber(number);
      // `after` says what was before, and no more.
      if (word === 'after') return;
      if (sense === -1 && base.may.length > 0 && base.may.every((value) => value <= 0))
        yield { rule: 'fall-from-loss', truth: 'before it was a loss already' };
      const isAlike = roiSaid(text) === shown?.value;
      if (sense !== 0 || !isAlike) yield* holdSense(sense, changes(at, 'roi', before, report, of));
      if (sense !== 0) {
        yield* entitled(at, 'roi', report, asShown(text), of);
        yield* entitled(at, 'roi', before, shown, of);
      }
    },
  },
  {
    id: 'money-held',
    pattern:
      /without (?:the|some of the) money in [^,;]+?, which is held back|without (?:the|some of the) money in [^;]+?, held back/g,
    *hold(_, __, at) {
      if (
        at.truth.world.rows.every(
          ({ currency }) => currency === at.truth.world.currency || at.truth.settings.rates?.[currency],
        )
      )
        yield { rule: 'held-back', truth: 'all money has a rate' };
    },
  },
  {
    id: 'roi-cannot-be-said',
    pattern: /(?:ROI cannot be said|There is no ROI|there is no ROI)(?:: [^.]*)?/g,
    *hold([text], place, at): Generator<Fault> {
      const { may } = trueRoi(at, place);
      if (/no spend/.test(text) && (at.truth.sums({ days: at.told.report }).cost ?? 0) > 0)
        yield { rule: 'no-roi-beside-one', truth: 'there is spend in the period' };
      if (/no source (?:tells|has)/.test(text) && at.truth.sums({ days: at.told.report }).revenue !== null)
        yield { rule: 'no-roi-beside-one', truth: 'a source has revenue in the period' };
      const inDoubt = Math.max(...Object.values(at.truth.doubt(at.told.report)));
      if (may.length > 0 && inDoubt < 0.1 && at.truth.figure('roi', at.told.report).share > 0.9)
        yield { rule: 'no-roi-beside-one', truth: `ROI is ${may.map((roi) => roi.toPrecision(4)).join(' or ')}` };
    },
  },
  {
    id: 'too-much-held',
    pattern:
      /About (?:(\d+) % of the spend)?(?: and )?(?:(\d+) % of the revenue)? (?:is|are) held back, so ROI cannot be judged yet: /g,
    // What cannot be read can only be guessed, by the rows beside it, and what has no rate by about what it is worth.
    *hold([, spend, revenue], _, at): Generator<Fault> {
      const doubt = at.truth.doubt(at.told.report);
      for (const [said, truly, what] of [
        [spend, doubt.cost, 'spend'],
        [revenue, doubt.revenue, 'revenue'],
      ] as const)
        if (!isAbout(Number(said ?? 0) / 100, truly, what, at))
          yield { rule: 'held-back', truth: `${(truly * 100).toFixed(1)} % of the ${what}` };
      const isTenth = (share: number, what: 'spend' | 'revenue') => share > 0.1 || isAbout(0.1, share, what, at);
      if (!isTenth(doubt.cost, 'spend') && !isTenth(doubt.revenue, 'revenue'))
        yield { rule: 'held-back', truth: 'less than a tenth is held back' };
    },
  },
  {
    id: 'no-data',
    pattern:
      /No (?:data|figures) in the report period[^:]*: (?:the data run [^.]*|its money is in a currency without a rate)/g,
    *hold(_, __, at) {
      const { cost, revenue } = at.truth.sums({ days: at.told.report });
      if (cost !== null || revenue !== null) yield { rule: 'figure', truth: 'there are data in the report period' };
    },
  },
];

function asShown(text: string) {
  const value = roiSaid(text);
  return value === null ? null : { value, half: 0.005, unit: '%' as const, signed: false };
}
