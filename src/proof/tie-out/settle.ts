import type { Block } from './block.ts';
import type { Kind } from './kind.ts';
import type { Move } from './move.ts';
import { cents, isClosed, type Open, openLines } from './open.ts';

/** How likely a match of amounts may be by chance, for it to prove something. */
const likely = 0.02;
/** And for it to let a figure tie. */
const certain = 0.001;
/** Moves that are looked at two by two. */
const most = 160;

/** Takes what the lines show whatever else is open. */
export function settleGiven(open: Open, kinds: readonly Kind[]): void {
  for (const kind of kinds) for (const move of [...(kind.given?.(open) ?? [])]) open.apply(move);
}

const movesOf = (open: Open, kinds: readonly Kind[]): Move[] =>
  kinds.flatMap((kind) => [...kind.moves(open)]).filter((move) => !open.isTwice(move));

/** Takes the explanations that the lines themselves state, kind by kind, where they bring both sides nearer. */
export function settleStated(open: Open, kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    for (let isMoved = true; isMoved; ) {
      const stated = movesOf(open, [kind]).filter((move) => move.facts >= 1 && isNearer(move));
      const ranked = stated.map((move) => ({
        moves: [move],
        score: 10 * closedBy(move) + move.facts + gainShare(move),
      }));
      isMoved = applyBest(open, ranked);
    }
  }
}

/** Takes the explanations that make a block meet to the cent, the best proved of all first; where two are as good, neither. */
export function settleClosing(open: Open, kinds: readonly Kind[]): boolean {
  let isAny = false;
  for (let isMoved = true; isMoved; ) {
    const byBlock = new Map<Block, Move[]>();
    for (const move of movesOf(open, kinds)) {
      for (const block of blocksOf(move)) {
        if (isClosed(block)) continue;
        const list = byBlock.get(block);
        if (list) list.push(move);
        else byBlock.set(block, [move]);
      }
    }
    const all = [...byBlock];
    isMoved =
      applyBest(
        open,
        all.flatMap(([block, list]) => closingOf(block, list) ?? []),
      ) ||
      applyBest(
        open,
        all.flatMap(([block, list]) => closingByTwo(block, list) ?? []),
      );
    isAny ||= isMoved;
  }
  return isAny;
}

/** The best first, and of each block one at a time: what is taken changes what else there is to take. */
function applyBest(open: Open, ranked: readonly Closing[]): boolean {
  const touched = new Set<Block>();
  for (const { moves } of [...ranked].sort((a, b) => b.score - a.score)) {
    const blocks = moves.flatMap(blocksOf);
    if (blocks.some((block) => touched.has(block))) continue;
    for (const block of blocks) touched.add(block);
    for (const move of moves) open.apply(move);
  }
  return touched.size > 0;
}

interface Closing {
  readonly moves: readonly Move[];
  readonly score: number;
}

function closingOf(block: Block, moves: readonly Move[]): Closing | null {
  const near = moves.filter((move) => move.facts < 0.5 && isNear(amountAt(move, block), block.rest)).length;
  const fitting = moves.flatMap((move) => {
    if (Math.abs(block.rest - amountAt(move, block)) > cents(block) || !helpsElsewhere(move, block)) return [];
    const ends = closedBy(move);
    const chance = move.facts < 0.5 && ends < 2 ? chanceOf(near, block) : 0;
    const isDoubtful = chance > certain || (move.facts < 0.5 && isWholeLine(block, move));
    const taken = isDoubtful ? { ...move, isLikelyOnly: true } : move;
    return chance > likely
      ? []
      : [
          {
            moves: [move.habit === undefined ? taken : toTheCent(taken, block)],
            score: move.facts + ends + (move.steps.length > ends ? 0.5 : 0),
          },
        ];
  });
  return onlyBest(fitting);
}

/** Whether one line by itself is what the books have more, so that it may be that line and not what is moved. */
const isWholeLine = (block: Block, { steps }: Move): boolean =>
  openLines(block).some(
    (line) => Math.abs(line.open - block.rest) <= cents(block) && !steps.some(({ lines }) => lines.includes(line)),
  );

/** What a rate comes to is rounded to cents where it is written. */
function toTheCent(move: Move, block: Block): Move {
  const [step] = move.steps;
  const { leaves = [] } = move;
  const odd = (block.rest - step!.amount) / leaves.length;
  return {
    ...move,
    steps: [{ ...step!, amount: block.rest }],
    leaves: leaves.map(({ line, amount }) => ({ line, amount: amount - odd })),
  };
}

