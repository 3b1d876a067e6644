/** Chance from a seed: the same seed throws the same table on every machine. */
export interface Dice {
  /** Whole, both ends included. */
  int(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** That many different ones, in their own order. */
  some<T>(from: readonly T[], count: number): T[];
  /** Most are small and a few are large, as amounts are. */
  skewed(low: number, high: number): number;
}

/** Mulberry32, which is small and passes the usual tests of randomness. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (from) => from[int(0, from.length - 1)]!,
    some(from, count) {
      const left = from.map((_, index) => index);
      const taken = Array.from(
        { length: Math.min(count, from.length) },
        () => left.splice(int(0, left.length - 1), 1)[0]!,
      );
      return taken.sort((a, b) => a - b).map((index) => from[index]!);
    },
    skewed: (low, high) => Math.round(low * (high / low) ** next()),
  };
}
