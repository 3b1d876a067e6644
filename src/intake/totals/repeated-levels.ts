import { once } from '../once.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor, valuesFor } from '../vocabulary/words-for.ts';
import { type AmountColumn, isExact } from './total-sums.ts';

/** A table that has the same money once for each campaign, again for each ad group, and again for each ad. */
export interface RepeatedLevels {
  readonly column: number;
  /** Rows of the levels above the one that is read. */
  readonly above: readonly number[];
  /** Rows of the levels below it. */
  readonly below: readonly number[];
  /** The level that is read, as written. */
  readonly level: string;
  /** Whether the levels come to different sums, so that some of the money may stand in one of them only. */
  readonly differ: boolean;
}

const saysLevel = isHeaderFor('level');

const levels = ['levelAccount', 'levelCampaign', 'levelAdGroup', 'levelAd'] as const;

const rankOf = once(
  (): ReadonlyMap<string, number> =>
    new Map(levels.flatMap((level, rank) => valuesFor(level).map((name): [string, number] => [name, rank]))),
);

export function repeatedLevels(
  body: TableBody,
  amounts: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
): RepeatedLevels | null {
  const checked = amounts.filter(({ measure }) => isExact(measure));
  for (let column = 0; column < body.keys.length; column++) {
    if (!saysLevel(body.keys[column]!.key)) continue;
    const ranks = body.column(column).map((cell) => rankOf().get(cellText(cell).toLowerCase()) ?? -1);
    const rows = ranks.flatMap((_, row) => (labels.has(row) ? [] : [row]));
    const isMoney = (row: number) => checked.some(({ values }) => values[row]! > 0);
    if (rows.some((row) => ranks[row] === -1 && isMoney(row))) continue;
    const present = [...new Set(rows.filter(isMoney).map((row) => ranks[row]!))].sort();
    if (present.length < 2) continue;
    const read = present.includes(1) ? 1 : present[0]!;
    const sum = (rank: number, values: Float64Array) =>
      rows.reduce((all, row) => all + (ranks[row] === rank ? values[row] || 0 : 0), 0);
    const differ = checked.some(({ values }) =>
      present.some(
        (rank) => rank !== read && Math.abs(sum(rank, values) - sum(read, values)) > sum(read, values) * 0.02,
      ),
    );
    return {
      column,
      above: rows.filter((row) => ranks[row]! < read),
      below: rows.filter((row) => ranks[row]! > read),
      level: cellText(body.column(column)[ranks.indexOf(read)]),
      differ,
    };
  }
  return null;
}
