import { type Measure, measures } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { isChannelName, namesChannel } from '../table/channel-name.ts';
import { namedMeasure } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isActual, isPlan } from '../vocabulary/plan-words.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { isWordFor } from '../vocabulary/words-for.ts';

/** The columns of one channel in a table that has a spend column for each. */
export interface WideChannel {
  readonly channel: string;
  readonly columns: ReadonlyMap<Measure, number>;
}

const measureWords: readonly (readonly [Measure, (word: string) => boolean])[] = [
  ['cost', isWordFor('cost')],
  ['impressions', isWordFor('impressions')],
  ['clicks', isWordFor('clicks')],
  ['revenue', isWordFor('revenue', 'sales')],
  ['conversions', isWordFor('conversions')],
  ['leads', isWordFor('leads')],
  ['orders', isWordFor('orders')],
];

/** Robyn's suffixes, upper case only. `_P` is what a channel counts besides impressions, mostly clicks. */
const suffixes: ReadonlyMap<string, Measure> = new Map([
  ['S', 'cost'],
  ['I', 'impressions'],
  ['P', 'clicks'],
]);

const saysNoChannel = isWordFor('noChannel');

interface Part {
  readonly measure: Measure;
  readonly name: string;
  readonly column: number;
}

/** A month, a quarter or a year: a column for each of them is spent over time and not by channel. */
const timeName =
  /^(q[1-4]|h[12]|w(ee)?k? ?\d*|\d+|jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz])$|^(january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)$/i;

/** The channels of a wide table, or none where fewer than two columns hold the spend of one. */
export function wideColumns(body: TableBody): readonly WideChannel[] {
  const parts: Part[] = [];
  for (let column = 0; column < body.headers.length; column++) {
    const part = partOf(body.headers[column]!, body.keys[column]!.key, column);
    if (part) parts.push(part);
  }
  // A table with a column for the channel has one channel in each row already.
  const named = generalNames().get('channel')!.slice(0, 2).flat();
  if (body.keys.some(({ key }) => named.includes(key))) return [];
  const channels = new Map<string, { channel: string; columns: Map<Measure, number> }>();
  for (const { measure, name, column } of parts) {
    if (measure !== 'cost') continue;
    if (name.split(/[ _]/).some((word) => timeName.test(word))) return [];
    if (channels.has(name.toLowerCase())) return [];
    channels.set(name.toLowerCase(), { channel: name, columns: new Map([[measure, column]]) });
  }
  if (channels.size < 2) return [];
  // `Planned cost` and `Real cost` of a campaign in each row, in whatever words.
  if (namesCampaigns(body) && ![...channels.values()].some(({ channel }) => namesChannel(channel))) return [];
  for (const { measure, name, column } of parts) {
    const columns = channels.get(name.toLowerCase())?.columns;
    if (columns && !columns.has(measure)) columns.set(measure, column);
  }
  return [...channels.values()];
}

const namesCampaigns = ({ keys }: TableBody): boolean => {
  const named = generalNames().get('campaign')![0]!;
  return keys.some(({ key }) => named.includes(key));
};

/**
 * The channels of a table with two header rows: names above, and `Spend`, `Clicks`, … again below each.
 * A name stands over its first column only, as merged cells do. `totals` are the columns that add the channels up.
 */
export function groupedColumns(
  body: TableBody,
  above: readonly RawCell[] | undefined,
): { readonly channels: readonly WideChannel[]; readonly totals: readonly number[] } {
  if (!above || above.some((cell) => !isBlank(cell) && typeof cell !== 'string')) return { channels: [], totals: [] };
  const summed: { measure: Measure; column: number }[] = [];
  const channels = new Map<string, Map<Measure, number>>();
  let name = '';
  for (let column = 0; column < body.keys.length; column++) {
    if (!isBlank(above[column])) name = cellText(above[column]);
    const measure = measures.find((one) => generalNames().get(one)?.[0]?.includes(body.keys[column]!.key));
    if (name === '' || !measure) continue;
    if (isTotalLabel(name) || isPlan(name)) {
      summed.push({ measure, column });
      continue;
    }
    const columns = channels.get(name) ?? new Map<Measure, number>();
    channels.set(name, columns);
    if (!columns.has(measure)) columns.set(measure, column);
  }
  // `Actual` beside a plan, and months, are no channels.
  if ([...channels.keys()].some((group) => isActual(group) || group.split(/[ _]/).some((word) => timeName.test(word))))
    return { channels: [], totals: summed.map(({ column }) => column) };
  const withCost = [...channels].filter(([, columns]) => columns.has('cost'));
  if (withCost.length < 2) return { channels: [], totals: [] };
  return {
    channels: withCost.map(([channel, columns]) => ({ channel, columns })),
    totals: summed
      .filter(({ measure }) => withCost.some(([, columns]) => columns.has(measure)))
      .map(({ column }) => column),
  };
}

function partOf(header: string, key: string, column: number): Part | null {
  const words = headerCurrency(header)
    .text.split(/[\s_]+|\s+-\s+/)
    .filter((word) => word !== '');
  if (words.length < 2 || isRatio(key)) return null;
  const suffix = suffixes.get(words[words.length - 1]!);
  if (suffix && header.includes('_')) {
    const name = words.slice(0, -1);
    if (suffix !== 'cost' && name.length > 1 && measureOf(name[name.length - 1]!) === suffix) name.pop();
    return { measure: suffix, name: name.join('_'), column };
  }
  for (const [at, rest] of [
    [words.length - 1, words.slice(0, -1)],
    [0, words.slice(1)],
  ] as const) {
    const measure = measureOf(words[at]!);
    if (!measure) continue;
    while (rest.length > 1 && saysNoChannel(rest[rest.length - 1]!.toLowerCase())) rest.pop();
    if (rest.every((word) => saysNoChannel(word.toLowerCase()) || measureOf(word))) return null;
    return { measure, name: rest.join(' ').replace(/^[-–—:|/ ]+|[-–—:|/ ]+$/g, ''), column };
  }
  return phraseOf(words, column) ?? actualOf(words, column);
}

/** `Affiliates Valeur de conv.`: a name, and an amount in as many words as it has. */
function phraseOf(words: readonly string[], column: number): Part | null {
  for (let at = 1; at < words.length; at++) {
    for (const [phrase, name] of [
      [words.slice(at), words.slice(0, at)],
      [words.slice(0, words.length - at), words.slice(words.length - at)],
    ] as const) {
      const measure = namedMeasure(headerKey(phrase.join(' ')).key);
      if (measure && name.some((word) => !saysNoChannel(word.toLowerCase()) && !measureOf(word)))
        return { measure, name: name.join(' '), column };
    }
  }
  return null;
}

/** `Meta Actual` beside `Meta Budget`. */
function actualOf(words: readonly string[], column: number): Part | null {
  const rest = words.filter((word) => !isActual(word));
  const name = rest.join(' ');
  return rest.length < words.length && isChannelName(name) ? { measure: 'cost', name, column } : null;
}

function measureOf(word: string): Measure | undefined {
  const lower = word.toLowerCase();
  return measureWords.find(([, names]) => names(lower))?.[0];
}
