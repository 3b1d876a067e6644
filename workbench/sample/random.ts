/** Chance that comes out the same on every machine: only integer steps and exact multiplications. */
export interface Random {
  /** Evenly spread over [0, 1). */
  unit(): number;
  /** Around 1, bell-shaped, never further away than `spread`. */
  around(spread: number): number;
  /** An integer whose mean is `mean`: the fraction decides by chance. */
  whole(mean: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and even enough for a story. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    around: (spread) => 1 + spread * ((unit() + unit() + unit() + unit()) / 2 - 1),
    whole: (mean) => Math.floor(mean + unit()),
  };
}
