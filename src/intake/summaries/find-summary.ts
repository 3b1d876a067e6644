import { type Measure, moneyMeasures } from '../campaign-rows.ts';
import type { Condensed } from './condense.ts';
import { type Candidate, judge, type SummaryFound } from './judge.ts';
import { monthsMeant } from './months-meant.ts';
import { type Partition, pairsOf, partitionsOf, type Sums } from './partitions.ts';
import { priorOf } from './prior.ts';
import { rowsOfTabs } from './rows-of-tabs.ts';
import { setsOf } from './sets-of.ts';

export interface Looks {
  /** How many others it may sum up. */
  readonly of: 'several' | 'one';
  /** Only what is proved, or also what has to be asked about. */
  readonly for: 'proof' | 'doubt';
  /** Its figures are worked out from others by formulas. */
  readonly drawsOn: boolean;
}

/** What a reading sums up of the others: whose money comes to the same in all, by days, by channels, or tab by tab. */
export function findSummary(summary: Condensed, all: readonly Condensed[], looks: Looks): SummaryFound | null {
  const others = all.filter((other) => other !== summary && isSameMoney(other, summary));
  const months = monthsMeant(summary);
  return (months && findAmong(others, months, looks)) ?? findAmong(others, summary, looks);
}

function findAmong(tabs: readonly Condensed[], summary: Condensed, looks: Looks): SummaryFound | null {
  const money = moneyMeasures.filter((measure) => summary.has.has(measure));
  const [main] = money;
  const partitions = partitionsOf(summary);
  const [whole] = partitions;
  if (!main || !whole) return null;
  const others = tabs.filter((other) => hasAny(whole.of(other), money));
  const cents = (sums: Sums | null) => Math.round(100 * (sums?.get('')?.[main] ?? 0));
  const priceOf = (tabs: readonly Condensed[]) => -priorOf(summary, tabs, looks.drawsOn);
  const candidates: Candidate[] = [];
  for (const { tabs, price } of setsOf(others, (other) => cents(whole.of(other)), cents(whole.own))) {
    if (tabs.length > 1 !== (looks.of === 'several')) continue;
    const asked = price + priceOf(tabs);
    for (const partition of partitions) {
      const sums = tabs.flatMap((tab) => partition.of(tab) ?? []);
      if (sums.length < tabs.length || !sums.every((each) => hasAny(each, money))) continue;
      if (!mayBeSummed(summary, tabs, rowsIn(sums, partition))) continue;
      candidates.push({
        tabs,
        price: asked,
        isAll: tabs === others && partition === whole,
        pairs: (measure) => pairsOf(partition.own, sums, measure),
      });
    }
  }
  const totalsOf = (other: Condensed) => money.map((measure) => whole.of(other)?.get('')?.[measure] ?? 0);
  const byTab = looks.of === 'several' ? rowsOfTabs(summary, others, money, totalsOf) : null;
  if (byTab) {
    const { tabs, price, pairs } = byTab;
    candidates.push({ tabs, price: price + priceOf(tabs), isAll: false, pairs: (measure) => pairs.get(measure) ?? [] });
  }
  return judge(candidates, summary, money, looks.for === 'doubt');
}

/** A summary has no more rows than what it sums up, and fewer than a single tab, or that may as well be a summary of it. */
const mayBeSummed = (summary: Condensed, tabs: readonly Condensed[], rows: number): boolean =>
  tabs.length > 1 ? rows >= summary.rows : rows > summary.rows;

const rowsIn = (sums: readonly Sums[], { own }: Partition): number =>
  sums.reduce((all, each) => [...own.keys()].reduce((rows, key) => rows + (each.get(key)?.rows ?? 0), all), 0);

const isSameMoney = (a: Condensed, b: Condensed): boolean =>
  a.currency !== null && (a.currency === b.currency || a.currency === '' || b.currency === '');

const hasAny = (sums: Sums | null, money: readonly Measure[]): boolean =>
  sums !== null && [...sums.values()].some((sum) => money.some((measure) => sum[measure] !== 0));
