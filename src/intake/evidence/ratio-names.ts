import type { Measure } from '../campaign-rows.ts';
import { namedMeasure } from '../table/metric-of.ts';

/** What a ratio divides by what, by the words of its header; `factor` is 1000 for prices of a thousand, 100 where a share is written as `2.5`. */
export interface RatioName {
  readonly over: Measure;
  readonly under: Measure;
  readonly factors: readonly number[];
}

const names: readonly (readonly [RegExp, Measure, Measure, readonly number[]])[] = [
  [
    /^((avg|average)?e?cpc|ppc rate|tbm|平均?クリック単価|klick?pris|tıklama başına maliyet)$|^(cena za (proklik|klik|kliknutí)|koszt (za )?(kliknięci[ea]|klik)|kosten per klik)$|^(cost|spend|kosten|kostnad|omkostning|coût|cout|cost[eo]|custo|costo|koszt|prix) ?(per|pro|par|por|a|per|pr|za|\/) ?(link )?(click|klick|clic|clique|klik)/,
    'cost',
    'clicks',
    [1],
  ],
  [/^(e?cpm|tkp|cpt|cost per (mille|thousand|1,?000).*)$/, 'cost', 'impressions', [1000]],
  [
    /^(cpa|cpr)$|^(cost|spend|kosten|coût|cost[eo]|custo) ?(per|pro|par|por|\/) ?(conv|acqui|result|akqui|ergeb|purchase|action)/,
    'cost',
    'conversions',
    [1],
  ],
  [/^cpl$|^(cost|spend|kosten|coût|cost[eo]|custo) ?(per|pro|par|por|\/) ?lead/, 'cost', 'leads', [1]],
  [
    /^cpo$|^(cost|spend|kosten|coût|cost[eo]|custo) ?(per|pro|par|por|\/) ?(order|sale|bestell|commande|pedido|ordin)/,
    'cost',
    'orders',
    [1],
  ],
  [
    /^cac$|^(cost|spend|kosten|coût|cost[eo]|custo) ?(per|pro|par|por|\/) ?(new )?(customer|kunde|neukunde|client)/,
    'cost',
    'newCustomers',
    [1],
  ],
  [/^ctr$|^click[ -]?through[ -]?rate$|^klickrate$|^taux de clics?$/, 'clicks', 'impressions', [1, 100]],
  [
    /^(cvr|conv\.? ?rate|conversion rate|cr)$|^konversionsrate$|^taux de conversion$/,
    'conversions',
    'clicks',
    [1, 100],
  ],
  [
    /^(roas|return on ad spend|広告?費用対効果|費用対効果)$|^(conv\.? value|revenue) ?\/ ?(cost|spend)$/,
    'revenue',
    'cost',
    [1, 100],
  ],
  [
    /^(t?acos|kur|kosten-umsatz-relation|cost of sales|advertising cost of sales|cost revenue ratio|crr)$/,
    'cost',
    'revenue',
    [1, 100],
  ],
  [/^(aov|average order value|panier moyen)$/, 'revenue', 'orders', [1]],
];

const brackets = /\([^)]*\)/g;
const filler =
  /(?<!\p{L})(avg|average|mean|durchschn(ittlich\p{L}*)?|moy(enne?)?|media|medio|ort(alama)?|průměr(ná|ný)?|prům|snitt|gns|平均|prom(edio)?|gem(iddelde?)?|śr(edni)?|all|total|link)(?!\p{L})\.?/gu;

/** The ratio that a header names, if any; `key` is its key. */
export function ratioNamed(key: string): RatioName | null {
  const bare = key.replace(brackets, ' ').replace(filler, ' ').replace(/\s+/g, ' ').trim();
  for (const text of [key, bare]) {
    for (const [pattern, over, under, factors] of names) if (pattern.test(text)) return { over, under, factors };
  }
  return parted(key);
}

/** `Umsatz/Kosten` names both of its sides. */
function parted(key: string): RatioName | null {
  const sides = key.split('/').map((side) => (side === 'rev' ? 'revenue' : side).trim());
  const [over, under] = sides.map(namedMeasure);
  return sides.length === 2 && over && under && over !== under ? { over, under, factors: [1, 100] } : null;
}
