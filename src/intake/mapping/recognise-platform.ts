import type { HeaderKey } from '../columns/header-key.ts';
import { generalNames, type KeyedPlatform, keyedPlatforms, knownKeys } from '../platforms/known-headers.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** Columns of tables that were put together from several platforms: the channel is theirs to tell. */
const ownChannel = new Set([
  ...generalNames().get('channel')![0]!,
  'data source',
  'data source name',
  'datasource',
  'ad platform',
]);

/** Of the columns of a table that has a single mark of a platform. */
const mostColumns = 0.6;

/**
 * The platform whose columns these are, or null where none has a column of its own here. A header counts the more the fewer
 * platforms have it.
 */
export function recognisePlatform(headers: readonly HeaderKey[]): KeyedPlatform | null {
  const present = new Set(headers.map(({ key }) => key));
  let best: KeyedPlatform | null = null;
  let bestScore = 0;
  for (const keyed of keyedPlatforms()) {
    if (keyed.never.some((key) => present.has(key))) continue;
    let score = 0;
    let signs = 0;
    // Headers that no other platform has.
    let own = 0;
    let shared = 0;
    // Headers of other platforms, which this one writes otherwise.
    let strange = 0;
    for (const key of present) {
      if (!keyed.all.has(key)) {
        if (knownKeys().get(key)! > 0) strange++;
        continue;
      }
      const rarity = 1 / knownKeys().get(key)!;
      score += keyed.signs.has(key) ? 3 * rarity : rarity;
      if (keyed.signs.has(key)) signs++;
      else if (rarity === 1) own++;
      else shared++;
    }
    const inCurrency = headers.some(({ key, currency }) => currency !== '' && keyed.inCurrency.has(key));
    const groups = keyed.together.filter((group) => group.every((key) => present.has(key))).length;
    const together = groups + (inCurrency ? 1 : 0);
    if (signs < (keyed.platform.signsNeeded ?? 1) && together === 0) continue;
    // `Avg. CPC` stands in many tables: one mark is one only where most of the other columns are this platform's, too.
    const marks = signs + own + together;
    if (marks < 2 && signs + shared < present.size * mostColumns) continue;
    if (marks < 2 && spendsOtherwise(present, keyed)) continue;
    // Words that are its own only where they come together prove nothing beside the words of others.
    if (marks < 2 && signs === 0 && strange > 0) continue;
    if (together > 0) score += 2;
    if (score > bestScore + 1e-9) {
      best = keyed;
      bestScore = score;
    }
  }
  const own = best?.names.get('channel') ?? [];
  if (headers.some(({ key }) => ownChannel.has(key) && !own.includes(key))) return null;
  return best;
}

/** `Spent` where the platform writes `Cost`. */
function spendsOtherwise(present: ReadonlySet<string>, { names }: KeyedPlatform): boolean {
  const own = names.get('cost') ?? [];
  return (
    !own.some((key) => present.has(key)) &&
    generalNames()
      .get('cost')![0]!
      .some((key) => present.has(key))
  );
}

/** Channels that no one platform has among its own placements. */
const foreign =
  /google|adwords|bing|microsoft|tiktok|linkedin|snapchat|pinterest|amazon|twitter|reddit|spotify|e-?mail|criteo/i;

/** Networks of a platform's own, which its exports name. */
const ownNetworks: Readonly<Record<string, RegExp>> = {
  'google-ads': /google|adwords/i,
  microsoft: /bing|microsoft|linkedin/i,
};

/** Whether a column named like a channel or a network holds several platforms, as in a table that was put together from them. */
export function holdsSeveralPlatforms(body: TableBody, { platform }: KeyedPlatform): boolean {
  const tiers = generalNames().get('channel')!;
  const names = new Set(tiers.slice(0, 3).flat());
  const networks = new Set(tiers[3]);
  return body.keys.some(({ key }, column) => {
    if (!names.has(key) && !networks.has(key)) return false;
    const own = networks.has(key) ? ownNetworks[platform.id] : undefined;
    const values = new Set(
      body
        .column(column)
        .slice(0, 5000)
        .map((cell) => cellText(cell).toLowerCase()),
    );
    return values.size > 1 && [...values].some((value) => foreign.test(value) && !own?.test(value));
  });
}
