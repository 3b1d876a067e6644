import type { BridgeKind } from '../../../src/proof/tie-out/bridge.ts';

/** Money of a kind: what was injected of it, what of that was found under it, and what was found beyond. */
export interface OfKind {
  readonly pairs: number;
  readonly injected: number;
  readonly found: number;
  readonly beyond: number;
}

/** What is wrong with a bridge, in words. */
export interface Fault {
  readonly pair: number;
  readonly says: string;
}

/** What is said of one pair, or of many. */
export interface Judgement {
  readonly pairs: number;
  /** Channels and months. */
  readonly cells: number;
  readonly exactCells: number;
  /** Bridges that do not add up, or not to what is true, and cells without one. */
  readonly inexact: readonly Fault[];
  readonly falseTies: readonly Fault[];
  /** Cells of clean pairs that are said not to tie. */
  readonly falseAlarms: readonly Fault[];
  readonly byKind: Readonly<Partial<Record<BridgeKind, OfKind>>>;
  /** What no kind explains, and how much of it was put under one. */
  readonly noise: number;
  readonly noiseExplained: number;
}

export const nothingJudged: Judgement = {
  pairs: 0,
  cells: 0,
  exactCells: 0,
  inexact: [],
  falseTies: [],
  falseAlarms: [],
  byKind: {},
  noise: 0,
  noiseExplained: 0,
};

export const added = (a: Judgement, b: Judgement): Judgement => ({
  pairs: a.pairs + b.pairs,
  cells: a.cells + b.cells,
  exactCells: a.exactCells + b.exactCells,
  inexact: [...a.inexact, ...b.inexact],
  falseTies: [...a.falseTies, ...b.falseTies],
  falseAlarms: [...a.falseAlarms, ...b.falseAlarms],
  byKind: addedKinds(a.byKind, b.byKind),
  noise: a.noise + b.noise,
  noiseExplained: a.noiseExplained + b.noiseExplained,
});

const none: OfKind = { pairs: 0, injected: 0, found: 0, beyond: 0 };

function addedKinds(a: Judgement['byKind'], b: Judgement['byKind']): Judgement['byKind'] {
  const all = { ...a };
  for (const [kind, { pairs, injected, found, beyond }] of Object.entries(b) as [BridgeKind, OfKind][]) {
    const before = all[kind] ?? none;
    all[kind] = {
      pairs: before.pairs + pairs,
      injected: before.injected + injected,
      found: before.found + found,
      beyond: before.beyond + beyond,
    };
  }
  return all;
}
