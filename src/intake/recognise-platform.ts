import { generalNames, type KeyedPlatform, keyedPlatforms, knownKeys } from './known-headers.ts';

/** Columns of tables that were put together from several platforms: the channel is theirs to tell. */
const ownChannel = new Set([
  ...generalNames.get('channel')![0]!,
  'data source',
  'data source name',
  'datasource',
  'ad platform',
]);

/**
 * The platform whose columns these are, or null where none has a column of its own here. A header counts the more the fewer
 * platforms have it.
 */
export function recognisePlatform(keys: readonly string[]): KeyedPlatform | null {
  const present = new Set(keys);
  let best: KeyedPlatform | null = null;
  let bestScore = 0;
  for (const keyed of keyedPlatforms) {
    if (keyed.never.some((key) => present.has(key))) continue;
    let score = 0;
    let signs = 0;
    for (const key of present) {
      if (!keyed.all.has(key)) continue;
      const rarity = 1 / knownKeys.get(key)!;
      score += keyed.signs.has(key) ? 3 * rarity : rarity;
      if (keyed.signs.has(key)) signs++;
    }
    const together = keyed.together.some((group) => group.every((key) => present.has(key)));
    if (signs < (keyed.platform.signsNeeded ?? 1) && !together) continue;
    if (together) score += 2;
    if (score > bestScore + 1e-9) {
      best = keyed;
      bestScore = score;
    }
  }
  if (best && !best.platform.names.channel && keys.some((key) => ownChannel.has(key))) return null;
  return best;
}
