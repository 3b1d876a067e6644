import { printBench } from '../../bench/print-bench.ts';
import { isoOf } from '../../sentences/world/calendar.ts';
import type { PairCase } from './draw-pair.ts';
import { judgePair, type Tie, withoutKind } from './judge-pair.ts';

const money = (amount: number): string => (Number.isNaN(amount) ? '' : amount.toFixed(2));
const monthOf = (day: number): string => isoOf(day).slice(0, 7);

/** One pair: its cells, what was put into it, what the bridges say and what is wrong with them; its lines where all is asked for. */
export function printPair(given: PairCase, tie: Tie, whole: boolean): void {
  const { pair, cells, injected, noise } = given;
  console.log(
    `pair ${given.number}: ${given.mix}, ${pair.side}, in ${pair.currency}, ${given.holds.join(', ') || 'nothing in it'}`,
  );
  if (whole) {
    printBench(
      'reported',
      ['from', 'to', 'channel', 'campaign', 'amount', 'currency'],
      pair.reported.map((row) => [
        isoOf(row.from),
        isoOf(row.to),
        row.channel,
        row.campaign,
        money(row.amount),
        row.currency,
      ]),
    );
    printBench(
      'booked',
      ['day', 'text', 'reference', 'channel', 'amount', 'tax', 'refund', 'fee', 'currency'],
      pair.booked.map((line) => [
        isoOf(line.day),
        line.text,
        line.reference,
        line.channel,
        ...[line.amount, line.tax, line.refund, line.fee].map(money),
        line.currency,
      ]),
    );
  }
  printBench(
    'true of it',
    ['channel', 'month', 'what', 'amount'],
    [...cells.entries()].flatMap(([key, { channel, month, reported, booked }]) => {
      const at = (each: { channel: string; month: number }) => each.channel === channel && each.month === month;
      const line = (what: string, amount: number) => [channel, monthOf(month), what, money(amount)];
      return [
        line('reported', reported),
        ...injected.filter(at).map((each) => line(each.kind, each.amount)),
        ...noise.filter(at).map((each) => line(`unexplained (${each.noise})`, each.amount)),
        line('of no kind', withoutKind(given, key)),
        line('booked', booked),
      ];
    }),
  );
  printBench(
    'said of it',
    ['channel', 'month', 'what', 'amount'],
    tie(pair).flatMap(({ channel, month, reported, items, unexplained, booked, ties }) => {
      const line = (what: string, amount: number) => [channel, monthOf(month), what, money(amount)];
      return [
        line('reported', reported),
        ...items.map(({ kind, amount }) => line(kind, amount)),
        line(ties ? 'unexplained, ties' : 'unexplained', unexplained),
        line('booked', booked),
      ];
    }),
  );
  const { inexact, falseTies, falseAlarms } = judgePair(given, tie);
  for (const { says } of [...inexact, ...falseTies, ...falseAlarms]) console.log(`  ${says}`);
}
