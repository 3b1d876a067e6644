import { cellText, isBlank } from '../table/cells.ts';
import { isChannelName } from '../table/channel-name.ts';
import type { FoundTable } from '../table/found-table.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import type { GroupTotals } from '../totals/group-totals.ts';
import { type Draft, hasMoney } from './draft.ts';

/**
 * The channel of each row by the heading that it stands under, as where `Google Ads` is a line of its own above its campaigns, or the
 * row that sums them up; null where a column says it, or where the headings name no channels.
 */
export function sectionChannels(draft: Draft): readonly string[] | null {
  const { body, map, known, options, wide, totals } = draft;
  const isSaid = known || options.channel || options.columns?.channel !== undefined || map.fields.has('channel');
  if (isSaid || wide.length > 0) return null;
  const { groups } = totals ?? {};
  const names = groups ? namesOfGroups(body, groups) : namesOfLines(draft);
  if (!names) return null;
  const counted = names.filter((_, row) => hasMoney(draft, row));
  const headings = [...new Set(counted)];
  if (headings.length < 2 || headings.includes('')) return null;
  return headings.filter(isChannelName).length * 2 > headings.length ? names : null;
}

function namesOfGroups(body: TableBody, { under }: GroupTotals): string[] {
  return Array.from({ length: body.length }, (_, row) => {
    let root = row;
    while (under[root]! >= 0) root = under[root]!;
    return root === row ? '' : firstText(body, root);
  });
}

/** Lines with one text and nothing else, between the rows. */
function namesOfLines({ body, found, table }: Draft): string[] | null {
  // People write so, in sheets of their own; exports never do.
  if (body.source || body.length > 5000) return null;
  const lines = headingLines(found, table.cells);
  if (lines.length < 2) return null;
  let next = 0;
  let name = '';
  return Array.from({ length: body.length }, (_, row) => {
    while (next < lines.length && lines[next]!.at < body.rowNumber(row) - 1) name = lines[next++]!.name;
    return name;
  });
}

const headingLines = ({ notes, header }: FoundTable, cells: Draft['table']['cells']) =>
  [...notes]
    .filter((row) => row > header)
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const filled = cells[at]!.filter((cell) => !isBlank(cell));
      return filled.length === 1 && typeof filled[0] === 'string' ? [{ at, name: cellText(filled[0]) }] : [];
    });
