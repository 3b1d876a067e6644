import type { Block, Line } from '../block.ts';
import { roundedBy } from '../grains.ts';
import type { Kind } from '../kind.ts';
import { isClosed, openLines, openParts, sumOf } from '../open.ts';
import { restOf, shareOf, takeOff } from '../rehome.ts';
import { shares } from './tax.ts';

/** A bank’s rate lies about so far from a table’s, at most. */
const bank = 0.045;

/** Converted at another rate than the table’s, twice, or not at all. */
export const currency: Kind = {
  id: 'currency',
  *moves(open) {
    for (const block of open.blocks) {
      const lines = openLines(block);
      for (const line of lines) if (line.words.has('exchange')) yield takeOff(open, 'currency', line, line.open, 1);
      if (isByBank(block) && saysRate(block)) yield restOf('currency', block, lines);
      if (isUnconverted(block)) yield restOf('currency', block, lines);
      for (const rate of ratesOf(block, lines)) {
        const habit = `currency ${rate} ${block.channel}`;
        yield* shares(lines, (some) =>
          shareOf(open, 'currency', some, 1 - rate, Math.min(1, open.proved(habit)), habit),
        );
      }
    }
  },
  *leftovers(open) {
    for (const block of open.blocks) {
      if (!isClosed(block) && isByBank(block))
        yield { ...restOf('currency', block, openLines(block)), isLikelyOnly: true };
    }
  },
};

/** What an amount is off by where a rate was forgotten, or used twice: those of the currencies that stand on either side. */
function ratesOf({ parts }: Block, lines: readonly Line[]): readonly number[] {
  const found = new Set<number>();
  for (const { amount, native } of parts) if (native !== 0) found.add(amount / native);
  for (const { amount, native } of lines) if (native !== 0) found.add(amount / native);
  const rates = [...new Set([...found].map((rate) => Number(rate.toPrecision(9))))].filter(
    (rate) => Math.abs(rate - 1) > 1e-6,
  );
  return rates.flatMap((rate) => [rate, 1 / rate]);
}

/** The same number on both sides, in two currencies. */
function isUnconverted(block: Block): boolean {
  const [lines, parts] = [openLines(block), openParts(block)];
  const theirs = new Set(parts.map((part) => part.currency));
  if (lines.length === 0 || lines.some((line) => theirs.has(line.currency))) return false;
  return Math.abs(sumOf(lines.map(({ native }) => native)) - sumOf(parts.map(({ native }) => native))) <= 0.01;
}

function isByBank(block: Block): boolean {
  const [lines, parts] = [openLines(block), openParts(block)];
  const theirs = new Set(parts.map((part) => part.currency));
  if (lines.length === 0 || parts.length === 0 || lines.some((line) => theirs.has(line.currency))) return false;
  // Lines in whole units are off by their rounding.
  if (lines.some(({ grain }) => grain > 0) && Math.abs(block.rest) <= roundedBy(block, lines)) return false;
  return Math.abs(block.rest) <= bank * Math.abs(sumOf(parts.map(({ amount }) => amount)));
}

/** Whether a line names the amount in the currency of the platform, or the rate that it was converted at. */
function saysRate(block: Block): boolean {
  const [lines, parts] = [openLines(block), openParts(block)];
  const native = sumOf(parts.map((part) => part.native));
  const rate = sumOf(lines.map(({ native: theirs }) => theirs)) / native;
  return lines.some(({ text }) =>
    numbersIn(text).some(
      (number) =>
        Math.abs(number - native) <= 0.01 ||
        Math.abs(number - rate) <= rate * 0.0002 ||
        Math.abs(number - 1 / rate) <= 0.0002 / rate,
    ),
  );
}

/** Numbers with decimals, whichever sign they have. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d.,']*[.,]\d+/g)].map(([written]) => {
    const at = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    return Number(`${written.slice(0, at).replace(/\D/g, '')}.${written.slice(at + 1)}`);
  });
