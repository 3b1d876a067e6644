import type { Kind } from '../kind.ts';
import { openLines, openParts } from '../open.ts';
import { takeOff } from '../rehome.ts';

/** Booked with the wrong sign: both sides differ by twice the amount. */
export const sign: Kind = {
  id: 'sign',
  *moves(open) {
    for (const block of open.blocks) {
      const negative = openParts(block).filter(({ amount }) => amount < 0);
      for (const line of openLines(block)) {
        const isMirrored = negative.some(({ amount }) => Math.abs(amount + line.open) < 0.005);
        if (line.open < 0 || isMirrored || line.words.has('credit'))
          yield takeOff(open, 'sign', line, 2 * line.open, isMirrored ? 1 : 0);
      }
    }
  },
};
