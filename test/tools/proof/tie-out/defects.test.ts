import { describe, expect, it } from 'vitest';
import { type BridgeKind, bridgeKinds } from '../../../../src/proof/tie-out/bridge.ts';
import type { Booked } from '../../../../src/proof/tie-out/pair.ts';
import { drawPair, type Injected, type PairCase } from '../../../../tools/proof/tie-out/draw-pair.ts';
import { keyOf } from '../../../../tools/proof/tie-out/world/cells.ts';
import { monthText } from '../../../../tools/proof/tie-out/world/writing.ts';
import { dayOf, isoOf, partsOf } from '../../../../tools/sentences/world/calendar.ts';

interface Seen {
  readonly given: PairCase;
  readonly moved: readonly Injected[];
}

const drawn = Array.from({ length: 300 }, (_, number) => drawPair(number));
/** Pairs of a kind, with what was injected of it. */
const pairsOf = (kind: BridgeKind): Seen[] =>
  drawn.flatMap((given) => {
    const moved = given.injected.filter((each) => each.kind === kind);
    return moved.length > 0 ? [{ given, moved }] : [];
  });

const total = (moved: readonly Injected[]) => moved.reduce((sum, { amount }) => sum + amount, 0);
const groups = (moved: readonly Injected[], by: (each: Injected) => string | number) =>
  [...new Set(moved.map(by))].map((key) => moved.filter((each) => by(each) === key));
const linesAt = ({ pair, channelOf }: PairCase, { channel, month }: Injected): Booked[] =>
  pair.booked.filter((line) => {
    const { year, month: ofYear } = partsOf(line.day);
    const named =
      line.channel === '' ? line.text.includes(channel.split(' ')[0]!) : channelOf(line.channel) === channel;
    return named && dayOf(year, ofYear, 1) === month;
  });
const next = (month: number) => {
  const { year, month: ofYear } = partsOf(month);
  return dayOf(year, ofYear + 1, 1);
};
const shareOfReported = ({ cells }: PairCase, each: Injected) => each.amount / cells.get(keyOf(each))!.reported;

/** What of each kind anybody can see who has both sides; where it does not hold of a pair, what it says. */
const evidence: Readonly<Record<BridgeKind, (seen: Seen) => unknown>> = {
  timing({ given, moved }) {
    for (const ofChannel of groups(moved, ({ channel }) => channel)) {
      expect(total(ofChannel)).toBeCloseTo(0, 5);
      const months = new Set(ofChannel.map(({ month }) => month));
      for (const each of ofChannel) {
        if (each.amount < 0) expect(months).toContain(next(each.month));
        if (each.amount > 0)
          expect(linesAt(given, each).filter(({ day }) => partsOf(day).day <= 5).length).toBeGreaterThan(0);
      }
    }
  },
  currency({ given, moved }) {
    const shares = moved.map((each) => shareOfReported(given, each));
    const own = given.pair.reported.find(({ channel }) => channel === moved[0]!.channel)!;
    expect(own.currency).not.toBe(given.pair.currency);
    for (const share of shares) {
      expect(Math.abs(share)).toBeGreaterThan(0.005);
      expect(Math.abs(share)).toBeLessThan(0.042);
    }
    // One rate for all of them, but for what other defects and cents move.
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.004);
  },
  tax({ given, moved }) {
    for (const each of moved) {
      const { reported, booked } = given.cells.get(keyOf(each))!;
      const rate = Math.abs(each.amount) / Math.min(reported, booked);
      expect([0.19, 0.2, 0.21].some((usual) => Math.abs(rate - usual) < 0.002)).toBe(true);
    }
  },
  refunds: ({ moved }) => expect(moved.every(({ amount }) => amount < 0)).toBe(true),
  fees: ({ given, moved }) =>
    expect(moved.every(({ amount }) => amount > 0 === (given.pair.side === 'spend'))).toBe(true),
  duplicates({ given, moved }) {
    const plain = (reference: string) =>
      reference
        .replace(/^RE |-copy$| \(2\)$/g, '')
        .trim()
        .toLowerCase();
    const twice = given.pair.booked.filter((line) =>
      given.pair.booked.some(
        (other) =>
          other !== line &&
          plain(other.reference) === plain(line.reference) &&
          other.amount === line.amount &&
          other.text === line.text,
      ),
    );
    expect(moved.every(({ amount }) => amount > 0)).toBe(true);
    expect(twice.length).toBeGreaterThan(1);
  },
  missing: ({ given, moved }) =>
    expect(
      moved.every(({ amount }) => amount < 0) ||
        (given.pair.booked[0]!.source === 'Orders' && moved.every(({ amount }) => amount > 0)),
    ).toBe(true),
  'wrong-period'({ given, moved }) {
    expect(total(moved)).toBeCloseTo(0, 5);
    const told = ({ day, text }: Booked) => {
      const writings = (['en', 'de', 'fr', 'nl', 'es'] as const).flatMap((language) =>
        (['long', 'short', 'digits', 'iso'] as const).map((month) => monthText({ language, month, day: 'iso' }, day)),
      );
      const days = [isoOf(day).slice(0, 7), isoOf(day).slice(0, 7).split('-').reverse().join('.')];
      return [...writings, ...days].some((each) => text.includes(each));
    };
    const into = moved.filter(({ amount }) => amount > 0);
    for (const each of into) {
      const late = linesAt(given, each).filter((line) => partsOf(line.day).day > 11 && !told(line));
      expect(late.length).toBeGreaterThan(0);
    }
  },
  sign({ given, moved }) {
    const kinds = moved.map((each) =>
      each.amount < 0
        ? linesAt(given, each).some(({ amount }) => amount < 0)
        : linesAt(given, each).some(({ text }) =>
            /Credit|Gutschrift|Avoir|Creditnota|abono|Refund|Erstattung|Rembours|Terugbetaling|Reembolso/.test(text),
          ),
    );
    expect(kinds.every(Boolean)).toBe(true);
  },
  'gross-or-net'({ given, moved }) {
    for (const each of moved) {
      const { reported, booked } = given.cells.get(keyOf(each))!;
      const rate = Math.abs(each.amount) / Math.max(reported, booked);
      expect([0.02, 0.03, 0.05, 0.1, 0.15].some((usual) => Math.abs(rate - usual) < 0.002)).toBe(true);
      expect(
        linesAt(given, each).filter(({ text }) => /discount|Rabatt|remise|korting|descuento/.test(text)),
      ).not.toEqual([]);
    }
  },
  'channel-mapping'({ moved }) {
    for (const ofMonth of groups(moved, ({ month }) => month)) {
      expect(total(ofMonth)).toBeCloseTo(0, 5);
      expect(new Set(ofMonth.map(({ channel }) => channel)).size).toBe(2);
    }
  },
  rounding({ given, moved }) {
    for (const each of moved)
      for (const { amount, text } of linesAt(given, each))
        if (!text.includes('AG') && !text.includes('Ltd,')) expect(Number.isInteger(amount)).toBe(true);
  },
};

describe.each(bridgeKinds)('%s', (kind) => {
  it('is seen in the data', () => {
    const pairs = pairsOf(kind);
    expect(pairs.length).toBeGreaterThan(20);
    const unseen = pairs.flatMap((seen) => {
      try {
        evidence[kind](seen);
        return [];
      } catch (error) {
        return [`pair ${seen.given.number}: ${error instanceof Error ? error.message : error}`];
      }
    });
    expect(unseen).toEqual([]);
  });
});
