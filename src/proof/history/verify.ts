import { type Head, noneBefore } from './chain.ts';
import type { Segment } from './segments.ts';

/** The first entry that is not as it was published. */
export type Fault =
  /** A cell or a row of it is another, is gone or is more; `isSealedAnew` where it bears a seal that fits what it says now. */
  | { readonly is: 'altered'; readonly entry: number; readonly isSealedAnew?: true }
  | { readonly is: 'removed'; readonly entry: number }
  /** It stands behind another one than it was published after. */
  | { readonly is: 'moved'; readonly entry: number; readonly after: number }
  /** Rows that nobody published stand behind this entry; `copyOf` where they are those of another. */
  | { readonly is: 'inserted'; readonly after: number; readonly copyOf?: number };

export interface Verified {
  /** How many entries before the first fault stand as they were published. */
  readonly whole: number;
  readonly fault: Fault | null;
  /** Without what is kept apart, nobody can tell whether the last entries are there. */
  readonly hasHead: boolean;
}

/** Holds what stands on the tab to the chain of seals, and that to the head, if there is one. */
export function verify(segments: readonly Segment[], head: Head | null): Verified {
  const result = (whole: number, fault: Fault | null): Verified => ({ whole, fault, hasHead: head !== null });
  const all = Math.max(segments.length, head?.length ?? 0);
  for (let at = 0; at < all; at++) {
    const fault = faultAt(segments, at, head);
    if (fault) return result(fault.is === 'altered' ? fault.entry - 1 : at, fault);
  }
  return result(segments.length, null);
}

/** Every segment before this one is the entry of its place. */
function faultAt(segments: readonly Segment[], at: number, head: Head | null): Fault | null {
  const entry = at + 1;
  const here = segments[at];
  if (!here) return { is: 'removed', entry };
  const isEntry = (segment: Segment | undefined, number: number): boolean =>
    segment?.isWhole === true && segment.number === number && (!head || segment.seal === head[number - 1]);
  if (isEntry(here, entry)) {
    // What it names as the seal before it was true when it was sealed.
    const isChained = head !== null || here.before === (segments[at - 1]?.seal ?? noneBefore);
    return isChained ? null : { is: 'altered', entry: Math.max(at, 1), isSealedAnew: true };
  }
  const isGone = head !== null && entry > head.length;
  const elsewhere = segments.findIndex((segment, i) => i > at && isEntry(segment, entry));
  const { number } = here;
  if (!isEntry(here, number)) {
    // Where the wanted one follows at once, this was put in between.
    if (isGone || elsewhere === at + 1) return { is: 'inserted', after: at };
    return { is: 'altered', entry, ...(here.isWhole ? { isSealedAnew: true } : {}) };
  }
  const isCopy = number < entry || segments.some((segment, i) => i > at && isEntry(segment, number));
  if (isCopy) return { is: 'inserted', after: at, copyOf: number };
  if (elsewhere < 0) return { is: 'removed', entry };
  if (elsewhere === at + 1) return { is: 'moved', entry: number, after: at };
  return { is: 'moved', entry, after: segments[elsewhere - 1]?.number ?? at };
}
