import { once } from '../once.ts';
import { channelFamily } from './channel-families.ts';
import { folded } from './folded.ts';
import { type ValueTerm, valuesFor } from './words-for.ts';

/** Channels that are search where its campaigns say nothing else. */
const searchFamilies = new Set(['google', 'microsoft', 'yahoo']);

const letters = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
const startsWithLetter = new RegExp(`^${letters}`, 'u');

/** Tells whether one of these words stands in a name that was made plain. Languages without blanks have them anywhere. */
function has(term: ValueTerm): (plain: string) => boolean {
  const pattern = once(() => {
    const words = valuesFor(term).map(folded);
    const parts = words.map((word) => (startsWithLetter.test(word) ? String.raw`(?<!\p{L})${word}(?!\p{L})` : word));
    return new RegExp(parts.join('|'), 'u');
  });
  return (plain) => pattern().test(plain);
}

const saysBrand = has('ownBrand');
const saysNot = has('notOwnBrand');
const saysSearch = has('searchAds');
const saysOther = has('otherAds');

/** `SearchBrand_DE` is three words. */
const plainName = (name: string): string => folded(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/**
 * Whether a campaign buys searches for one's own brand: its name says so, and it is search by its own name or its channel's. Who searches for
 * the brand knows it already, so what such a campaign returns is no measure of what more spend would bring.
 */
export function isBrandSearch(channel: string, campaign: string): boolean {
  const name = plainName(campaign);
  if (!saysBrand(name) || saysNot(name) || saysOther(name)) return false;
  return saysSearch(name) || saysSearch(plainName(channel)) || searchFamilies.has(channelFamily(channel) ?? '');
}
