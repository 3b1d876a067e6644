import { isChannelName } from '../table/channel-name.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import type { GroupTotals } from '../totals/group-totals.ts';
import { type Draft, hasMoney } from './draft.ts';
import { headingOfRows } from './heading-of-rows.ts';

/**
 * The channel of each row by the heading that it stands under, as where `Google Ads` is a line of its own above its campaigns, or the
 * row that sums them up; null where a column says it, or where the headings name no channels.
 */
export function sectionChannels(draft: Draft): readonly string[] | null {
  const { body, map, known, options, wide, totals } = draft;
  const isSaid = known || options.channel || options.columns?.channel !== undefined || map.fields.has('channel');
  if (isSaid || wide.length > 0) return null;
  const { groups } = totals ?? {};
  const names = groups ? namesOfGroups(body, groups) : headingOfRows(draft);
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
