import type { Measure } from '../../campaign-rows.ts';
import type { Columns } from '../../evidence/columns.ts';
import { looksLikeMoney } from '../../evidence/looks-like-money.ts';
import { namesChannel } from '../../table/channel-name.ts';
import type { Draft } from '../draft.ts';
import { isBesideCommission } from './beside-commission.ts';
import { isComputed, isDerived, isSumOfChannels } from './derived.ts';
import { namesFee, namesValue, namesVersion } from './named-money.ts';

/** The fields of money that a table of campaigns lacks. */
export const missingMoney = (draft: Draft): ('cost' | 'revenue')[] =>
  (['cost', 'revenue'] as const).filter((field) => !hasField(draft, field));

const hasField = ({ map, wide }: Draft, field: Measure): boolean =>
  map.fields.has(field) || wide.some(({ columns }) => columns.has(field));

/** Columns of money that no field has: `used` and `named` are accounted for. */
export function moneyColumns(
  draft: Draft,
  columns: Columns,
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): number[] {
  const { body, known, map } = draft;
  const missing = missingMoney(draft);
  const isChosen = [...map.reasons.values()].flat().some(({ by }) => by === 'choice');
  return body.keys.flatMap(({ key }, column) => {
    const header = body.headers[column]!;
    if (used.has(column) || named.has(header) || known?.all.has(key)) return [];
    const isNamed =
      namesFee(columns, column) ||
      (missing.length > 0 && namesValue(columns, column)) ||
      missing.some((field) => namesVersion(columns, column, field));
    const isFee = isBesideCommission(draft, columns, column);
    if (missing.length === 0 && !isFee && isComputed(header)) return [];
    const sign = looksLikeMoney(columns, column) ?? (isNamed || isFee ? 'word' : null);
    if (sign === null) return [];
    if (sign === 'cents' && missing.length === 0 && !namesChannel(header) && !isFee && !isAsLarge(columns, column, map))
      return [];
    // Whoever chose a column has seen the others of its name.
    if (sign === 'word' && isChosen) return [];
    // Of a plan alone, what is reckoned from it is more likely what was spent.
    return (!draft.planOnly && isDerived(columns, column, used)) || isSumOfChannels(draft, columns, column)
      ? []
      : [column];
  });
}

/** Cents beside a cost that shows no currency either, and as large: more than a rate or a score would be. */
function isAsLarge(columns: Columns, column: number, { fields }: Draft['map']): boolean {
  const cost = fields.get('cost') ?? fields.get('revenue');
  if (cost === undefined || looksLikeMoney(columns, cost) === 'currency') return false;
  const [own, other] = [column, cost].map((one) =>
    columns.profile(one).numbers.values.reduce((sum, value) => sum + (Math.abs(value) || 0), 0),
  ) as [number, number];
  return own >= other * 0.05;
}
