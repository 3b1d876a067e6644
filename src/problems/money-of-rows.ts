import type { HeldRow, Reading } from '../intake/reading.ts';
import { currencyWords } from './currency-words.ts';
import { listed, money } from './words.ts';

/** Currency → amount. */
export type Sums = ReadonlyMap<string, number>;

export interface Money {
  readonly cost: Sums;
  readonly revenue: Sums;
}

const measures = ['cost', 'revenue'] as const;
const words = { cost: 'spend', revenue: 'revenue' } as const;
const half = 0.005;

/** The money of rows that are held back for a reason, of all of them or of some. */
export function heldMoney(reading: Pick<Reading, 'held'>, reason: string, only?: ReadonlySet<number>): Money {
  const sums = { cost: new Map<string, number>(), revenue: new Map<string, number>() };
  const rows = only ? [...only].flatMap((row) => heldByRow(reading).get(row) ?? []) : reading.held;
  for (const { reason: own, amounts, currency } of rows) {
    if (own !== reason) continue;
    for (const measure of measures) add(sums[measure], currency, amounts[measure]);
  }
  return sums;
}

const indexes = new WeakMap<readonly HeldRow[], ReadonlyMap<number, readonly HeldRow[]>>();

/** Indexed once: thousands of cells ask for their own. */
function heldByRow({ held }: Pick<Reading, 'held'>): ReadonlyMap<number, readonly HeldRow[]> {
  const known = indexes.get(held);
  if (known) return known;
  const index = new Map<number, HeldRow[]>();
  for (const each of held) {
    const own = index.get(each.row);
    if (own) own.push(each);
    else index.set(each.row, [each]);
  }
  indexes.set(held, index);
  return index;
}

/** The money of rows that count. */
export function usedMoney({ rows }: Pick<Reading, 'rows'>, only?: ReadonlySet<number>): Money {
  const sums = { cost: new Map<string, number>(), revenue: new Map<string, number>() };
  for (let i = 0; i < rows.length; i++) {
    if (only?.has(rows.sourceRow[i]!) === false) continue;
    for (const measure of measures) add(sums[measure], rows.currency[i]!, rows.measures[measure][i]);
  }
  return sums;
}

/** Of that, what is in one currency. */
export function usedMoneyIn(reading: Pick<Reading, 'rows'>, code: string, only?: ReadonlySet<number>): Money {
  const all = usedMoney(reading, only);
  const own = (sums: Sums): Sums => new Map([...sums].filter(([currency]) => currency === code));
  return { cost: own(all.cost), revenue: own(all.revenue) };
}

/** `EUR 12.00 spend and EUR 30.00 revenue`; nothing where there is none. */
export const moneyWords = (amounts: Money, spent: string = words.cost): string =>
  listed(
    measures.flatMap((measure) =>
      [...amounts[measure]].flatMap(([code, amount]) =>
        Math.abs(amount) < half
          ? []
          : [`${money(amount, code && currencyWords(code))} ${measure === 'cost' ? spent : words.revenue}`],
      ),
    ),
    6,
  );

/** What share of a source's money this is: the larger one of spend and revenue. Currencies are not converted for it. */
export function shareOf(reading: Reading, amounts: Money): number {
  const all = usedMoney(reading);
  const shares = measures.map((measure) => {
    const part = sizeOf(amounts[measure]);
    const held = reading.held.reduce((sum, { amounts: own }) => sum + Math.abs(own[measure] ?? 0), 0);
    const whole = Math.max(part, sizeOf(all[measure]) + held);
    return part < half ? 0 : part / whole;
  });
  return Math.max(...shares);
}

/** The same of one amount of each kind, in whatever currency it is. */
export const shareOfAmounts = (
  reading: Reading,
  { cost = 0, revenue = 0 }: { cost?: number; revenue?: number },
): number => shareOf(reading, { cost: new Map([['', cost]]), revenue: new Map([['', revenue]]) });

export const sizeOf = (sums: Sums): number => [...sums.values()].reduce((sum, amount) => sum + Math.abs(amount), 0);

function add(sums: Map<string, number>, currency: string, amount: number | undefined): void {
  if (amount !== undefined && !Number.isNaN(amount)) sums.set(currency, (sums.get(currency) ?? 0) + amount);
}
