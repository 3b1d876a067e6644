import { partsOf } from '../../../sentences/world/calendar.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import { freeLines } from '../world/free.ts';
import type { Noise } from './noise.ts';

/** The clocks of shop and platform stand in two zones: sales of the evening are of the next day, here in the middle of months. */
export const zoneShift: Noise = {
  id: 'zone-shift',
  moves: false,
  add(draft, dice) {
    if (draft.step !== 'day' || (draft.style !== 'orders' && draft.style !== 'postings')) return undefined;
    const [one] = someLines(dice, draft);
    const ofOne = freeLines(draft).filter(({ as, day }) => {
      const ofMonth = partsOf(day).day;
      return as === one?.as && ofMonth > 7 && ofMonth < 24;
    });
    const shifted = ofOne.filter(() => dice.chance(0.3));
    return changeLines(draft, shifted, (line) => [{ ...line, day: line.day + 1 }]);
  },
};
