import type { Host } from './host.ts';

/** What the sidebar remembers for the person at the screen. */
export interface Memory {
  /** Commands by id, the latest first. */
  readonly recent: readonly string[];
  readonly problemsSeen: boolean;
  readonly walkthroughClosed: boolean;
}

const name = 'memory';

export function memoryOf(host: Host): Memory {
  const kept = (host.ownNote(name) ?? {}) as Partial<Record<keyof Memory, unknown>>;
  return {
    recent: Array.isArray(kept.recent) ? kept.recent.filter((id) => typeof id === 'string').slice(0, 8) : [],
    problemsSeen: kept.problemsSeen === true,
    walkthroughClosed: kept.walkthroughClosed === true,
  };
}

export function remember(host: Host, given: Partial<Memory>): Memory {
  host.keepOwnNote(name, { ...memoryOf(host), ...given });
  return memoryOf(host);
}
