import { tallyOf } from './tally.ts';

/** In a process of its own: reads the reports whose numbers it is sent, and tells what it found, until it is sent none. */
process.on('message', (numbers: readonly number[]) => {
  if (numbers.length === 0) process.disconnect();
  else process.send?.(tallyOf(numbers));
});
