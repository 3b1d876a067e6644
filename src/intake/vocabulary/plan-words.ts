import { isPlainWordFor, isValueFor } from './words-for.ts';

export const isPlan = isValueFor('plan', 'forecast');

/** What is expected by now, and was never agreed on. */
export const isForecast = isValueFor('forecast');

/** In a column of channels, `Target` is a shop. */
export const isGoal = isValueFor('goal', 'planBeside');

export const isActual = isValueFor('actual');

// The same as words of a header or a title, without their accents.

export const isPlanWord = isPlainWordFor('plan', 'forecast', 'planBeside');

export const isForecastWord = isPlainWordFor('forecast');

export const isActualWord = isPlainWordFor('actual');
