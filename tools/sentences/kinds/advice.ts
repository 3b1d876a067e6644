import { brandOf } from '../oracle/brand.ts';
import type { Scope } from '../oracle/truth.ts';
import type { Place } from '../read/place.ts';
import { numberPattern, percentPattern, shownNumber } from '../read/shown.ts';
import { yearBefore } from '../world/calendar.ts';
import { isLeftOut } from '../world/world.ts';
import { channelOf } from './channel-of.ts';
import { holdHeldRows, holdHeldSpend, isUnrated } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { Fault, Reading, SentenceKind } from './kind.ts';
import { scopeAdvised, scopeNamed } from './scope-named.ts';
import { entitled } from './verdict.ts';

const exactly = (value: number) => ({ may: [value], matched: value, share: 1 });

/** Whether it lost in the same days a year before as well: then its season is named before it is stopped. */
function lostAYearAgo({ truth, told }: Reading, of: Scope): boolean {
  const then = yearBefore(told.report);
  const roi = then.from >= truth.span.from ? truth.figure('roi', then, of).may[0] : undefined;
  return roi !== undefined && roi < 0;
}

function* holdStop(of: Scope, text: string, at: Reading): Generator<Fault> {
  const { may } = at.truth.figure('roi', at.told.report, of);
  const shown = may[0] === undefined ? null : { value: may[0], half: 0.005, unit: '%' as const, signed: false };
  if (!may.some((roi) => roi < 0))
    yield { rule: 'verdict-false', truth: `its ROI is ${may.map((roi) => roi.toPrecision(3)).join(' or ') || 'n/a'}` };
  yield* entitled(at, 'roi', at.told.report, shown, of);
  if (lostAYearAgo(at, of) && !/year (?:ago|before)|season|last year/i.test(text))
    yield { rule: 'season-unsaid', truth: 'in the same days a year ago it lost as well' };
}

const nothingSuch = { rule: 'figure', truth: 'there is no such channel or campaign' } as const;
const action = ({ row }: Place) => row.texts[0] ?? '';

