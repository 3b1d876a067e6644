import { draw } from './draw.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';
import { shapes } from './shapes.ts';
import type { TableCase } from './table-case.ts';

export type Tally = Readonly<Record<Verdict, number>>;
export type Tallies = Record<string, Record<Verdict, number>>;

export const noTally = (): Record<Verdict, number> => ({ right: 0, asked: 0, wrong: 0 });
export const noTallies = (): Tallies => Object.fromEntries(shapes.map(({ name }) => [name, noTally()]));

/** Judges the tables of `count` seeds from `first` on, `step` apart. */
export function tryTables(
  { first, count, step = 1, shape }: { first: number; count: number; step?: number; shape?: string },
  seen: (given: TableCase, judgement: Judgement) => void = () => {},
): Tallies {
  const tallies = noTallies();
  for (let i = 0; i < count; i++) {
    const given = draw(first + i * step, shape);
    const judgement = judge(given);
    tallies[given.shape]![judgement.verdict]++;
    seen(given, judgement);
  }
  return tallies;
}
