import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const vendors = ['Ströer Media GmbH', 'Radio Nord', 'Clear Channel UK Limited', 'Van der Berg Drukkerij'];

/** Posters, radio, print: a channel that no platform reports. */
export const booksOnly: Noise = {
  id: 'books-only',
  moves: true,
  add(draft, dice) {
    const vendor = dice.pick(vendors);
    return changeLines(draft, someLines(dice, draft), (line) => [
      line,
      {
        ...beside(line, cents((line.amount * dice.int(500, 1500)) / 1000), vendor, `${dice.int(100, 999)}/25`),
        channel: vendor,
        as: vendor,
      },
    ]);
  },
};
