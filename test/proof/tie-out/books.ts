import { toSerial } from '../../../src/intake/columns/day-serial.ts';
import type { BridgeKind } from '../../../src/proof/tie-out/bridge.ts';
import type { Booked, Pair, Reported } from '../../../src/proof/tie-out/pair.ts';
import { tieOut } from '../../../src/proof/tie-out/tie-out.ts';

/** A day of 2025, written `3-31`. */
export const day = (text: string): number => {
  const [month = 1, date = 1] = text.split('-').map(Number);
  return toSerial(2025, month, date);
};

type Given<T> = Partial<Omit<T, 'day' | 'from' | 'to'>>;

export const reported = (from: string, to: string, amount: number, more: Given<Reported> = {}): Reported => ({
  from: day(from),
  to: day(to),
  channel: 'Google Ads',
  campaign: 'Brand',
  amount,
  currency: 'EUR',
  source: 'Google export',
  row: 2,
  ...more,
});

export const booked = (on: string, amount: number, more: Given<Booked> = {}): Booked => ({
  day: day(on),
  text: '',
  reference: '',
  channel: 'Google Ireland Limited',
  amount,
  tax: Number.NaN,
  refund: Number.NaN,
  fee: Number.NaN,
  currency: 'EUR',
  source: 'Ledger',
  row: 2,
  ...more,
});

export const pairOf = (rows: readonly Reported[], lines: readonly Booked[], more: Partial<Pair> = {}): Pair => ({
  side: 'spend',
  reported: rows.map((row, at) => ({ ...row, row: at + 2 })),
  booked: lines.map((line, at) => ({ ...line, row: at + 2 })),
  currency: 'EUR',
  rates: new Map([
    ['USD', 0.92],
    ['GBP', 1.17],
  ]),
  tolerance: { amount: 1, share: 0.005 },
  ...more,
});

/** Each bridge in a line, to the cent: what leads from the reported figure to the booked one. */
export function told(rows: readonly Reported[], lines: readonly Booked[], more: Partial<Pair> = {}): readonly string[] {
  return tieOut(pairOf(rows, lines, more)).map(
    ({ channel, month, reported: from, items, unexplained, booked: to, ties }) => {
      const sums = new Map<BridgeKind, number>();
      for (const { kind, amount } of items) sums.set(kind, (sums.get(kind) ?? 0) + amount);
      const between = [...sums].map(([kind, amount]) => `${kind} ${amount.toFixed(2)}`);
      const open = Math.abs(unexplained) < 0.005 ? [] : [`unexplained ${unexplained.toFixed(2)}`];
      const at = Math.round((month - day('1-1')) / 30.4) + 1;
      return `${channel} ${at}: ${[from.toFixed(2), ...between, ...open, to.toFixed(2)].join(', ')}${ties ? '' : ', does not tie'}`;
    },
  );
}
