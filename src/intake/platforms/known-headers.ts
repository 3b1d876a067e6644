import { headerKey } from '../columns/header-key.ts';
import { once } from '../once.ts';
import type { Field } from '../reading.ts';
import { fieldTiers } from '../vocabulary/field-tiers.ts';
import { headersFor } from '../vocabulary/words-for.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';

/** A platform with its names as keys. */
export interface KeyedPlatform {
  readonly platform: Platform;
  readonly names: ReadonlyMap<Field, readonly string[]>;
  readonly signs: ReadonlySet<string>;
  readonly together: readonly (readonly string[])[];
  readonly inCurrency: ReadonlySet<string>;
  readonly never: readonly string[];
  readonly all: ReadonlySet<string>;
}

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => headerKey(name).key))];

/** Platforms with their names as keys, made when they are first asked for: most calls of the script read no table. */
export const keyedPlatforms = once((): readonly KeyedPlatform[] => platforms.map(keyed));

function keyed(platform: Platform): KeyedPlatform {
  const names = new Map(Object.entries(platform.names).map(([field, list]) => [field as Field, keysOf(list)]));
  const signs = new Set(keysOf(platform.signs));
  const mixed = platform.mixed ? keysOf([...platform.mixed.results, ...platform.mixed.kinds]) : [];
  const together = (platform.together ?? []).map(keysOf);
  const inCurrency = new Set(keysOf(platform.signsInCurrency ?? []));
  const never = keysOf(platform.never ?? []);
  return {
    platform,
    names,
    signs,
    together,
    inCurrency,
    never,
    all: new Set([...names.values()].flat().concat([...signs], mixed)),
  };
}

/**
 * The general vocabulary as keys, by field and tier. The second tier of money is what platforms call it: people keep the word of the
 * export that they typed it from.
 */
export const generalNames = once(
  (): ReadonlyMap<Field, readonly (readonly string[])[]> =>
    new Map(
      Object.entries(fieldTiers).map(([name, terms]) => {
        const field = name as Field;
        const [first, ...others] = terms.map((term) => headersFor(term));
        return [
          field,
          field === 'cost' || field === 'revenue' ? [first!, saidBy(field), ...others] : [first!, ...others],
        ];
      }),
    ),
);

/** What platforms of advertising call a field, where it is nothing else elsewhere and in whole units. */
function saidBy(field: Field): readonly string[] {
  const ads = keyedPlatforms().filter(
    ({ platform }) => (platform.shape ?? 'campaigns') === 'campaigns' && !platform.hasOrders,
  );
  const micros = new Set(platforms.flatMap((one) => keysOf([...(one.micros ?? []), ...(one.connectorMicros ?? [])])));
  const elsewhere = new Set([
    ...headersFor('unitPrice', 'refund', 'tax', 'shipping', 'discount', 'budget'),
    ...Object.values(fieldTiers).flatMap((terms) => terms.flatMap((term) => headersFor(term))),
    ...keyedPlatforms().flatMap(({ names }) => [...names].flatMap(([other, keys]) => (other === field ? [] : keys))),
  ]);
  const keys = ads.flatMap(({ names }) => names.get(field) ?? []);
  return [...new Set(keys)].filter((key) => !elsewhere.has(key) && !micros.has(key) && !/micro|convert/.test(key));
}

/** Every key that any export is known to have in its header row, and in how many platforms it stands. */
export const knownKeys = once(countKeys);

function countKeys(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { all } of keyedPlatforms()) for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const tiers of generalNames().values()) {
    for (const key of tiers.flat()) if (!counts.has(key)) counts.set(key, 0);
  }
  return counts;
}
