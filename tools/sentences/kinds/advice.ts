import { numberPattern, percentPattern, shownNumber } from '../read/shown.ts';
import { yearBefore } from '../world/calendar.ts';
import { isLeftOut } from '../world/world.ts';
import { channelOf } from './channel-of.ts';
import { holdHeldRows, holdHeldSpend, isUnrated } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { Fault, Reading, SentenceKind } from './kind.ts';
import { entitled } from './verdict.ts';

const exactly = (value: number) => ({ may: [value], matched: value, share: 1 });

/** Whether the channel lost in the same days a year before as well: then its season is named before it is stopped. */
function lostAYearAgo({ truth, told }: Reading, channel: string): boolean {
  const then = yearBefore(told.report);
  const roi = then.from >= truth.span.from ? truth.figure('roi', then, { channel }).may[0] : undefined;
  return roi !== undefined && roi < 0;
}

function* holdStop(name: string, text: string, at: Reading): Generator<Fault> {
  const channel = channelOf(at.truth, name);
  if (channel === undefined) {
    yield { rule: 'figure', truth: 'there is no such channel' };
    return;
  }
  const { may } = at.truth.figure('roi', at.told.report, { channel });
  const shown = may[0] === undefined ? null : { value: may[0], half: 0.005, unit: '%' as const, signed: false };
  if (!may.some((roi) => roi < 0))
    yield { rule: 'verdict-false', truth: `its ROI is ${may.map((roi) => roi.toPrecision(3)).join(' or ') || 'n/a'}` };
  yield* entitled(at, 'roi', at.told.report, shown, { channel });
  if (lostAYearAgo(at, channel) && !/year (?:ago|before)|season|last year/i.test(text))
    yield { rule: 'season-unsaid', truth: 'in the same days a year ago it lost as well' };
}

