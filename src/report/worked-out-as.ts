import { inWords } from '../metrics/in-words.ts';
import { type Figure, net } from './figures.ts';

/** How a figure is worked out, in words. */
export const workedOutAs = ({ id, metric }: Figure): string =>
  metric ? inWords(metric.value) : id === net.id ? 'revenue × margin − cost' : 'the sum over the rows of Campaign Data';
