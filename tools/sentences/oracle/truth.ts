import type { Rule } from '../rules/meanings.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import type { Given, Settings } from '../world/given.ts';
import { isLeftOut, type Measure, type World } from '../world/world.ts';
import { figureFrom, formulas, withOtherCosts } from './formulas.ts';
import { isOnSharedDay, sharedDays } from './matched.ts';
import { otherCostsIn } from './other-costs.ts';
import { reportPeriods } from './report-period.ts';
import { type Choice, type Sums, shareOf, sumsOf } from './sums.ts';
import { targetsOf } from './targets.ts';

/** A figure as it truly is. */
export interface Figure {
  /** Every value that may be written for it, the one of all rows and the one of what is matched. */
  readonly may: readonly number[];
  /** Of what both sides cover; null where there is none. */
  readonly matched: number | null;
  /** The same on the days that all sources share, which is as good. */
  readonly shared?: number;
  /** The share of its parts that is matched, that of the part which is so least. */
  readonly share: number;
  /** What a wrong number breaks, where that is more than the sum itself. */
  readonly rule?: Rule;
}

/** A channel, a campaign of it, or some of them. */
export interface Scope {
  readonly channel?: string;
  readonly campaign?: string;
  readonly campaigns?: readonly string[];
  /** Whether other costs are in it; as well the one as the other where the page does not say. */
  readonly costs?: 'in' | 'out';
}

export interface Truth {
  readonly given: Given;
  readonly world: World;
  readonly settings: Settings;
  readonly margin: number;
  readonly reports: readonly Span[];
  /** The days of all the data. */
  readonly span: Span;
  readonly channels: readonly string[];
  sums(choice: Omit<Choice, 'by'>): Sums;
  figure(id: string, days: Span, of?: Scope): Figure;
  /** Per day that all sources cover; null where there is none. A ratio is that of what is matched. */
  level(id: string, days: Span, of?: Scope): number | null;
  /** The same with each source by the days that it covers itself. */
  ownLevel(id: string, days: Span, of?: Scope): number | null;
  /** Days of the period that a source which counts this leaves out. */
  missingDays(measures: readonly Measure[], days: Span): number;
  /** The share of the money of these days that is in no figure. */
  doubt(days: Span): { readonly cost: number; readonly revenue: number };
}

const money: readonly Measure[] = ['cost', 'revenue'];

/**
 * A row of a month stands for its month, wherever in it it is dated. A week that a period cuts may count by its days, or whole by its
 * date; a page does either throughout.
 */
export const waysToCount = ({ world }: Given): readonly Choice['by'][] =>
  world.sources.some(({ step }) => step === 'week') ? ['days', 'date'] : ['days'];

export function truthOf(given: Given, by: Choice['by'] = 'days'): Truth {
  const { world, settings } = given;
  const margin = settings.margin ?? 1;
  const { worth: really, currency } = world;
  const worth = (code: string) => (code === currency ? 1 : settings.rates?.[code]);
  const known = new Map<string, Sums>();
  const sums = (chosen: Omit<Choice, 'by'>): Sums => {
    const choice = { ...chosen, by };
    const key = JSON.stringify(choice);
    const found = known.get(key) ?? sumsOf(world, worth, choice);
    known.set(key, found);
    return found;
  };
  const endApart = new Set(world.sources.map(({ days, gaps }) => JSON.stringify([days, gaps]))).size > 1;
  const truth: Truth = {
    given,
    world,
    settings: settings.targets ? { ...settings, targets: targetsOf(settings) } : settings,
    margin,
    reports: reportPeriods(world, settings.period),
    span: {
      from: Math.min(...world.sources.map(({ days }) => days.from)),
      to: Math.max(...world.sources.map(({ days }) => days.to)),
    },
    channels: [...new Set(world.rows.flatMap(({ channel }) => (channel === '' ? [] : [channel])))],
    sums,
    figure(id, days, { costs: named, ...of } = {}) {
      const inputs = formulas[id]?.inputs ?? [];
      const other =
        of.channel === undefined && withOtherCosts.includes(id) ? otherCostsIn(settings.otherCosts, days) : 0;
      const both = named === undefined && other > 0;
      const costs = both ? [other, 0] : [named === 'out' ? 0 : other];
      const values = (only: Pick<Choice, 'matched' | 'shared'> = {}) => {
        const chosen = sums({ days, ...of, ...only });
        return costs.flatMap((each) => figureFrom(id, chosen, margin, each) ?? []);
      };
      const matched = values({ matched: inputs });
      // What all sources share may be counted instead, be it of this figure or of all money.
      const common = endApart ? [...values({ shared: inputs }), ...values({ shared: money })] : [];
      const [shared] = endApart ? values({ matched: inputs, shared: money }) : [];
      const [whole, part] = [sums({ days, ...of }), sums({ days, ...of, matched: inputs })];
      const share = Math.min(
        1,
        ...inputs.map((input) => (whole[input] ? Math.max(0, (part[input] ?? 0) / (whole[input] as number)) : 1)),
      );
      return {
        may: [...values(), ...matched, ...common, ...(shared === undefined ? [] : [shared])],
        matched: matched[0] ?? null,
        share,
        ...(shared === undefined ? {} : { shared }),
        ...(other > 0 ? { rule: 'other-costs' } : {}),
      };
    },
    level(id, days, of = {}) {
      const formula = formulas[id];
      if (!formula) return null;
      const { channel, costs } = of;
      if (formula.per) return truth.figure(id, days, of).matched;
      const shared = sharedDays(world, formula.inputs, days);
      if (shared === 0) return null;
      const rows = world.rows.filter((row) => isOnSharedDay(world, formula.inputs, row));
      const chosen = sumsOf({ ...world, rows }, worth, { days, by, ...(channel === undefined ? {} : { channel }) });
      const other = channel === undefined && costs !== 'out' ? otherCostsIn(settings.otherCosts, days) : 0;
      const value = figureFrom(id, chosen, margin, (other * shared) / daysIn(days));
      return value === null ? null : value / shared;
    },
    ownLevel(id, days, { channel, costs } = {}) {
      const formula = formulas[id];
      if (!formula || formula.per) return null;
      let level: number | null = null;
      for (let source = 0; source < world.sources.length; source++) {
        const own = world.sources[source]!;
        const covered = sharedDays({ ...world, sources: [own] }, formula.inputs, days);
        const chosen = sums({ days, source, ...(channel === undefined ? {} : { channel }) });
        if (covered === 0) continue;
        for (const input of formula.inputs) {
          if (chosen[input] === null) continue;
          const part = (id === 'net' ? (input === 'revenue' ? margin : -1) : 1) * (chosen[input] as number);
          level = (level ?? 0) + part / covered;
        }
      }
      const other = id === 'net' && channel === undefined && costs !== 'out';
      return level !== null && other ? level - otherCostsIn(settings.otherCosts, days) / daysIn(days) : level;
    },
    missingDays: (measures, days) => daysIn(days) - sharedDays(world, measures, days),
    doubt(days) {
      const share = (measure: 'cost' | 'revenue') => {
        let [held, all] = [0, 0];
        for (const row of world.rows) {
          const amount = Math.abs(row.amounts[measure] ?? 0) * shareOf(row, { days, by }) * (really[row.currency] ?? 1);
          all += amount;
          if (isLeftOut(row) || worth(row.currency) === undefined) held += amount;
        }
        return all > 0 ? held / all : 0;
      };
      return { cost: share('cost'), revenue: share('revenue') };
    },
  };
  return truth;
}
