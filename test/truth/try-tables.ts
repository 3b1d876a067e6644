import { draw } from './draw.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';
import { shapes } from './shapes.ts';
import type { TableCase } from './table-case.ts';

export type Tally = Readonly<Record<Verdict, number>>;
export type Tallies = Record<string, Record<Verdict, number>>;

export const noTally = (): Record<Verdict, number> => ({ right: 0, asked: 0, wrong: 0 });
export const noTallies = (): Tallies => Object.fromEntries(shapes.map(({ name }) => [name, noTally()]));

/** Which tables: `count` of them from `first` on, `step` apart. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
  readonly step?: number;
  /** Of this shape alone. */
  readonly shape?: string;
}

export function tryTables(
  { first, count, step = 1, shape }: Stretch,
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
