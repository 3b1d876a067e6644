import type { Measure } from '../campaign-rows.ts';
import { once } from '../once.ts';
import { namedMeasure } from '../table/metric-of.ts';
import { type RatioTerm, ratiosFor } from '../vocabulary/words-for.ts';

/** What a ratio divides by what, by the words of its header; `factor` is 1000 for prices of a thousand, 100 where a share is written as `2.5`. */
export interface RatioName {
  readonly over: Measure;
  readonly under: Measure;
  readonly factors: readonly number[];
}

const ratios: readonly (RatioName & { readonly name: RatioTerm; readonly thing?: RatioTerm })[] = [
  { name: 'costPerClick', thing: 'click', over: 'cost', under: 'clicks', factors: [1] },
  { name: 'costPerThousand', thing: 'thousand', over: 'cost', under: 'impressions', factors: [1000] },
  { name: 'costPerConversion', thing: 'conversion', over: 'cost', under: 'conversions', factors: [1] },
  { name: 'costPerLead', thing: 'lead', over: 'cost', under: 'leads', factors: [1] },
  { name: 'costPerOrder', thing: 'order', over: 'cost', under: 'orders', factors: [1] },
  { name: 'costPerNewCustomer', thing: 'newCustomer', over: 'cost', under: 'newCustomers', factors: [1] },
  { name: 'clickRate', over: 'clicks', under: 'impressions', factors: [1, 100] },
  { name: 'conversionRate', over: 'conversions', under: 'clicks', factors: [1, 100] },
  { name: 'returnOnCost', over: 'revenue', under: 'cost', factors: [1, 100] },
  { name: 'costOfSales', over: 'cost', under: 'revenue', factors: [1, 100] },
  { name: 'orderValue', over: 'revenue', under: 'orders', factors: [1] },
];

/** `Click-through rate` and `Clickthrough Rate` are one. */
const joined = (key: string): string => key.replace(/[ -]/g, '');

const byName = once(
  () => new Map(ratios.flatMap((ratio) => ratiosFor(ratio.name).map((name) => [joined(name), ratio] as const))),
);

const patterns = (term: RatioTerm): readonly string[] =>
  ratiosFor(term).map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&'));

const anyOf = (term: RatioTerm): string => `(?:${patterns(term).join('|')})`;

/** `Costperclick` is one word; `Costa clicks` are those of a coast. */
const per = once(
  () =>
    `(?:${patterns('per')
      .map((word) => (/^\p{L}$/u.test(word) ? ` ${word} ` : ` ?${word} ?`))
      .join('|')})`,
);

/** `Cost per lead (EUR)`, `Koszt za klik`. */
const ofOneThing = once(() =>
  ratios.flatMap((ratio) =>
    ratio.thing ? [[new RegExp(`^${anyOf('costOf')}${per()}${anyOf(ratio.thing)}`), ratio] as const] : [],
  ),
);

const brackets = /\([^)]*\)/g;
const beside = once(() => new RegExp(String.raw`(?<!\p{L})${anyOf('average')}(?!\p{L})\.?`, 'gu'));

/** The ratio that a header names, if any; `key` is its key. */
export function ratioNamed(key: string): RatioName | null {
  const whole = key.replace(/(\d),(?=\d)/g, '$1');
  const bare = whole.replace(brackets, ' ').replace(beside(), ' ').replace(/\s+/g, ' ').trim();
  for (const text of [whole, bare]) {
    const ratio = byName().get(joined(text)) ?? ofOneThing().find(([pattern]) => pattern.test(text))?.[1];
    if (ratio) return { over: ratio.over, under: ratio.under, factors: ratio.factors };
  }
  return parted(key);
}

/** `Umsatz/Kosten` names both of its sides. */
function parted(key: string): RatioName | null {
  const sides = key.split('/').map((side) => (side === 'rev' ? 'revenue' : side).trim());
  const [over, under] = sides.map(namedMeasure);
  return sides.length === 2 && over && under && over !== under ? { over, under, factors: [1, 100] } : null;
}
