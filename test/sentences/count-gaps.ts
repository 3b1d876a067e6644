import { judge } from '../../tools/sentences/judge.ts';
import { draw } from '../../tools/sentences/world/draw.ts';

export interface Counted {
  /** Contradictions by rule and kind of sentence. */
  readonly gaps: Readonly<Record<string, number>>;
  /** One of each, to be told. */
  readonly examples: Readonly<Record<string, string>>;
  readonly claims: number;
  readonly notRead: readonly string[];
}

/** What is false of these reports, by rule and kind. */
export function countGaps(numbers: readonly number[]): Counted {
  const gaps: Record<string, number> = {};
  const examples: Record<string, string> = {};
  const notRead: string[] = [];
  let claims = 0;
  for (const number of numbers) {
    const read = judge(draw(number));
    claims += read.sentences + read.figures;
    notRead.push(...read.notRead);
    for (const { rule, kind, says, truth } of read.contradictions) {
      const name = `${rule}: ${kind}`;
      gaps[name] = (gaps[name] ?? 0) + 1;
      examples[name] ??= `report ${number} says “${says}”, and ${truth}`;
    }
  }
  return { gaps, examples, claims, notRead };
}
