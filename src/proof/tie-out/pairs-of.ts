import { worthOver } from '../../intake/rates/rate-book.ts';
import type { RawTable } from '../../intake/raw.ts';
import type { Reading } from '../../intake/reading.ts';
import type { ReportContext } from '../../report/context.ts';
import { bookedLines, booksOf } from './booked-lines.ts';
import type { Booked, Pair, Reported, TiedSide } from './pair.ts';

/** Above so many lines of one side they are tied out by day: single orders are nothing that an invoice is compared with. */
const mostLines = 1500;

/** What is there to be tied out: both sides of spend, and of revenue, where there are books of it. */
export function pairsOf(context: ReportContext): readonly Pair[] {
  const tableOf = new Map(context.tables.map((table) => [table.name, table]));
  return (['spend', 'revenue'] as const).flatMap((side) => pairOf(context, side, tableOf) ?? []);
}

function pairOf(context: ReportContext, side: TiedSide, tableOf: ReadonlyMap<string, RawTable>): Pair | null {
  const { given, ledger, settings } = context;
  const { channelNames } = settings;
  const books = given.filter((reading) => booksOf(reading, side));
  const ledgers = books.filter(({ shape, books: of }) => shape === 'books' || of === side);
  // Where finance has booked the sales, a shop is no second book of them.
  const kept = ledgers.length > 0 ? ledgers : books;
  const booked = kept.flatMap((reading) => {
    const table = tableOf.get(reading.name);
    return table ? bookedLines(reading, table, side) : [];
  });
  const claims = given.filter(({ shape, books: of, refused }) => refused === null && shape === 'campaigns' && !of);
  const reported = claims.flatMap((reading) => reportedRows(reading, side, channelNames));
  if (booked.length === 0 || reported.length === 0 || !ledger.span) return null;
  const worth = worthOver(ledger.book);
  const { from, to } = ledger.span;
  const rates = new Map<string, number>();
  for (const code of new Set([...reported, ...booked].map(({ currency }) => currency))) {
    const rate = worth(code, from, to);
    if (rate !== undefined) rates.set(code, rate);
  }
  return {
    side,
    reported: reported.length > mostLines ? reportedByDay(reported) : reported,
    booked: booked.length > mostLines ? bookedByDay(booked) : booked,
    currency: ledger.basis,
    rates,
    tolerance: { amount: settings.tieOutAmount, share: settings.tieOutShare },
  };
}

function reportedRows(
  { name, rows }: Reading,
  side: TiedSide,
  channelNames: Readonly<Record<string, string>>,
): readonly Reported[] {
  const amounts = rows.measures[side === 'spend' ? 'cost' : 'revenue'];
  const found: Reported[] = [];
  for (let i = 0; i < rows.length; i++) {
    const amount = amounts[i]!;
    if (Number.isNaN(amount) || amount === 0) continue;
    const channel = rows.channel[i]!;
    found.push({
      from: rows.from[i]!,
      to: rows.to[i]!,
      channel: channelNames[channel] ?? channel,
      campaign: rows.campaign[i]!,
      amount,
      currency: rows.currency[i]!,
      source: name,
      row: rows.sourceRow[i]!,
    });
  }
  return found;
}

const reportedByDay = (rows: readonly Reported[]): readonly Reported[] =>
  added(
    rows,
    ({ from, to, channel, currency, source }) => [from, to, channel, currency, source],
    (row, amount) => ({
      ...row,
      campaign: '',
      amount,
    }),
  );

const bookedByDay = (lines: readonly Booked[]): readonly Booked[] =>
  added(
    lines,
    ({ day, channel, currency, source, amount }) => [day, channel, currency, source, amount < 0],
    (line, amount) => ({ ...line, text: amount < 0 ? 'refund' : '', reference: '', amount }),
  ).map((line) => ({ ...line, tax: Number.NaN, refund: Number.NaN, fee: Number.NaN }));

function added<T extends { readonly amount: number }>(
  rows: readonly T[],
  keyOf: (row: T) => readonly unknown[],
  sumAs: (row: T, amount: number) => T,
): readonly T[] {
  const sums = new Map<string, T>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const known = sums.get(key);
    sums.set(key, sumAs(known ?? row, (known?.amount ?? 0) + row.amount));
  }
  return [...sums.values()];
}
