import type { HeaderKey } from '../columns/header-key.ts';
import { columnsOf } from '../evidence/columns.ts';
import { once } from '../once.ts';
import { generalNames, type KeyedPlatform, keyedPlatforms, knownKeys } from '../platforms/known-headers.ts';
import { actualSpend, metricOf } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { channelHouse } from '../vocabulary/channel-families.ts';

/** Columns of tables that were put together from several platforms: the channel is theirs to tell. */
const ownChannel = once(
  () =>
    new Set([...generalNames().get('channel')![0]!, 'data source', 'data source name', 'datasource', 'ad platform']),
);

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
  if (headers.some(({ key }) => ownChannel().has(key) && !own.includes(key))) return null;
  return best && holdsPlanAndActual(present, best) ? null : best;
}

/** No platform exports what was planned beside what was spent of it: somebody keeps such a sheet, with words of the platform in it. */
function holdsPlanAndActual(present: ReadonlySet<string>, { all, names }: KeyedPlatform): boolean {
  if ((names.get('cost') ?? []).some((key) => present.has(key))) return false;
  const keys = [...present];
  const isActual = (key: string) => key === actualSpend || (metricOf(key)?.is === 'actual' && !all.has(key));
  return keys.some((key) => metricOf(key)?.is === 'plan') && keys.some(isActual);
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

/** More names than a team has channels. */
const mostChannels = 60;

/**
 * Whether a column holds other platforms, as in a table that was put together from several: it is named like a channel and has one that
 * is foreign to most, or most of its cells are channels that everybody knows, and some are of another house.
 */
export function holdsOtherPlatforms(body: TableBody, { platform }: KeyedPlatform): boolean {
  const own = channelHouse(platform.title);
  const names = new Set(generalNames().get('channel')!.slice(0, 3).flat());
  const columns = columnsOf(body);
  return body.keys.some(({ key }, column) => {
    const { distinct, numeric } = columns.profile(column);
    if (distinct.size < 2 || distinct.size > mostChannels || numeric > 0) return false;
    if (names.has(key) && [...distinct].some((value) => foreign.test(value))) return true;
    const houses = [...distinct].flatMap((name) => channelHouse(name) ?? []);
    return houses.length >= distinct.size * 0.6 && houses.some((house) => house !== (own ?? houses[0]));
  });
}
