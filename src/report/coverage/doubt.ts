import { roughWorth } from '../../intake/rates/rough-worth.ts';
import type { HeldRow, Period, Reading } from '../../intake/reading.ts';
import { alwaysWorth } from '../accounts.ts';
import type { ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { isWaiting } from '../held-rows.ts';
import { usualAmounts } from './usual-amounts.ts';

/** How much of the money of some days waits to be mended, decided or converted, as a share of all of it. */
export interface Doubt {
  readonly cost: number;
  readonly revenue: number;
}

type DoubtContext = Pick<ReportContext, 'readings' | 'ledger'>;
type Money = keyof Doubt;

/** With more in doubt nothing is called good or bad. */
const most = 0.1;

export const inDoubt = '– in doubt' as const;

export function isInDoubt(context: DoubtContext, period: Period | null): boolean {
  const { cost, revenue } = doubtIn(context, period);
  return Math.max(cost, revenue) > most;
}

/** `77 % of the spend and 87 % of the revenue`; empty where neither would be seen. */
export const doubtInWords = ({ cost, revenue }: Doubt, of: 'of' | 'of the' | 'of all'): string =>
  (
    [
      [cost, 'spend'],
      [revenue, 'revenue'],
    ] as const
  )
    .flatMap(([share, what]) => (share > 0.005 ? [`${Math.round(share * 100)} % ${of} ${what}`] : []))
    .join(' and ');

interface Waiting extends Doubt {
  readonly days: Period | null;
}

interface Known {
  readonly waiting: readonly Waiting[];
  readonly byPeriod: Map<string, Doubt>;
}

const known = new WeakMap<DoubtContext['ledger'], Known>();

export function doubtIn(context: DoubtContext, period: Period | null): Doubt {
  const { waiting, byPeriod } = known.get(context.ledger) ?? { waiting: waitingIn(context), byPeriod: new Map() };
  known.set(context.ledger, { waiting, byPeriod });
  const key = period ? `${period.from}:${period.to}` : '';
  const found = byPeriod.get(key) ?? { cost: share('cost'), revenue: share('revenue') };
  byPeriod.set(key, found);
  return found;

  function share(id: Money): number {
    let held = 0;
    for (const { days, [id]: amount } of waiting) held += amount * within(days, period);
    return held > 0 ? held / (held + usedIn(context, id, period)) : 0;
  }
}

/** What of some days lies in others. Without a date it may be any day. */
function within(days: Period | null, period: Period | null): number {
  if (!days || !period) return 1;
  const shared = Math.min(days.to, period.to) - Math.max(days.from, period.from) + 1;
  return shared > 0 ? shared / daysIn(days) : 0;
}

function usedIn({ ledger: { rows } }: DoubtContext, id: Money, period: Period | null): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const from = rows.from[i] as number;
    if (!period || !(from < period.from || from > period.to)) sum += Math.abs(rows.measures[id][i] || 0);
  }
  return sum;
}

/** All rows that wait, each with the money that is in it, or that is likely to be: an amount that cannot be read is taken for a usual one. */
function waitingIn({ readings, ledger }: DoubtContext): Waiting[] {
  const worth = (code: string) => alwaysWorth(ledger.book, code) ?? roughly(code, ledger.currency);
  // In the report's currency, for a source of which nothing counts.
  let known: ReturnType<typeof usualAmounts> | undefined;
  const elsewhere: ReturnType<typeof usualAmounts> = (row, id) => {
    known ??= usualAmounts(ledger.rows);
    return known(row, id);
  };
  return readings.flatMap((reading) => {
    const waiting = reading.held.filter(isWaiting);
    const usual = waiting.length > 0 ? usualAmounts(reading.rows) : () => 0;
    const amount = (row: HeldRow, id: Money) => {
      const own = row.amounts[id] ?? (reading.columns[id] ? usual(row, id) : 0);
      return own === undefined ? (elsewhere(row, id) ?? 0) : Math.abs(own) * worth(row.currency);
    };
    const held = waiting.map((row) => ({
      days: row.days ?? null,
      cost: amount(row, 'cost'),
      revenue: amount(row, 'revenue'),
    }));
    return [...held, ...unratedIn(reading, ledger, worth)];
  });
}

/** Rows whose money no rate brings into the report. */
function unratedIn({ name, rows }: Reading, ledger: DoubtContext['ledger'], worth: (code: string) => number) {
  const codes = new Map(
    ledger.withoutRate.flatMap(({ source, currency, rows: own }) =>
      source === name ? [[currency, new Set(own)] as const] : [],
    ),
  );
  const found: Waiting[] = [];
  if (codes.size === 0) return found;
  for (let i = 0; i < rows.length; i++) {
    const currency = rows.currency[i] as string;
    if (!codes.get(currency)?.has(rows.sourceRow[i] as number)) continue;
    const [from, to] = [rows.from[i] as number, rows.to[i] as number];
    found.push({
      days: Number.isNaN(from) ? null : { from, to },
      cost: Math.abs(rows.measures.cost[i] || 0) * worth(currency),
      revenue: Math.abs(rows.measures.revenue[i] || 0) * worth(currency),
    });
  }
  return found;
}

/** About what one unit is worth in another currency: enough to weigh it, and never to convert it. */
function roughly(code: string, currency: string): number {
  const [own, other] = [roughWorth(code), roughWorth(currency)];
  return own === undefined || other === undefined ? 1 : Math.exp(own - other);
}
