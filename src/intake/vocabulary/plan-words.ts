import { isValueFor } from './words-for.ts';

export const isPlan = isValueFor('plan');

/** In a column of channels, `Target` is a shop. */
export const isGoal = isValueFor('goal');

export const isActual = isValueFor('actual');
