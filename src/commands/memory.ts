import type { Host } from './host.ts';

/** What the sidebar remembers for the person at the screen. */
export interface Memory {
  /** Commands by id, the latest first. */
  readonly recent: readonly string[];
  readonly walkthroughClosed: boolean;
}

/** Each is kept by itself, so that two that are kept at once do not undo one another: what was run in every document, the rest in this one. */
const placeOf = (host: Host, key: keyof Memory): string => (key === 'recent' ? key : `${key}.${host.id()}`);

export function memoryOf(host: Host): Memory {
  const recent = host.ownNote(placeOf(host, 'recent'));
  const isSet = (key: keyof Memory) => host.ownNote(placeOf(host, key)) === true;
  return {
    recent: Array.isArray(recent) ? recent.filter((id) => typeof id === 'string').slice(0, 8) : [],
    walkthroughClosed: isSet('walkthroughClosed'),
  };
}

export function remember(host: Host, given: Partial<Memory>): Memory {
  for (const key of ['recent', 'walkthroughClosed'] as const) {
    if (given[key] !== undefined) host.keepOwnNote(placeOf(host, key), given[key]);
  }
  return memoryOf(host);
}
