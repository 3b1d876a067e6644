import { showsMoney } from '../mapping/doubtful-words.ts';
import { phraseNames } from '../mapping/header-phrase.ts';
import { areThings } from '../mapping/sold-beside-revenue.ts';
import type { WideChannel } from '../mapping/wide-columns.ts';
import { isChannelName } from '../table/channel-name.ts';
import { metricOf, namedMeasure, plainWords } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { sampleOf } from './sample-of.ts';

/** Columns with costs of running the company beside those of marketing; none where nothing else in the table is money. */
export function overheadColumns(body: TableBody, wide: readonly WideChannel[]): number[] {
  const found = body.headers.flatMap((header, column) =>
    isOverhead(header) && holdsNumbers(sampleOf(body, column)) && !arePurchases(body, column) ? [column] : [],
  );
  const isBeside = body.headers.some((header, column) => {
    const metric = found.includes(column) ? null : metricOf(header);
    return metric?.is === 'amount' && (metric.measure === 'cost' || metric.measure === 'revenue');
  });
  const channels = body.headers.filter(isChannelName).length;
  return isBeside || found.length > 1 || channels > 1 || wide.length > 0 ? found : [];
}

const isBought = isHeaderFor('purchases', 'orders');

/** `Acquisti` in whole numbers beside what they brought: bought by customers, and no goods of the house. */
const arePurchases = (body: TableBody, column: number): boolean =>
  isBought(body.keys[column]!.key) &&
  areThings(body, column) &&
  body.headers.some((header, at) => namedMeasure(body.keys[at]!.key) === 'revenue' || saysRevenue(body, header, at));

const saysRevenue = (body: TableBody, header: string, column: number): boolean =>
  phraseNames('revenue', header, body.keys[column]!.key, () => showsMoney(body, column));

/** `Total expenses` beside salaries: what they add up is no cost of marketing. */
export const totalsWithOverheads = (body: TableBody, overheads: readonly number[]): number[] =>
  body.headers.flatMap((header, column) =>
    !overheads.includes(column) && /\b(total|gesamt|summe|operating|opex)/i.test(header) && isCost(header)
      ? [column]
      : [],
  );

/** `Gesamtkosten` is one word. */
const costs =
  /cost|expens|spend|opex|kosten|ausgaben|depens|cout|charges|gasto|cost[eo]|despesa|custo|spes[ae]|uitgaven|koszt|wydatki/;
const media = /\b(ads?|ad ?spend|marketing|media|advertising|werb\p{L}*|publicit\p{L}*)\b/iu;

const isCost = (header: string): boolean => costs.test(plainWords(header).join(' ')) && !media.test(header);