/** Two explanations on one block, at least one of them with more to say for itself than its amount. */
function closingByTwo(block: Block, moves: readonly Move[]): Closing | null {
  if (moves.length > most) return null;
  const fitting: Closing[] = [];
  let tried = 0;
  for (let i = 0; i < moves.length; i++) {
    for (let j = i + 1; j < moves.length; j++) {
      const [one, other] = [moves[i]!, moves[j]!];
      if (one.facts + other.facts === 0 || share(one, other) || isNothingSaid(one, other)) continue;
      tried++;
      if (Math.abs(block.rest - amountAt(one, block) - amountAt(other, block)) > cents(block)) continue;
      if (!helpsElsewhere(one, block) || !helpsElsewhere(other, block)) continue;
      fitting.push({
        moves: [one, other],
        score: one.facts + other.facts + closedBeside(one, block) + closedBeside(other, block),
      });
    }
  }
  return chanceOf(tried / 4, block) > likely && !fitting.some(({ score }) => score > 2) ? null : onlyBest(fitting);
}

function onlyBest(closings: readonly Closing[]): Closing | null {
  const top = Math.max(0, ...closings.map(({ score }) => score));
  const best = closings.filter(({ score }) => score === top);
  const [first] = best;
  return first && best.every((other) => isSame(other.moves, first.moves)) ? first : null;
}

/** Whether they say the same: of equal lines it does not matter which. */
const isSame = (ones: readonly Move[], others: readonly Move[]): boolean =>
  ones.every((one, at) => {
    const other = others[at]!;
    return (
      one.kind === other.kind &&
      one.steps.length === other.steps.length &&
      one.steps.every(({ block, amount }, k) => {
        const step = other.steps[k]!;
        return step.block === block && Math.abs(step.amount - amount) <= cents(block);
      })
    );
  });

/** A row without a line and a line without a row are a line that is not understood. */
const isNothingSaid = (one: Move, other: Move): boolean => one.kind === 'missing' && other.kind === 'missing';

const share = (one: Move, other: Move): boolean =>
  one.steps.some(({ lines, parts }) =>
    other.steps.some(
      (step) => step.lines.some((line) => lines.includes(line)) || step.parts.some((part) => parts.includes(part)),
    ),
  );

const isNear = (amount: number, rest: number): boolean =>
  amount * rest > 0 && Math.abs(amount) >= Math.abs(rest) / 2 && Math.abs(amount) <= Math.abs(rest) * 2;

/** How many of so many amounts near the rest would meet it by chance. */
const chanceOf = (near: number, block: Block): number => (near * 2 * cents(block)) / (1.5 * Math.abs(block.rest));

export const amountAt = (move: Move, block: Block): number =>
  move.steps.reduce((sum, step) => (step.block === block ? sum + step.amount : sum), 0);

const blocksOf = (move: Move): readonly Block[] => [...new Set(move.steps.map(({ block }) => block))];

const isClosedBy = (move: Move, block: Block): boolean =>
  Math.abs(block.rest - amountAt(move, block)) <= cents(block) && !isClosed(block);

const closedBy = (move: Move): number => blocksOf(move).filter((block) => isClosedBy(move, block)).length;

const closedBeside = (move: Move, but: Block): number =>
  blocksOf(move).filter((block) => block !== but && isClosedBy(move, block)).length;

const helpsElsewhere = (move: Move, but: Block): boolean =>
  blocksOf(move).every(
    (block) => block === but || Math.abs(block.rest - amountAt(move, block)) < Math.abs(block.rest) - cents(block),
  );

/** By how much of what it moves both sides come nearer. */
function gainShare(move: Move): number {
  let [before, after, moved] = [0, 0, 0];
  for (const block of blocksOf(move)) {
    const amount = amountAt(move, block);
    before += Math.abs(block.rest);
    after += Math.abs(block.rest - amount);
    moved += Math.abs(amount);
  }
  return moved === 0 ? 0 : (before - after) / moved;
}

/** One fact wants half of what it moves to be gained, or an end to be closed at no cost; with two, the amounts have less to say. */
const isNearer = (move: Move): boolean => {
  const gain = gainShare(move);
  if (gain >= 0.5 || (gain > -0.05 && closedBy(move) > 0)) return true;
  return move.facts > 1 && gain > -0.5 && blocksOf(move).some((block) => !isClosed(block));
};

/** For what nothing else explains: each kind once, in order. */
export function settleLeftovers(open: Open, kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    for (const move of kind.leftovers?.(open) ?? []) {
      if (blocksOf(move).some((block) => !isClosed(block)) || kind.id === 'rounding') open.apply(move);
    }
  }
}
