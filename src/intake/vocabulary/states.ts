import { meaningOf } from './meaning-of.ts';

/** What became of an order, a deal, a payment or an affiliate sale. */
export type State = 'counts' | 'pending' | 'lost' | 'refunded' | 'partly-refunded';

const whole = meaningOf<State>([
  ['stateCounts', 'counts'],
  ['statePending', 'pending'],
  ['stateLost', 'lost'],
  ['stateRefunded', 'refunded'],
  ['statePartlyRefunded', 'partly-refunded'],
]);

/** `3. `, and what the state is of. */
const before = /^(?:\d{1,2}\s*[.):-]\s*)?(?:(?:order|payment|transaction|deal|sale)[\s_-]+)?/i;
/** Who did it, and why. */
const behind = /\s*(?:\(.*\)|[:–—-]\s.*|\sby\s.*)$/i;

/**
 * The state that a cell names, or null. `Closed` is none: shops close what was refunded, and sellers what was won.
 * `Processing` waits to be sent, and in most shops is paid for.
 */
export const stateOf = (text: string): State | null => {
  const bare = text.trim();
  return whole(bare) ?? whole(bare.replace(before, '').replace(behind, ''));
};
