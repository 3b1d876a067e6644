import { shortDay } from '../problems/words.ts';

/** `1 – 31 Jan 2026` where it can be shorter than both days in full. */
export function shortPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return shortDay(from);
  const start = shortDay(from);
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  return `${start.split(' ').slice(0, shared).join(' ')} – ${shortDay(to)}`;
}
