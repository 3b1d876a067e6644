import type { Period } from '../intake/reading.ts';

export const daysIn = ({ from, to }: Period): number => to - from + 1;