export const advice: readonly SentenceKind[] = [
  {
    id: 'stop-channel',
    pattern: new RegExp(
      `Move (.+?) from (${numberPattern}) to 0 or rework it: expected (${numberPattern})(?: \\(no buyer stays\\) to (${numberPattern}) \\(all stay\\))?`,
      'g',
    ),
    *hold([, name = '', spend = '', low = '', high], { row, text }, at) {
      const of = scopeNamed(at.truth, name);
      if (of === undefined) {
        yield nothingSuch;
        return;
      }
      yield* holdStop(of, `${text} ${row.texts.join(' ')}`, at);
      yield* holdFigure(spend, at.truth.figure('cost', at.told.report, of));
      // A single figure is both ends.
      yield* holdFigure(high ?? low, at.truth.figure('cost', at.told.report, of));
      const net = at.truth.figure('net', at.told.report, of);
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
      `Its ROI is (${percentPattern}): (${numberPattern}) spent brought (${numberPattern}) of revenue(?:, and (${numberPattern}) (?:was lost|more was spent than came back))?`,
      'g',
    ),
    *hold([, roi = '', spend = '', revenue = '', less], place, at) {
      const of = scopeAdvised(at.truth, action(place));
      if (of === undefined) return;
      const figure = (id: string) => at.truth.figure(id, at.told.report, of);
      yield* holdFigure(roi, figure('roi'));
      yield* holdFigure(spend, figure('cost'));
      yield* holdFigure(revenue, figure('revenue'));
      const net = figure('net');
      if (less !== undefined) yield* holdFigure(less, { ...net, may: net.may.map((value) => -value) });
    },
  },
  {
    id: 'whole-channel',
    pattern: new RegExp(
      `; ([^;]+?) as a whole has an ROI of (${percentPattern})(?:, its brand search one of (${percentPattern}))?`,
      'g',
    ),
    *hold([, name = '', roi = '', ofBrand], _, at) {
      const channel = channelOf(at.truth, name);
      if (channel === undefined) {
        yield nothingSuch;
        return;
      }
      yield* holdFigure(roi, at.truth.figure('roi', at.told.report, { channel }));
      if (ofBrand !== undefined) yield* holdBrand(ofBrand, channel, at);
    },
  },
  {
    id: 'its-brand-search',
    pattern: new RegExp(
      `; its brand search has an ROI of (${percentPattern}|n/a) and harvests demand that is there already`,
      'g',
    ),
    *hold([, roi = ''], place, at) {
      const channel = scopeAdvised(at.truth, action(place))?.channel;
      if (channel !== undefined) yield* holdBrand(roi, channel, at);
    },
  },
  {
    id: 'costs-more',
    pattern: new RegExp(
      `Move (.+?) from (${numberPattern}) to 0 or rework it: (?:at the target|at the C(?:AC|PA|PL) of the rest of .+?), what it brought would have cost (${numberPattern}) less`,
      'g',
    ),
    *hold([, name = '', spend = '', less = ''], place, at) {
      const of = scopeNamed(at.truth, name);
      const measure = broughtBy(place, at);
      if (of === undefined || measure === undefined) {
        yield nothingSuch;
        return;
      }
      const [cost, count] = [at.truth.figure('cost', at.told.report, of), at.truth.figure(measure, at.told.report, of)];
      yield* holdFigure(spend, cost);
      const fair = fairCost(place, at, of, measure);
      yield* holdFigure(less, exactly((cost.may[0] ?? 0) - (count.may[0] ?? 0) * fair));
      yield* entitled(at, costOf[measure], at.told.report, null, of);
    },
  },
  {
    id: 'brought-for',
    pattern: new RegExp(
      `(${numberPattern}) spent brought (\\d[\\d,]*) (?:conversions|leads|new customers), a (CPA|CPL|CAC) of (${numberPattern}|n/a); the (?:target is|rest of .+? has one of) (${numberPattern})`,
      'g',
    ),
    *hold([, spend = '', count = '', id = '', ratio = '', fair = ''], place, at) {
      const of = scopeAdvised(at.truth, action(place));
      const measure = broughtBy(place, at);
      if (of === undefined || measure === undefined) return;
      const figure = (each: string) => at.truth.figure(each, at.told.report, of);
      yield* holdFigure(spend, figure('cost'));
      yield* holdFigure(count, figure(measure));
      yield* holdFigure(ratio, figure(id.toLowerCase()));
      yield* holdFigure(fair, exactly(fairCost(place, at, of, measure)));
    },
  },
  {
    id: 'a-year-ago',
    pattern: new RegExp(`A year ago (?:it was the same|its ROI was (${percentPattern}))`, 'g'),
    *hold([, roi], place, at) {
      const of = scopeAdvised(at.truth, action(place));
      if (of === undefined) return;
      if (!lostAYearAgo(at, of)) yield { rule: 'verdict-false', truth: 'it did not lose, or nobody knows' };
      if (roi) yield* holdFigure(roi, at.truth.figure('roi', yearBefore(at.told.report), of));
    },
  },
  {
    id: 'test-more',
    pattern: new RegExp(`Test more (.+?) for four weeks: from (${numberPattern}) to (${numberPattern}) a period`, 'g'),
    *hold([, name = '', from = '', to = ''], _, at) {
      const of = scopeNamed(at.truth, name);
      if (of === undefined) {
        yield nothingSuch;
        return;
      }
      const cost = at.truth.figure('cost', at.told.report, of);
      yield* holdFigure(from, cost);
      yield* holdFigure(to, { ...cost, may: cost.may.map((value) => value * 1.1) });
      yield* entitledBest(at, of);
      if (of.campaigns === undefined && of.channel !== undefined && brandOf(at.truth, of.channel).brand.length > 0)
        yield { rule: 'brand-untold', truth: 'its brand search harvests demand that is there already' };
    },
  },
  {
    id: 'best-returned',
    pattern: new RegExp(
      `It returned (${percentPattern}) on its spend(?: before the cost of goods)?, the most of the larger channels`,
      'g',
    ),
    *hold([, number = ''], place, at) {
      const of = scopeAdvised(at.truth, action(place));
      if (of === undefined) return;
      yield* holdFigure(number, at.truth.figure('roi', at.told.report, of));
      yield* holdBest(at, of, place.text.includes('whose spend and revenue are counted throughout'));
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

function* holdBrand(roi: string, channel: string, at: Reading): Generator<Fault> {
  const { brand } = brandOf(at.truth, channel);
  if (brand.length === 0) yield { rule: 'figure', truth: `${channel} has no brand search` };
  yield* holdFigure(roi, at.truth.figure('roi', at.told.report, { channel, campaigns: brand }));
}

const costOf = { newCustomers: 'cac', conversions: 'cpa', leads: 'cpl' } as const;

/** A recommendation with its evidence, which stands beside it in the last of the seven elements only. */
const withEvidence = ({ row }: Place, { page }: Reading): string =>
  (page.rows.find(({ key, texts }) => key.startsWith('advice:') && texts[0] === row.texts[0]) ?? row).texts.join(' ');

/** What a recommendation counts. */
const broughtBy = (place: Place, at: Reading): keyof typeof costOf | undefined => {
  const [, what] = /brought [\d,]+ (conversions|leads|new customers)/.exec(withEvidence(place, at)) ?? [];
  return what === 'new customers' ? 'newCustomers' : (what as 'conversions' | 'leads' | undefined);
};

/** What one may cost: the target, or what the other campaigns of the channel pay. */
function fairCost(place: Place, at: Reading, { channel, campaign }: Scope, measure: keyof typeof costOf): number {
  const { truth, told } = at;
  const target = truth.settings.targets?.[costOf[measure]];
  if (/the target is/.test(withEvidence(place, at)) && target !== undefined) return target;
  const rest = (id: string) =>
    (truth.figure(id, told.report, channel === undefined ? {} : { channel }).may[0] ?? 0) -
    (truth.figure(id, told.report, {
      ...(channel === undefined ? {} : { channel }),
      ...(campaign === undefined ? {} : { campaign }),
    }).may[0] ?? 0);
  return rest('cost') / rest(measure);
}

function* entitledBest(at: Reading, of: Scope): Generator<Fault> {
  const roi = at.truth.figure('roi', at.told.report, of).matched ?? undefined;
  if (roi !== undefined)
    yield* entitled(at, 'roi', at.told.report, { value: roi, half: 0.005, unit: '%', signed: false }, of);
  if (roi === undefined || roi <= 0) yield { rule: 'best-false', truth: `its ROI is ${roi?.toPrecision(3) ?? 'n/a'}` };
}

/** The best of the larger ones, each without its brand search: a twentieth of the spend, and five conversions that are counted and not taken for granted. */
function* holdBest(at: Reading, best: Scope, areWhole: boolean): Generator<Fault> {
  const days = at.told.report;
  const value = (id: string, of: Scope) => at.truth.figure(id, days, of).may[0];
  const all = value('cost', {}) ?? 0;
  // A return is that of what both sides cover.
  const returned = (of: Scope) => at.truth.figure('roi', days, of).matched ?? Number.NEGATIVE_INFINITY;
  const own = returned(best);
  if (value('conversions', best) === undefined)
    yield { rule: 'missing-taken', truth: 'nobody counts what it converted' };
  const rivals = at.truth.channels
    .filter((name) => name !== best.channel)
    .map((channel): Scope => {
      const { brand, others } = brandOf(at.truth, channel);
      return brand.length > 0 ? { channel, campaigns: others } : { channel };
    })
    .filter((of) => (value('cost', of) ?? 0) >= all / 20 && (value('conversions', of) ?? 0) >= 5)
    .filter((of) => !areWhole || at.truth.figure('roi', days, of).share >= 0.9);
  const first = rivals.map((of) => ({ name: of.channel, roi: returned(of) })).sort((a, b) => b.roi - a.roi)[0];
  if (first && first.roi > own + 1e-9)
    yield { rule: 'best-false', truth: `${first.name} returned ${(first.roi * 100).toFixed(1)} %` };
  else if (first && Math.round(first.roi * 100) === Math.round(own * 100))
    yield { rule: 'best-false', truth: `${first.name} returned as much` };
}
