import type { Figure } from '../figures.ts';

/** Where what changed stands. */
export const resultColumns = { before: 3, now: 5, change: 7, share: 9, word: 11 } as const;
export const resultKey = ({ id }: Pick<Figure, 'id'>): string => `result:${id}`;
