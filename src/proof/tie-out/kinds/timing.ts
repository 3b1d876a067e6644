import type { Block } from '../block.ts';
import type { Kind } from '../kind.ts';
import { isAtTurn, lastDayOf, monthsOn, turn } from '../months.ts';
import type { Move } from '../move.ts';
import { cents, isClosed, type Open, openLines, openParts, sumOf } from '../open.ts';
import { rehome } from '../rehome.ts';

/** Booked some days after it was spent or sold, or before, in the month beside. */
export const timing: Kind = {
  id: 'timing',
  *moves(open) {
    for (const channel of open.channels) {
      const months = open.monthsOf(channel);
      yield* invoicedAfterwards(open, months);
      for (const block of months) {
        for (const line of openLines(block)) {
          for (const to of [open.at(channel, monthsOn(block.month, -1)), open.at(channel, monthsOn(block.month, 1))]) {
            if (to && to.rest !== 0 && isAtTurn(line.day, to.month))
              yield rehome(open, 'timing', line, to, line.namedMonth === to.month ? 1 : 0);
          }
          const named = line.namedMonth;
          if (named === null || named === block.month || !isAtTurn(line.day, named) || open.at(channel, named))
            continue;
          yield rehome(open, 'timing', line, null, 1);
        }
        const next = open.at(channel, monthsOn(block.month, 1));
        if (next) yield* daysCutOff(block, next);
      }
    }
  },
  *leftovers(open) {
    for (const channel of open.channels) {
      yield* notInvoicedYet(open, open.monthsOf(channel));
      yield* carriedOn(open.monthsOf(channel));
    }
  },
};

const habit = 'invoiced afterwards';
const habitOf = ({ channel }: Block): string => `${habit}: ${channel}`;

/** A channel whose invoices come in the first days of the next month, all of them: one habit, that each month alone would not show. */
function* invoicedAfterwards(open: Open, months: readonly Block[]): Iterable<Move> {
  const lines = months.flatMap((block) => block.lines.filter(({ open: amount }) => amount !== 0));
  const late = lines.filter(
    (line) =>
      line.home?.month === line.origin.month &&
      isAtTurn(line.day, monthsOn(line.origin.month, -1)) &&
      (line.namedMonth === null || line.namedMonth < line.origin.month),
  );
  if (late.length < 2 || late.length < 0.6 * lines.length) return;
  const moves = late.map((line) =>
    rehome(open, 'timing', line, open.at(months[0]!.channel, monthsOn(line.origin.month, -1)) ?? null, 0),
  );
  const after = new Map(months.map((block) => [block, block.rest]));
  for (const { steps } of moves) for (const { block, amount } of steps) after.set(block, after.get(block)! - amount);
  const last = months.at(-1)!;
  // The last month has no invoice yet: the books end before it would come.
  if (Math.abs(after.get(last)! + last.reported) <= cents(last)) after.set(last, 0);
  const met = months.filter((block) => !isClosed(block) && Math.abs(after.get(block)!) <= cents(block)).length;
  const isMet = met > 1 && met >= late.length / 2;
  const isUsual = [...open.channels].some((channel) => open.proved(habitOf(open.monthsOf(channel)[0]!)) > 0);
  const [before, left] = [sumOf(months.map(({ rest }) => Math.abs(rest))), sumOf([...after.values()].map(Math.abs))];
  if (!isMet && left > before * (isUsual ? 0.7 : 0.25)) return;
  yield {
    kind: 'timing',
    facts: 2,
    steps: moves.flatMap(({ steps }) => steps),
    rehomes: moves.flatMap(({ rehomes = [] }) => rehomes),
    habit: habitOf(months[0]!),
  };
}

/** The last month of such a channel has no invoice yet: the books end before it would come. */
function* notInvoicedYet(open: Open, months: readonly Block[]): Iterable<Move> {
  const last = months.at(-1)!;
  if (open.proved(habitOf(last)) === 0 || last.lines.length > 0 || isClosed(last)) return;
  const parts = openParts(last);
  yield {
    kind: 'timing',
    facts: 1,
    steps: [{ block: last, amount: -sumOf(parts.map(({ amount }) => amount)), lines: [], parts }],
    spends: parts,
  };
}

/** The last days of a month, billed with the next; or its first ones with the month before. */
function* daysCutOff(block: Block, next: Block): Iterable<Move> {
  const end = lastDayOf(block.month);
  for (let days = 1; days <= turn; days++) {
    const late = block.parts.filter(({ from, to }) => from > end - days && to <= end);
    if (late.length > 0 && late.some(({ from }) => from === end - days + 1)) yield moved(block, next, late);
    const early = next.parts.filter(({ from, to }) => from > end && to <= end + days);
    if (early.length > 0 && early.some(({ to }) => to === end + days)) yield moved(next, block, early);
  }
}

function moved(from: Block, to: Block, parts: Block['parts']): Move {
  const amount = sumOf(parts.map((part) => part.amount));
  return {
    kind: 'timing',
    facts: 0,
    steps: [
      { block: from, amount: -amount, lines: [], parts },
      { block: to, amount, lines: [], parts },
    ],
  };
}

/** Charged at a threshold: what a month leaves uncharged is in the first charge of the next, and over all months nothing is left. */
function* carriedOn(months: readonly Block[]): Iterable<Move> {
  for (let at = 0; at + 1 < months.length; at++) {
    const run: { block: Block; next: Block; carried: number; lines: Block['lines'] }[] = [];
    let carried = 0;
    for (let k = at; k + 1 < months.length; k++) {
      const [block, next] = [months[k]!, months[k + 1]!];
      if (monthsOn(block.month, 1) !== next.month) break;
      carried += block.rest;
      const first = openLines(next)
        .filter((line) => isAtTurn(line.day, block.month))
        .sort((a, b) => a.day - b.day)[0];
      if (carried >= 0 || !first || -carried > first.open + cents(next)) break;
      run.push({ block, next, carried, lines: [first] });
      if (Math.abs(carried + next.rest) > cents(next)) continue;
      yield {
        kind: 'timing',
        facts: 1,
        steps: run.flatMap((each) => [
          { block: each.block, amount: each.carried, lines: each.lines, parts: [] },
          { block: each.next, amount: -each.carried, lines: each.lines, parts: [] },
        ]),
      };
      break;
    }
  }
}
