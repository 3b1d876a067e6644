import { type Measure, measures, moneyMeasures } from '../campaign-rows.ts';
import type { Condensed } from './condense.ts';
import { type Partition, pairsOf, partitionsOf } from './partitions.ts';
import { priorOf } from './prior.ts';
import { rowsOfTabs } from './rows-of-tabs.ts';
import { setsOf } from './sets-of.ts';
import { type Weight, weigh } from './weigh.ts';

export interface SummaryFound {
  /** `equal`: proved. `near`: too like a summary to be counted unasked. `maybe`: equal, and round enough to be chance. */
  readonly kind: 'equal' | 'near' | 'maybe';
  readonly of: readonly Condensed[];
  /** Money that the others do not hold. */
  readonly own: readonly Measure[];
  /** What the others come to. */
  readonly others: Readonly<Partial<Record<Measure, number>>>;
}

export interface Looks {
  /** How many others it may sum up. */
  readonly of: 'several' | 'one';
  /** Only what is proved, or also what has to be asked about. */
  readonly for: 'proof' | 'doubt';
  /** Its figures are worked out from others by formulas. */
  readonly drawsOn: boolean;
}

/** Digits that have to agree: by chance they do once in a hundred thousand times. */
const enough = 5;

/** What a reading sums up of the others: whose money comes to the same in all, by days, by channels, or tab by tab. */
export function findSummary(summary: Condensed, all: readonly Condensed[], looks: Looks): SummaryFound | null {
  const money = moneyMeasures.filter((measure) => summary.has.has(measure));
  const [main] = money;
  const partitions = partitionsOf(summary);
  const [whole] = partitions;
  if (!main || !whole) return null;
  const others = all.filter((other) => other !== summary && hasMoneyOf(other, summary, whole, money));
  const wholeOf = (other: Condensed) => total(whole, other, main);
  const candidates: Candidate[] = [];
  for (const { tabs, price } of setsOf(
    others,
    (other) => Math.round(wholeOf(other) * 100),
    Math.round(100 * ownTotal(whole, main)),
  )) {
    if (!mayBeSummed(tabs, summary, looks)) continue;
    for (const partition of partitions) {
      const sums = tabs.flatMap((tab) => partition.of(tab) ?? []);
      if (sums.length < tabs.length) continue;
      const weightOf = (measure: Measure) => weigh(pairsOf(partition.own, sums, measure));
      candidates.push({
        tabs,
        price,
        isAll: tabs === others && partition === whole,
        weightOf,
        others: totals(tabs, whole, money),
      });
    }
  }
  const byTab = rowsOfTabs(summary, others, money, wholeTotals(whole, money));
  if (byTab && mayBeSummed(byTab.tabs, summary, looks)) {
    const { tabs, pairs, price } = byTab;
    candidates.push({
      tabs,
      price,
      isAll: false,
      weightOf: (measure) => weigh(pairs.get(measure) ?? []),
      others: totals(tabs, whole, money),
    });
  }
  return judge(candidates, summary, money, looks);
}

interface Candidate {
  readonly tabs: readonly Condensed[];
  readonly price: number;
  readonly isAll: boolean;
  weightOf(measure: Measure): Weight;
  readonly others: SummaryFound['others'];
}

/** The best proof, else the best doubt. */
function judge(
  candidates: readonly Candidate[],
  summary: Condensed,
  money: readonly Measure[],
  looks: Looks,
): SummaryFound | null {
  let best: { readonly found: SummaryFound; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const judged = judgeOne(candidate, summary, money, looks);
    if (judged && (!best || judged.score > best.score)) best = judged;
  }
  return best?.found ?? null;
}

function judgeOne(
  { tabs, price, isAll, weightOf, others }: Candidate,
  summary: Condensed,
  money: readonly Measure[],
  looks: Looks,
): { readonly found: SummaryFound; readonly score: number } | null {
  const weights = new Map(money.map((measure) => [measure, weightOf(measure)]));
  const isEqual = ({ equal, total: of }: Weight) => of > 0 && Math.abs(of - equal) < 0.005;
  const same = money.filter((measure) => isEqual(weights.get(measure) as Weight));
  const own = money.filter((measure) => !same.includes(measure));
  const counts = measures.filter(
    (measure) => !money.includes(measure) && summary.has.has(measure) && tabs.some(({ has }) => has.has(measure)),
  );
  const counted = counts.map(weightOf);
  const extra = priorOf(summary, tabs, looks.drawsOn) - price;
  const digits = sum(same.map((measure) => (weights.get(measure) as Weight).digits));
  const proof = digits + sum(counted.filter(isEqual).map((weight) => weight.digits)) + extra;
  const found = (kind: SummaryFound['kind']): SummaryFound => ({ kind, of: tabs, own, others });
  if (own.length === 0 && proof >= enough && counted.every(isEqual))
    return { found: found('equal'), score: 1000 + proof };
  if (looks.for === 'proof' || (summary.reading.platform ?? 'spreadsheet') !== 'spreadsheet') return null;
  const of = [...weights.values()];
  const near = sum(of.map((weight) => weight.nearDigits)) + extra;
  const mostIsNear = sum(of.map((weight) => weight.near)) >= sum(of.map((weight) => weight.total)) / 2;
  const severalAreEqual = of.some((weight) => weight.parts > 1 && weight.digits + extra > enough);
  const oneIsEqual = digits + extra >= enough;
  if (oneIsEqual || severalAreEqual || (mostIsNear && near >= enough)) return { found: found('near'), score: near };
  if (own.length === 0 && isAll && tabs.length > 1) return { found: found('maybe'), score: -100 };
  return null;
}

/** A summary has no more rows than what it sums up, and fewer than a single tab, or that may as well be a summary of it. */
function mayBeSummed(tabs: readonly Condensed[], summary: Condensed, looks: Looks): boolean {
  const rows = sum(tabs.map((tab) => tab.rows));
  if (tabs.length > 1) return looks.of === 'several' && rows >= summary.rows;
  return looks.of === 'one' && tabs.length === 1 && rows > summary.rows;
}

function hasMoneyOf(other: Condensed, summary: Condensed, whole: Partition, money: readonly Measure[]): boolean {
  const isSameMoney =
    other.currency !== null &&
    (other.currency === summary.currency || other.currency === '' || summary.currency === '');
  return isSameMoney && money.some((measure) => total(whole, other, measure) !== 0);
}

const total = (whole: Partition, of: Condensed, measure: Measure): number => whole.of(of)?.get('')?.[measure] ?? 0;
const ownTotal = (whole: Partition, measure: Measure): number => whole.own.get('')?.[measure] ?? 0;
const wholeTotals = (whole: Partition, money: readonly Measure[]) => (of: Condensed) =>
  money.map((measure) => total(whole, of, measure));
const totals = (tabs: readonly Condensed[], whole: Partition, money: readonly Measure[]): SummaryFound['others'] =>
  Object.fromEntries(money.map((measure) => [measure, sum(tabs.map((tab) => total(whole, tab, measure)))]));
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
