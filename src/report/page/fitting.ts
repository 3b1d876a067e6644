import { type Formula, join, type Term } from '../../workbook/formula.ts';

/** A part of a sentence, with how many words it has at most. What ranks first has room first. */
export interface Part {
  readonly says: Term;
  readonly words: number;
  readonly rank: number;
}

/** The parts in their order, as far as they have room: those that rank last stay away. */
export function fitting(parts: readonly Part[], most: number): Formula {
  let room = most;
  const chosen = new Set<Part>();
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    if (part.words > room) continue;
    room -= part.words;
    chosen.add(part);
  }
  const [first = '', ...rest] = parts.filter((part) => chosen.has(part)).map(({ says }) => says);
  return join(first, ...rest);
}

/** Words as a reader counts them who takes every sign that stands alone for one. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
