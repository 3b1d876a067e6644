import type { Dice } from './dice.ts';
import { someChannels, spanning } from './world.ts';

export type State = 'paid' | 'cancelled' | 'refunded' | 'failed' | 'pending';

/** One order of a shop. Money in cents. */
export interface Order {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly customer: string;
  readonly channel: string;
  readonly state: State;
  readonly quantity: number;
  readonly unit: number;
  readonly cents: number;
  /** Given back, of `cents`. */
  readonly refund: number;
  /** The customer bought for the first time. */
  readonly first: boolean;
}

export interface OrderWishes {
  readonly states?: readonly State[];
  /** Share of orders of which some or all is given back. */
  readonly refunds?: number;
}

/** Orders over some weeks, several on one day at times, by customers who come back. */
export function ordersOf(dice: Dice, { states = ['paid'], refunds = 0 }: OrderWishes = {}): Order[] {
  const days = spanning(dice, dice.int(6, 16));
  const channels = someChannels(dice, dice.int(2, 4));
  const prefix = dice.pick(['#', 'A-', 'INV-', '', 'SO']);
  const start = dice.int(1001, 90_000);
  const known = new Set<string>();
  const orders = days.map((day, index): Order => {
    const customer = `${dice.pick(['ann', 'bo', 'cem', 'dora', 'eva', 'finn', 'gita', 'hugo', 'iris'])}@example.com`;
    const first = !known.has(customer);
    known.add(customer);
    const quantity = dice.int(1, 5);
    const unit = dice.int(990, 19_900);
    const cents = quantity * unit;
    const refund = dice.chance(refunds) ? (dice.chance(0.5) ? cents : dice.int(100, cents - 1)) : 0;
    const channel = dice.pick(channels);
    const state = dice.chance(0.6) ? states[0]! : dice.pick(states);
    return {
      from: day,
      to: day,
      id: `${prefix}${start + index}`,
      customer,
      channel,
      state,
      quantity,
      unit,
      cents,
      refund,
      first,
    };
  });
  return orders;
}