export const advice: readonly SentenceKind[] = [
  {
    id: 'stop-channel',
    pattern: new RegExp(
      `Move (.+?) from (${numberPattern}) to 0 or rework it: expected (${numberPattern})(?: \\(all of its buyers lost\\) to (${numberPattern}) \\(all come anyway\\))?`,
      'g',
    ),
    *hold([, name = '', spend = '', low = '', high], { row, text }, at) {
      const channel = channelOf(at.truth, name);
      yield* holdStop(name, `${text} ${row.texts.join(' ')}`, at);
      if (channel === undefined) return;
      yield* holdFigure(spend, at.truth.figure('cost', at.told.report, { channel }));
      // A single figure is both ends.
      yield* holdFigure(high ?? low, at.truth.figure('cost', at.told.report, { channel }));
      const net = at.truth.figure('net', at.told.report, { channel });
      yield* holdFigure(low, { ...net, may: net.may.map((value) => -value) });
      if (high !== undefined && shownNumber(low)?.value === shownNumber(high)?.value)
        yield { rule: 'range-of-a-point', truth: 'both ends are the same' };
    },
  },
  {
    id: 'nothing-to-cut',
    pattern: /([^.:;]+?) no longer loses money: nothing to cut/g,
    *hold([, name = ''], _, at) {
      const channel = channelOf(at.truth, name.trim());
      const { may } = at.truth.figure('roi', at.told.report, channel === undefined ? {} : { channel });
      if (may.length === 0) yield { rule: 'nothing-to-cut', truth: 'it has no ROI: its spend is not above 0' };
      else if (may.every((roi) => roi < 0))
        yield { rule: 'nothing-to-cut', truth: `its ROI is ${may[0]?.toPrecision(3)}` };
    },
  },
  {
    id: 'not-below',
    pattern: /Its ROI is not below 0 %/g,
    *hold(_, { row }, at) {
      const [, name = ''] = /^([^.:;]+?) no longer loses/.exec(row.texts[0] ?? '') ?? [];
      const channel = channelOf(at.truth, name);
      const { may } = at.truth.figure('roi', at.told.report, channel === undefined ? {} : { channel });
      if (may.length === 0 || may.every((roi) => roi < 0))
        yield { rule: 'nothing-to-cut', truth: may.length === 0 ? 'it has no ROI' : 'it is below' };
    },
  },
  {
    id: 'its-roi',
    pattern: new RegExp(
      `Its ROI is (${percentPattern}): (${numberPattern}) spent brought (${numberPattern}) of revenue`,
      'g',
    ),
    *hold([, roi = '', spend = '', revenue = ''], { row }, at) {
      const [, name = ''] = /^Move (.+?) from /.exec(row.texts[0] ?? '') ?? [];
      const channel = channelOf(at.truth, name);
      if (channel === undefined) return;
      const of = (id: string) => at.truth.figure(id, at.told.report, { channel });
      yield* holdFigure(roi, of('roi'));
      yield* holdFigure(spend, of('cost'));
      yield* holdFigure(revenue, of('revenue'));
    },
  },
  {
    id: 'a-year-ago',
    pattern: new RegExp(`A year ago (?:it was the same|its ROI was (${percentPattern}))`, 'g'),
    *hold([, roi], { row }, at) {
      const [, name = ''] = /^Move (.+?) from /.exec(row.texts[0] ?? '') ?? [];
      const channel = channelOf(at.truth, name);
      if (channel === undefined) return;
      if (!lostAYearAgo(at, channel)) yield { rule: 'verdict-false', truth: 'it did not lose, or nobody knows' };
      if (roi) yield* holdFigure(roi, at.truth.figure('roi', yearBefore(at.told.report), { channel }));
    },
  },
  {
    id: 'test-more',
    pattern: new RegExp(`Test more (.+?) for four weeks: from (${numberPattern}) to (${numberPattern}) a period`, 'g'),
    *hold([, name = '', from = '', to = ''], _, at) {
      const channel = channelOf(at.truth, name);
      if (channel === undefined) {
        yield { rule: 'figure', truth: 'there is no such channel' };
        return;
      }
      const cost = at.truth.figure('cost', at.told.report, { channel });
      yield* holdFigure(from, cost);
      yield* holdFigure(to, { ...cost, may: cost.may.map((value) => value * 1.1) });
      yield* entitledBest(at, channel);
    },
  },
  {
    id: 'best-returned',
    pattern: new RegExp(
      `It returned (${percentPattern}) on its spend(?: before the cost of goods)?, the most of the larger channels`,
      'g',
    ),
    *hold([, number = ''], { row }, at) {
      const [, name = ''] = /^Test more (.+?) for /.exec(row.texts[0] ?? '') ?? [];
      const channel = channelOf(at.truth, name);
      if (channel === undefined) return;
      yield* holdFigure(number, at.truth.figure('roi', at.told.report, { channel }));
      yield* holdBest(at, channel);
    },
  },
  {
    id: 'measure-channel',
    pattern: /Get the revenue of (.+?) into the data: without it no return can be said, and no budget be advised/g,
    *hold([, list = ''], _, at) {
      for (const name of list.split(/, | and /)) {
        const channel = channelOf(at.truth, name);
        if (channel !== undefined && at.truth.figure('revenue', at.told.report, { channel }).may.length > 0)
          yield { rule: 'figure', truth: `${name} has revenue` };
      }
    },
  },
  {
    id: 'unmeasured-spend',
    pattern: new RegExp(`(${numberPattern}) was spent there, and no source says what it brought`, 'g'),
    *hold([, number = ''], { row }, at) {
      const [, list = ''] = /^Get the revenue of (.+?) into/.exec(row.texts[0] ?? '') ?? [];
      if (/and \d+ more/.test(list)) return;
      const channels = list.split(/, | and /).flatMap((name) => channelOf(at.truth, name) ?? []);
      const spend = channels.reduce(
        (sum, channel) => sum + (at.truth.figure('cost', at.told.report, { channel }).may[0] ?? 0),
        0,
      );
      yield* holdFigure(number, exactly(spend));
    },
  },
  {
    id: 'settle-rows',
    pattern: new RegExp(`Rows held back: (\\d+)\\. The spend that can be read in them: (${numberPattern})`, 'g'),
    *hold([, number = '', spend = ''], _, at) {
      yield* holdHeldRows(Number(number), at);
      const shown = shownNumber(spend);
      if (shown) yield* holdHeldSpend(shown.value, shown.half, at);
    },
  },
  {
    id: 'enter-rate',
    pattern:
      /Enter in Tieout ▸ Settings ▸ Exchange rates what 1 ([A-Z]{3}) is worth in ([A-Z]{3}), then build again: no figure here counts money in [A-Z]{3}/g,
    *hold([, code = ''], _, at) {
      if (at.truth.settings.rates?.[code]) yield { rule: 'held-back', truth: `${code} has a rate` };
    },
  },
  {
    id: 'rows-without-rate',
    pattern: new RegExp(
      `(\\d+) rows? with (?:(${numberPattern}) spend)?(?: and )?(?:(${numberPattern}) revenue)?(?:no money)? (?:is|are) held back until then`,
      'g',
    ),
    *hold([, number = '', spend, revenue], { row }, at) {
      const [, code = ''] = /what 1 ([A-Z]{3}) is/.exec(row.texts[0] ?? '') ?? [];
      const rows = at.truth.world.rows.filter(
        (each) => each.currency === code && isUnrated(at, each) && !isLeftOut(each),
      );
      yield* holdFigure(number, exactly(rows.length));
      const sum = (measure: 'cost' | 'revenue') =>
        rows.reduce((total, { amounts }) => total + (amounts[measure] ?? 0), 0);
      if (spend) yield* holdFigure(spend, exactly(sum('cost')));
      if (revenue) yield* holdFigure(revenue, exactly(sum('revenue')));
    },
  },
];

function* entitledBest(at: Reading, channel: string): Generator<Fault> {
  const [roi] = at.truth.figure('roi', at.told.report, { channel }).may;
  if (roi !== undefined)
    yield* entitled(at, 'roi', at.told.report, { value: roi, half: 0.005, unit: '%', signed: false }, { channel });
  if (roi === undefined || roi <= 0) yield { rule: 'best-false', truth: `its ROI is ${roi?.toPrecision(3) ?? 'n/a'}` };
}

/** The best of the larger ones: a twentieth of the spend, and five conversions that are counted and not taken for granted. */
function* holdBest(at: Reading, channel: string): Generator<Fault> {
  const days = at.told.report;
  const of = (id: string, name: string) => at.truth.figure(id, days, { channel: name }).may[0];
  const all = at.truth.figure('cost', days).may[0] ?? 0;
  const own = of('roi', channel) ?? Number.NEGATIVE_INFINITY;
  const conversions = of('conversions', channel);
  if (conversions === undefined) yield { rule: 'missing-taken', truth: 'nobody counts what it converted' };
  const rivals = at.truth.channels.filter(
    (name) => name !== channel && (of('cost', name) ?? 0) >= all / 20 && (of('conversions', name) ?? 0) >= 5,
  );
  const best = rivals
    .map((name) => ({ name, roi: of('roi', name) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.roi - a.roi)[0];
  if (best && best.roi > own + 1e-9)
    yield { rule: 'best-false', truth: `${best.name} returned ${(best.roi * 100).toFixed(1)} %` };
  else if (best && Math.round(best.roi * 100) === Math.round(own * 100))
    yield { rule: 'best-false', truth: `${best.name} returned as much` };
}
