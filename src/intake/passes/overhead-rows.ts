import { cellText } from '../table/cells.ts';
import { isOverhead } from '../table/channel-name.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

/** More names than a list of channels and costs has. */
const mostNames = 200;

export const overheadRows = pass(
  'overhead-rows',
  'Rows of salaries, rent and software among those of channels: they are offered as other costs.',
  (draft) => {
    const { body, known, slices, shape, areSales, account } = draft;
    const slice = slices[0];
    if (known || shape !== 'campaigns' || areSales || slices.length !== 1 || !slice?.amounts.has('cost')) return;
    const column = columnOfNames(draft);
    if (column === undefined) return;
    const cells = body.column(column).map((cell) => cellText(cell));
    const names = new Set(cells);
    if (names.size > mostNames) return;
    const ofHouse = new Set([...names].filter((name) => name !== '' && isOverhead(name)));
    // What is advertised, seen or sold is another thing, whatever it is called.
    const isBrought = (row: number) =>
      [...slice.amounts].some(([measure, values]) => measure !== 'cost' && values[row]! > 0);
    const rows = cells.flatMap((name, row) => (ofHouse.has(name) && account.isOpen(row) ? [row] : []));
    if (rows.length === 0 || rows.some(isBrought) || ofHouse.size === names.size) return;
    account.holdAll(rows, 'overheads-found', null);
    draft.overheadRows = { rows, name: (row) => cells[row]! };
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
