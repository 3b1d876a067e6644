import { cellText } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const overheadRows = pass(
  'overhead-rows',
  'Salaries, rent and software among the channels: costs of the house, offered as other costs.',
  (draft) => {
    const { account, body, slices } = draft;
    const name = nameOf(draft);
    if (!name) return;
    const isOwn = new Map<string, boolean>();
    const rows: number[] = [];
    let others = 0;
    for (let row = 0; row < body.length; row++) {
      if (account.kind[row] !== rowKind.used) continue;
      const text = name(row);
      const known = isOwn.get(text) ?? isOverhead(text);
      isOwn.set(text, known);
      if (known && costsOnly(draft, row)) rows.push(row);
      else if (slices.some(({ amounts }) => amounts.get('cost')?.[row])) others++;
    }
    // Where all is overhead, nothing says that it stands beside channels.
    if (others > 0) account.holdAll(rows, 'overheads-found', null);
  },
);

/** What a row is called: by its channel, or by its campaign in a sheet of plain costs. */
export function nameOf({
  map: { fields },
  slices,
  body,
  inherited,
  known,
  options,
}: Draft): ((row: number) => string) | null {
  if (known || options.channel) return null;
  const isPlain = slices.every(({ amounts }) => !amounts.has('impressions') && !amounts.has('clicks'));
  const column = fields.get('channel') ?? (isPlain ? fields.get('campaign') : undefined);
  if (column === undefined) return null;
  const cells = inherited.get(column) ?? body.column(column);
  return (row) => cellText(cells[row]).trim();
}

/** Whether a row has a cost, and nothing that a channel would bring. */
const costsOnly = ({ slices }: Draft, row: number): boolean =>
  slices.some(({ amounts }) => amounts.get('cost')?.[row]) &&
  slices.every(({ amounts }) => [...amounts].every(([measure, values]) => measure === 'cost' || !values[row]));
