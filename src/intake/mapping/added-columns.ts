import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { cellText } from '../table/cells.ts';
import type { ColumnDraft } from './column-draft.ts';

/** Days from a first to a last are a campaign's flight in most exports, and a channel is a placement. */
const never: readonly Field[] = ['dateFrom', 'dateTo', 'channel'];

/**
 * Which column of a platform's export may be a field though the platform has no such name for it: one that somebody added, or gave
 * another name. What the platform itself calls its columns means what the platform means.
 */
export function addedTo(
  draft: ColumnDraft,
  { platform, all }: KeyedPlatform,
): (field: Field, column: number, reasons: readonly Reason[]) => boolean {
  const closed = new Set([...never, ...(platform.closed ?? [])]);
  return (field, column, reasons) => {
    const { key } = draft.body.keys[column]!;
    if (key === '' || all.has(key) || closed.has(field)) return false;
    return field !== 'date' || reasons.some(({ by }) => by === 'words') || isOfRows(draft, column);
  };
}

/** Whether days are those of the rows, and not those on which their campaigns began: some campaign has several. */
function isOfRows({ body, fields }: ColumnDraft, column: number): boolean {
  const campaign = fields.get('campaign');
  if (campaign === undefined) return true;
  const first = new Map<string, string>();
  const [names, cells] = [body.column(campaign), body.column(column)];
  return cells.some((cell, row) => {
    const [name, day] = [cellText(names[row]), cellText(cell)];
    if (name === '' || day === '') return false;
    const known = first.get(name);
    if (known === undefined) first.set(name, day);
    return known !== undefined && known !== day;
  });
}
