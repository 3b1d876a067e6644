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
  let best: KeyedPlatform | null = null;
  let bestScore = 0;
  for (const keyed of keyedPlatforms) {
    let score = 0;
    const signs = new Set<string>();
    for (const key of new Set(keys)) {
      if (!keyed.all.has(key)) continue;
      const shared = knownKeys.get(key)!;
      score += 1 / shared;
      if (!keyed.signs.has(key)) continue;
      signs.add(key);
      score += 2 / shared;
    }
    if (signs.size < (keyed.platform.signsNeeded ?? 1)) continue;
    if (score > bestScore + 1e-9) {
      best = keyed;
      bestScore = score;
    }
  }
  if (best && !best.platform.names.channel && keys.some((key) => ownChannel.has(key))) return null;
  return best;
}
