import type { RowSum } from '../sums/sum-column.ts';
import { cellText } from '../table/cells.ts';
import { amountsOf, findTotals } from '../totals/find-totals.ts';
import type { GroupTotals } from '../totals/group-totals.ts';
import { labelOfTotal } from '../totals/label-of-total.ts';
import { nearMiss } from '../totals/near-miss.ts';
import { nothingButNumbers } from '../totals/nothing-but-numbers.ts';
import { dimensions, isOpenCell } from '../totals/open-cells.ts';
import { rowsApart } from '../totals/rows-apart.ts';
import { rowsStandingFor } from '../totals/rows-standing-for.ts';
import { summedRows } from '../totals/summed-rows.ts';
import type { AmountColumn } from '../totals/total-sums.ts';
import { type Draft, nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const totals = pass('totals', 'Rows that are the sum of others, by their words and by arithmetic.', (draft) => {
  const { body, slices, account, numbers, map } = draft;
  const named = nameColumns(draft);
  const numeric = new Set(numbers.keys());
  const dates = (['date', 'dateFrom', 'dateTo'] as const).flatMap((field) => map.fields.get(field) ?? []);
  const columns = dimensions(body, numeric, [...named, ...dates]);
  const apart = rowsApart(body, numeric, columns);
  draft.plain = apart.plain;
  const amounts = amountsOf(slices, [...account.held.keys()]);
  const found = findTotals(body, amounts, numeric, named.length > 0 ? named : dates.slice(0, 1), dates, apart);
  draft.totals = found;
  // A day or a number is no label.
  for (const [row, label] of found.labels) account.addTotal(row, /\p{L}/u.test(label) ? label : '');
  for (const row of found.groups?.parents ?? []) draft.groupSums.add(row);
  if (found.levels) holdLevels(draft, found.levels);
  else holdSums(draft, columns, apart.rows);
  for (const row of found.unclear) account.holdAll([row], 'nameless-total-unclear');
});

/** Longer tables are read for sums only where some row is open in a column. */
const readable = 3000;

/** Sums that arithmetic proves are totals; what stands for others, or is nearly their sum, is a question. */
function holdSums(draft: Draft, columns: readonly number[], apart: readonly number[]): void {
  const { body, slices, account, numbers } = draft;
  const amounts = amountsOf(slices, [...account.held.keys()]);
  const numeric = new Set(numbers.keys());
  const isOut = (row: number) => !account.isOpen(row);
  const standing = rowsStandingFor(body, amounts, columns, apart, isOut);
  const known = new Set([...standing.sums, ...standing.near].map(({ row }) => row));
  // In a long table rows that all have their names are no sums that could be told from chance.
  const isPlain = body.length > readable && !standing.hasOpen && account.totals.size === 0;
  const summed = isPlain
    ? { rows: [], near: [] }
    : summedRows(body, amounts, numeric, columns, (row) => known.has(row) || isOut(row));
  const label = (row: number) => labelOfTotal(body, columns, row);
  const isOrder = hasOrderNumber(draft);
  const mayBeSum = ({ row }: RowSum) => !isOrder(row);
  const sums = [...standing.sums, ...summed.rows].filter(mayBeSum);
  addSums(draft, sums, label);
  draft.cuts.push(...standing.cuts);
  if (draft.totals && !draft.totals.groups) draft.totals = { ...draft.totals, groups: groupsOf(sums, body.length) };
  for (const near of [...standing.near, ...summed.near].filter(mayBeSum)) {
    const about = whatIsNear(draft, columns, amounts, near);
    if (!isBooking(draft, near.row)) account.holdAll([near.row], 'nearly-total', about);
    else if (account.isOpen(near.row))
      draft.findings.push({ code: 'booking-nearly-sum', row: body.rowNumber(near.row), ...about });
  }
  for (const row of nothingButNumbers(body, amounts, columns, account.totals.keys(), isOut)) {
    if (amounts.every(({ values }) => !values[row])) account.addTotal(row, label(row));
    else account.holdAll([row], 'nameless-total-unclear');
  }
}

/** An order with a number of its own is no sum of others, whatever it comes to. */
function hasOrderNumber({ body, roles, areSales }: Draft): (row: number) => boolean {
  const column = areSales ? roles.get('orderId') : undefined;
  return column === undefined ? () => false : (row) => /\d/.test(cellText(body.row(row)[column]));
}

/** An entry of the books on a day and an account was booked by itself, though it may come near to others by chance. */
function isBooking({ shape, body, roles, map }: Draft, row: number): boolean {
  if (shape !== 'books') return false;
  const cells = body.row(row);
  return [roles.get('account'), map.fields.get('date')].every(
    (column) => column !== undefined && !isOpenCell(cells[column]),
  );
}

/** What a question about a row that is nearly a sum says of it. */
function whatIsNear({ body }: Draft, columns: readonly number[], amounts: readonly AmountColumn[], near: RowSum) {
  return {
    got: labelOfTotal(body, columns, near.row).slice(0, 60),
    details: { ...(nearMiss(amounts, near) ?? { difference: 0 }) },
  };
}

/** A total of most rows is compared with ours; those of groups were when they were found. */
function addSums({ account, groupSums, body }: Draft, sums: readonly RowSum[], label: (row: number) => string): void {
  const most = sums.reduce((length, { of }) => Math.max(length, of.length), 0);
  for (const { row, of } of sums) {
    account.addTotal(row, label(row));
    if (of.length < most || of.length < body.length / 2) groupSums.add(row);
  }
}

/** What parts have from the row of their group, as its name. A total of all rows is no group. */
function groupsOf(sums: readonly RowSum[], length: number): GroupTotals | null {
  const groups = sums.filter(({ of }) => of.length < length / 2);
  const under = new Int32Array(length).fill(-1);
  for (const { row, of } of groups) for (const part of of) under[part] = row;
  return groups.length > 1 ? { parents: groups.map(({ row }) => row), under } : null;
}

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
