import type { RawCell } from '../raw.ts';
import type { Finding, PlatformTotal } from '../reading.ts';
import { isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isAverageLabel } from '../vocabulary/total-labels.ts';
import type { GroupTotals } from './group-totals.ts';

/** Each total of a platform is named; those of groups are as many as there are groups, and named together. */
export function totalFindings(
  body: TableBody,
  sums: ReadonlySet<number>,
  blocks: ReadonlyMap<number, number>,
  totals: readonly PlatformTotal[],
): Finding[] {
  const parents = new Set([...sums].map((row) => body.rowNumber(row)));
  const firstOf = new Map([...blocks].map(([row, first]) => [body.rowNumber(row), body.rowNumber(first)]));
  const findings = totals
    .filter(({ row }) => !parents.has(row))
    .map(({ row, label }): Finding => {
      const first = firstOf.get(row);
      return {
        code: 'total-row',
        row,
        got: label.slice(0, 60),
        ...(first === undefined ? {} : { details: { first } }),
      };
    });
  const groups = totals.filter(({ row }) => parents.has(row));
  if (groups[0])
    findings.push({
      code: 'group-totals',
      row: groups[0].row,
      got: groups[0].label.slice(0, 60),
      count: groups.length,
    });
  return findings;
}

/** The totals to compare our sum with: what groups come to was compared when they were found. */
export function outermost(
  body: TableBody,
  sums: ReadonlySet<number>,
  totals: readonly PlatformTotal[],
): readonly PlatformTotal[] {
  const parents = new Set([...sums].map((row) => body.rowNumber(row)));
  return totals.filter(({ row, label }) => !parents.has(row) && !isAverageLabel(label));
}

/** Names that stand in the row of a group only, for each of its rows. */
export function inheritedNames(
  body: TableBody,
  names: readonly number[],
  groups: GroupTotals | null,
): ReadonlyMap<number, readonly RawCell[]> {
  if (!groups) return new Map();
  return new Map(
    names.map((column) => {
      const cells = body.column(column);
      const own = cells.map((cell, row) => {
        let from = row;
        while (isBlank(cells[from]) && groups.under[from]! >= 0) from = groups.under[from]!;
        return isBlank(cells[from]) ? cell : cells[from]!;
      });
      return [column, own];
    }),
  );
}
