import type { Measure } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import { addsUp } from '../evidence/adds-up.ts';
import { columnsOf } from '../evidence/columns.ts';
import { ratioNamed } from '../evidence/ratio-names.ts';
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
import { goTogether } from './converted-columns.ts';

/** The columns of one channel in a table that has a spend column for each. */
export interface WideChannel {
  readonly channel: string;
  readonly columns: ReadonlyMap<Measure, number>;
  /** Neither its name nor its columns nor a total says that it is a channel: it may be a version of the amount beside it. */
  readonly isGuess?: boolean;
}

/** The columns of the channels that have one for a measure. */
export const partsOf = (wide: readonly WideChannel[], measure: Measure): number[] =>
  wide.flatMap(({ columns }) => columns.get(measure) ?? []);

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

/** The channels of a wide table, or none where fewer columns than these hold the spend of one. */
export function wideColumns(body: TableBody, fewest = 2): readonly WideChannel[] {
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
  const costs = [...channels.values()].map(({ columns }) => columns.get('cost')!);
  // `Suma Gastos` is what the channels cost together.
  for (const [name, { columns }] of channels) {
    const own = columns.get('cost')!;
    if (
      isTotalLabel(name) ||
      addsUp(
        columnsOf(body),
        own,
        costs.filter((column) => column !== own),
      )
    )
      channels.delete(name);
  }
  if (channels.size < fewest) return [];
  // `Planned cost` and `Real cost` of a campaign in each row, in whatever words.
  const areUnknown = ![...channels.values()].some(({ channel }) => namesChannel(channel));
  if (areUnknown && namesCampaigns(body)) return [];
  for (const { measure, name, column } of parts) {
    const columns = channels.get(name.toLowerCase())?.columns;
    if (columns && !columns.has(measure)) columns.set(measure, column);
  }
  const found = [...channels.values()];
  // `Spend int` and `Spend ext` may be two channels, or one amount in two versions: a total over them, or clicks of each, would tell.
  const areAlone = found.length === costs.length && found.every(({ columns }) => columns.size === 1);
  if (!areUnknown || !areAlone || haveTotal(body, costs)) return found;
  return found.length === 2 || areVersions(body, costs) ? [] : found.map((each) => ({ ...each, isGuess: true }));
}

/** Whether another column is what all of them come to. */
function haveTotal(body: TableBody, costs: readonly number[]): boolean {
  const columns = columnsOf(body);
  return body.keys.some((_, column) => !costs.includes(column) && addsUp(columns, column, costs));
}

/** `Cost LC` and `Cost GC`: one amount in several versions, at one rate in all rows, and no channels. */
const areVersions = (body: TableBody, [first, ...others]: readonly number[]): boolean =>
  body.length > 1 && others.every((column) => goTogether(body, first!, column));

/** A column that adds the channels up, or that was planned. */
interface Total {
  readonly measure: Measure;
  readonly column: number;
  readonly isPlanned: boolean;
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
): { readonly channels: readonly WideChannel[]; readonly totals: readonly Total[] } {
  if (!above || above.some((cell) => !isBlank(cell) && typeof cell !== 'string')) return { channels: [], totals: [] };
  const summed: Total[] = [];
  const channels = new Map<string, Map<Measure, number>>();
  let name = '';
  for (let column = 0; column < body.keys.length; column++) {
    if (!isBlank(above[column])) name = cellText(above[column]);
    const measure = namedMeasure(body.keys[column]!.key);
    if (name === '' || !measure) continue;
    if (isTotalLabel(name) || isPlan(name)) {
      summed.push({ measure, column, isPlanned: isPlan(name) });
      continue;
    }
    const columns = channels.get(name) ?? new Map<Measure, number>();
    channels.set(name, columns);
    if (!columns.has(measure)) columns.set(measure, column);
  }
  // `Actual` beside a plan, and months, are no channels.
  if ([...channels.keys()].some((group) => isActual(group) || group.split(/[ _]/).some((word) => timeName.test(word))))
    return { channels: [], totals: summed };
  const withCost = [...channels].filter(([, columns]) => columns.has('cost'));
  if (withCost.length < 2) return { channels: [], totals: [] };
  return {
    channels: withCost.map(([channel, columns]) => ({ channel, columns })),
    totals: summed.filter(({ measure }) => withCost.some(([, columns]) => columns.has(measure))),
  };
}

