import { findTotals } from '../totals/find-totals.ts';
import { type Draft, nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const totals = pass('totals', 'Rows that are the sum of others, by their words and by arithmetic.', (draft) => {
  const { body, slices, account, numbers, map } = draft;
  const date = map.fields.get('date');
  const named = nameColumns(draft);
  const found = findTotals(body, slices, new Set(numbers.keys()), named.length > 0 ? named : [date ?? []].flat(), date);
  draft.totals = found;
  for (const [row, label] of found.labels) account.addTotal(row, label);
  for (const row of found.groups?.parents ?? []) draft.groupSums.add(row);
  if (found.levels) holdLevels(draft, found.levels);
  for (const row of found.unclear) account.holdAll([row], 'nameless-total-unclear');
});

/** The same money for each campaign, again for each ad group, and again for each ad: one level is read. */
function holdLevels(
  { body, account }: Draft,
  { column, above, below, level, differ }: NonNullable<NonNullable<Draft['totals']>['levels']>,
): void {
  const rows = [...above, ...below].sort((a, b) => a - b);
  account.holdAll(rows, 'level-repeats', {
    column: body.headers[column]!,
    got: level,
    details: { differ: differ ? 1 : 0 },
  });
}
