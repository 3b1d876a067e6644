import { spanPattern, spansIn, writtenSpan } from '../read/days-in.ts';
import { numberPattern, percentPattern } from '../read/shown.ts';
import { overlaps } from '../world/calendar.ts';
import { comparedFigure, holdFigure } from './hold-figure.ts';
import type { SentenceKind } from './kind.ts';
import { changes, entitled, holdSense } from './verdict.ts';

export const resultsSentence: readonly SentenceKind[] = [
  {
    id: 'net-moved',
    pattern: new RegExp(
      `Net return (rose|fell) by (${numberPattern}) (?:over|against) the [a-z ]*[a-z](?: \\((${percentPattern})\\))?`,
      'g',
    ),
    *hold([, verb, number = '', percent], _, at) {
      const { since, resultsBefore } = at.told;
      if (!since || !resultsBefore) return;
      if (overlaps(resultsBefore, at.told.report))
        yield { rule: 'overlap', truth: `${writtenSpan(resultsBefore)} lies in ${writtenSpan(at.told.report)}` };
      const sign = verb === 'rose' ? 1 : -1;
      const now = at.truth.figure('net', since);
      const { raw, scaled } = comparedFigure(at, 'net', resultsBefore, since);
      const pairs = [...raw.may, ...scaled.may].flatMap((before) =>
        now.may.map((value) => ({ before, change: (value - before) * sign })),
      );
      yield* holdFigure(number, { may: pairs.map(({ change }) => change), matched: null, share: 1 });
      if (percent)
        yield* holdFigure(percent, {
          may: pairs.map(({ before, change }) => change / Math.abs(before)),
          matched: null,
          share: 1,
        });
      yield* holdSense(sign, changes(at, 'net', resultsBefore, since));
      for (const days of [since, resultsBefore])
        for (const fault of entitled(at, 'net', days, null)) if (fault.rule === 'verdict-in-doubt') yield fault;
    },
  },
  {
    id: 'net-unmoved',
    pattern: /Net return is (?:about )?what it was in the (?:baseline|[a-z ]+)/g,
    *hold(_, __, at) {
      const { since, resultsBefore } = at.told;
      if (since && resultsBefore) yield* holdSense(0, changes(at, 'net', resultsBefore, since));
    },
  },
  {
    id: 'beside-it',
    pattern: new RegExp(
      `Beside it, [a-z ]+ \\((${spanPattern})\\): ROI (${percentPattern}|n/a), net return (${numberPattern}|n/a)`,
      'g',
    ),
    *hold([, days = '', roi = '', net = ''], _, at) {
      const [span] = spansIn(days);
      if (!span) return;
      if (overlaps(span, at.told.report))
        yield { rule: 'overlap', truth: `${writtenSpan(span)} lies in ${writtenSpan(at.told.report)}` };
      yield* holdFigure(roi, at.truth.figure('roi', span));
      yield* holdFigure(net, at.truth.figure('net', span));
    },
  },
  { id: 'cannot-say', pattern: /What came of it cannot be said: [^.]+/g, hold: () => [] },
];