function partOf(header: string, key: string, column: number): Part | null {
  const parted = wordsOf(headerCurrency(header).text);
  const words = parted.length > 1 ? parted : glued(parted[0] ?? '');
  if (words.length < 2) return null;
  const suffix = suffixes.get(words[words.length - 1]!);
  if (suffix && header.includes('_') && !isRatio(key)) {
    const name = words.slice(0, -1);
    if (suffix !== 'cost' && name.length > 1 && measureOf(name[name.length - 1]!) === suffix) name.pop();
    return { measure: suffix, name: name.join('_'), column };
  }
  // `Koszty reklamy` is an amount, and `Koszt kliknięcia` what one click cost: neither is of a channel.
  if (namedMeasure(key) || ratioNamed(key)) return null;
  const phrase = phraseOf(words, column);
  if (phrase) return phrase;
  if (isRatio(key)) return null;
  for (const [at, rest] of [
    [words.length - 1, words.slice(0, -1)],
    [0, words.slice(1)],
  ] as const) {
    const measure = measureOf(words[at]!);
    if (!measure) continue;
    // `Koszt konwersji` is what one of them costs.
    if (rest.every((word) => saysNoChannel(word.toLowerCase()) || measureOf(word) || namedMeasure(headerKey(word).key)))
      return null;
    return { measure, name: nameOf(rest), column };
  }
  return actualOf(words, column) ?? advertisingOf(words, column);
}

const wordsOf = (text: string): string[] => text.split(/\s+[-–|]\s+|:\s+|[\s_]+/).filter((word) => word !== '');

/** `OOHMediaSpend` as a name and what it is, where the end is an amount. */
function glued(text: string): string[] {
  const words = text.replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$3 $2').split(' ');
  for (let at = 1; at < words.length; at++)
    if (namedMeasure(headerKey(words.slice(at).join(' ')).key))
      return [words.slice(0, at).join(''), ...words.slice(at)];
  return [text];
}

/** `Google Ads` of `Google Ads Konversionen` is the `Google` of `Google Kosten`. */
function nameOf(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && saysNoChannel(words[end - 1]!.toLowerCase())) end--;
  return words.slice(0, end).join(' ');
}

/** `Affiliates Valeur de conv.`: a name, and an amount in as many words as it has, though one of them may be `Budget` of `Budget dépensé`. */
function phraseOf(words: readonly string[], column: number): Part | null {
  for (let at = 1; at < words.length; at++) {
    for (const [phrase, name] of [
      [words.slice(at), words.slice(0, at)],
      [words.slice(0, words.length - at), words.slice(words.length - at)],
    ] as const) {
      const measure = namedMeasure(headerKey(phrase.join(' ')).key);
      if (
        measure &&
        !isRatio(headerKey(name.join(' ')).key) &&
        name.some((word) => !saysNoChannel(word.toLowerCase()) && !measureOf(word))
      )
        return { measure, name: nameOf(name), column };
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

/** `TV advertising` among amounts is what it cost. */
function advertisingOf(words: readonly string[], column: number): Part | null {
  const name = words.slice(0, -1).join(' ');
  return advertising.test(words[words.length - 1]!) && isChannelName(name) ? { measure: 'cost', name, column } : null;
}

const advertising = /^(advertising|advertisement|werbung|publicité|publicidad|publicidade|pubblicità|reklam[ay]?)$/i;

function measureOf(word: string): Measure | undefined {
  const lower = word.toLowerCase();
  return measureWords.find(([, names]) => names(lower))?.[0];
}
