import { settingPrefix as prefix } from './names-kept.ts';
import { jsonIn } from './notes-store.ts';
import { packSources, type TabNames, unpackSources } from './pack-sources.ts';

/**
 * Settings live in the document, each by itself, so that a damaged one takes no other with it. One that cannot be read any more comes as
 * something that no setting takes for its own: it will be named as a problem.
 */
export function keptSettings(all: Readonly<Record<string, string>>, tabs: () => TabNames): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(all)) {
    if (!name.startsWith(prefix) || name.includes('#')) continue;
    const id = name.slice(prefix.length);
    kept[id] = id === 'sources' ? unpackSources(jsonIn(all, name), tabs()) : jsonIn(all, name);
  }
  return kept;
}

/** As they are kept, by name. */
export const packSettings = (
  values: Readonly<Record<string, unknown>>,
  tabs: () => TabNames,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [prefix + id, id === 'sources' ? packSources(value, tabs()) : value]),
  );
