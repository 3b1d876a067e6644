import { once } from '../once.ts';
import { folded } from './folded.ts';
import { type ValueTerm, valuesFor } from './words-for.ts';

/** Names that people give one channel. Brands are the same in all languages; the others are among the values of each. */
interface Family {
  readonly id: string;
  readonly names?: string;
  readonly values?: ValueTerm;
  /** The family of its house, whose name may stand beside its own: `Meta IG`, `Google YouTube`. */
  readonly house?: string;
}

const families: readonly Family[] = [
  { id: 'google', names: 'google, gads, g ads, gad, adwords, google adwords, ggl, goog' },
  { id: 'youtube', names: 'youtube, yt, you tube, ytb', house: 'google' },
  { id: 'meta', names: 'meta, facebook, fb, face book, fbk' },
  { id: 'instagram', names: 'instagram, ig, insta, instgram', house: 'meta' },
  { id: 'whatsapp', names: 'whatsapp, whats app', house: 'meta' },
  { id: 'microsoft', names: 'microsoft, bing, msads, ms ads, msft, microsoft bing, ms bing' },
  { id: 'linkedin', names: 'linkedin, li, linked in, lnkd', house: 'microsoft' },
  { id: 'tiktok', names: 'tiktok, tt, tik tok, tikt' },
  { id: 'x', names: 'x, twitter, tw, x twitter, twitter x, x.com' },
  { id: 'pinterest', names: 'pinterest, pins, pin' },
  { id: 'snapchat', names: 'snapchat, snap, snap chat' },
  { id: 'reddit', names: 'reddit' },
  { id: 'quora', names: 'quora' },
  { id: 'spotify', names: 'spotify' },
  { id: 'amazon', names: 'amazon, amz, amzn, ams' },
  { id: 'apple', names: 'apple search, asa, apple' },
  { id: 'criteo', names: 'criteo' },
  { id: 'taboola', names: 'taboola' },
  { id: 'outbrain', names: 'outbrain' },
  { id: 'dv360', names: 'dv360, dbm, display & video 360, dv 360', house: 'google' },
  { id: 'yahoo', names: 'yahoo' },
  { id: 'email', values: 'email' },
  { id: 'affiliate', values: 'affiliate' },
  { id: 'influencer', values: 'influencer' },
  { id: 'television', values: 'television' },
  { id: 'radio', values: 'radio' },
  { id: 'outdoor', values: 'outdoor' },
  { id: 'print', values: 'print' },
];

/** Words that tell no channel from another. `organic` is none of them: what is not paid for is another channel. */
const beside =
  /(?<![\p{L}\p{N}])(?:ads?|advertising|adverts?|paid|ppc|cpc|campaigns?|marketing|inc|corp|werbung|anzeigen|publicite|publicidad|publicidade)(?![\p{L}\p{N}])/gu;

const tidied = (text: string): string =>
  folded(text)
    .replace(/\.com\b/g, '')
    .replace(/[()[\]/|+,:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const idByName = once(
  () =>
    new Map(
      families.flatMap(({ id, names, values }) =>
        [...(names?.split(', ') ?? []), ...(values ? valuesFor(values) : [])].map(
          (name) => [tidied(name), id] as const,
        ),
      ),
    ),
);

const houseOf: ReadonlyMap<string, string> = new Map(families.flatMap(({ id, house }) => (house ? [[id, house]] : [])));

/** Two channels in one name: not even a house stands for what is its own beside it. */
const joined = /[+&,/|]| (?:and|und|et|y) /;

/** The channel that a name is a spelling of, or null. `Meta FB` and `Facebook Ads` are one; `Google Shopping` and `FB + IG` are their own. */
export function channelFamily(name: string): string | null {
  const whole = tidied(name);
  const bare = whole.replace(beside, ' ').replace(/\s+/g, ' ').trim();
  const known = idByName().get(whole) ?? idByName().get(bare);
  if (known) return known;
  const found = new Set(bare.split(' ').map((word) => idByName().get(word)));
  if (!joined.test(name)) for (const id of [...found]) if (id && houseOf.has(id)) found.delete(houseOf.get(id));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** What the houses of platforms sell besides advertising. */
const soldBesides =
  /(?<![\p{L}\p{N}])(?:workspace|cloud|aws|web services|365|office|azure|play|icloud|app store|prime|premium|suite|domains?)(?![\p{L}\p{N}])/u;

const vendorNames = once(() =>
  families.flatMap(({ id, names }) =>
    (names?.split(', ') ?? []).filter((name) => name.length > 3).map((name) => [` ${tidied(name)} `, id] as const),
  ),
);

/** The channel whose vendor a text of the books names, among other words: `Meta Platforms Ireland Ltd, invoice 12`. Null where it names none, or several. */
export function vendorFamily(text: string): string | null {
  const whole = ` ${tidied(text)} `;
  if (soldBesides.test(whole)) return null;
  const found = new Set(vendorNames().flatMap(([name, id]) => (whole.includes(name) ? [id] : [])));
  for (const id of [...found]) if (houseOf.has(id)) found.delete(houseOf.get(id)!);
  const [only] = found;
  return found.size === 1 && only ? only : channelFamily(text);
}

/** The house that a channel belongs to: Instagram is Meta’s. Null where it is no channel that everybody knows. */
export function channelHouse(name: string): string | null {
  const family = channelFamily(name);
  return family === null ? null : (houseOf.get(family) ?? family);
}
