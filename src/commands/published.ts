import { type Head, sealedRows } from '../proof/history/chain.ts';
import type { Entry } from '../proof/history/entry.ts';
import { filledRows, type Segment, segmentsOf } from '../proof/history/segments.ts';
import type { Host } from './host.ts';

/** The seals of what was published, kept apart from it. */
interface Kept {
  readonly seals: Head;
  /** Of an entry whose rows were being written: it counts as soon as they stand there. */
  readonly next: string | null;
}

const name = 'history';

export interface PublishedBefore {
  readonly segments: readonly Segment[];
  /** Null where the file remembers none, as when only its tabs came along. */
  readonly head: Head | null;
}

/** All that was published, as it stands on its tab. */
export function publishedBefore(host: Host): PublishedBefore {
  const segments = segmentsOf(filledRows(host.history.cells()), host.digest);
  const kept = host.note(name) as Kept | null;
  if (!Array.isArray(kept?.seals)) return { segments, head: segments.length === 0 ? [] : null };
  const isThere = kept.next !== null && segments.at(-1)?.seal === kept.next;
  return { segments, head: isThere ? [...kept.seals, kept.next as string] : kept.seals };
}

/** Where nothing is remembered the chain goes on from what stands there. A run that ends in between has published all of it, or nothing. */
export function publish(host: Host, { segments, head }: PublishedBefore, entry: Entry): number {
  const seals = head ?? segments.map(({ seal }) => seal);
  const sealed = sealedRows(entry, seals, host.digest);
  host.keepNote(name, { seals, next: sealed.head.at(-1) ?? null } satisfies Kept);
  host.history.append(sealed.rows);
  host.keepNote(name, { seals: sealed.head, next: null } satisfies Kept);
  return sealed.head.length;
}
