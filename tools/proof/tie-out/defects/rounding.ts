import { keyOf } from '../world/cells.ts';
import { changeCells } from '../world/change.ts';
import { someCells } from '../world/choose.ts';
import { cellOf } from '../world/free.ts';
import type { Defect } from './defect.ts';

/** Books in whole units: of money, of tens or of hundreds, up, down or to the nearest. */
export const rounding: Defect = {
  kind: 'rounding',
  inject(draft, dice) {
    const cells = someCells(dice, draft);
    const keys = new Set(cells.map(keyOf));
    const least = Math.min(...draft.lines.filter((line) => keys.has(keyOf(cellOf(line)))).map(({ amount }) => amount));
    const unit = [100, 10, 1].find((each) => each * 3 <= least);
    if (!unit) return undefined;
    const round = dice.pick([Math.round, Math.round, Math.floor, Math.ceil]);
    return changeCells(draft, cells, (line) => ({ ...line, amount: round(line.amount / unit) * unit }));
  },
};
