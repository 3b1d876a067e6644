import { partsOfRows } from '../totals/planned-rows.ts';
import { nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const partRows = pass(
  'part-rows',
  'Rows that are a part of the one above: no total adds them up, and the row above is no total of them.',
  (draft) => {
    const { body, account, known, slices } = draft;
    if (known) return;
    const parts = new Map(partsOfRows(body, nameColumns(draft)).map(({ row, name }) => [row, name]));
    const hasAmount = (row: number) => slices.some(({ amounts }) => [...amounts.values()].some((of) => of[row]! > 0));
    // Below a heading without an amount they are all that there is.
    const isBelowAmount = (row: number) => {
      let above = row;
      while (parts.has(above)) {
        above--;
        // A heading stands between, which is no row of the table.
        if (above < 0 || body.rowNumber(above + 1) > body.rowNumber(above) + 1) return false;
      }
      return hasAmount(above);
    };
    const held = [...parts.keys()].filter(isBelowAmount);
    if (held[0] !== undefined) account.holdAll(held, 'part-of-row', { got: parts.get(held[0])!.trim() });
  },
);
