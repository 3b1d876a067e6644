import { columnsOf } from '../evidence/columns.ts';
import type { RawCell } from '../raw.ts';
import { cellText } from '../table/cells.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

/** More names than a list of channels and costs has, in a sample of 200 rows. */
const mostNames = 100;

export const overheadRows = pass(
  'overhead-rows',
  'Rows of salaries, rent and software among those of channels: they are offered as other costs.',
  (draft) => {
    const { body, slices, shape, areSales, account } = draft;
    const slice = slices[0];
    if (draft.known || shape !== 'campaigns' || areSales || slices.length !== 1 || !slice?.amounts.has('cost')) return;
    const column = columnOfNames(draft);
    if (column === undefined) return;
    if (columnsOf(body).profile(column).distinct.size > mostNames) return;
    const known = new Map<RawCell, boolean>();
    const rows: number[] = [];
    let isAmongOthers = false;
    const cells = body.column(column);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      let is = known.get(cell);
      if (is === undefined) {
        const name = cellText(cell);
        is = isOverhead(name);
        isAmongOthers ||= !is && name !== '';
        known.set(cell, is);
      }
      if (is && account.isOpen(row)) rows.push(row);
    }
    // What is advertised, seen or sold is another thing, whatever it is called.
    const isBrought = (row: number) =>
      [...slice.amounts].some(([measure, values]) => measure !== 'cost' && values[row]! > 0);
    if (rows.length === 0 || !isAmongOthers || rows.some(isBrought)) return;
    account.holdAll(rows, 'overheads-found', null);
    draft.overheadRows = { rows, name: (row) => cellText(cells[row]!) };
  },
);

/** The column of channels; where there is none, the only one that names anything. */
function columnOfNames({ body, map: { fields }, numbers }: Draft): number | undefined {
  const channel = fields.get('channel');
  if (channel !== undefined) return channel;
  const used = new Set(fields.values());
  const texts = body.keys.flatMap((_, column) => {
    const cells = used.has(column) || numbers.has(column) ? [] : body.column(column).slice(0, 50);
    return cells.some((cell) => typeof cell === 'string' && /\p{L}{3}/u.test(cell)) ? [column] : [];
  });
  return texts.length === 1 ? texts[0] : undefined;
}
