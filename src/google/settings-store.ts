import { jsonIn, keepJson } from './notes-store.ts';
import { packSources, type TabNames, unpackSources } from './pack-sources.ts';

const prefix = 'tieout.setting.';

/**
 * Settings live in the document, each by itself, so that a damaged one takes no other with it. One that cannot be read any more comes as
 * something that no setting takes for its own: it will be named as a problem.
 */
export function keptSettings(tabs: () => TabNames): Record<string, unknown> {
  const all = PropertiesService.getDocumentProperties().getProperties() as Record<string, string>;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(all)) {
    if (!name.startsWith(prefix) || name.includes('#')) continue;
    const id = name.slice(prefix.length);
    kept[id] = id === 'sources' ? unpackSources(jsonIn(all, name), tabs()) : jsonIn(all, name);
  }
  return kept;
}

export function keepSettings(values: Readonly<Record<string, unknown>>, tabs: () => TabNames): void {
  keepJson(
    PropertiesService.getDocumentProperties(),
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [prefix + id, id === 'sources' ? packSources(value, tabs()) : value]),
    ),
  );
}
