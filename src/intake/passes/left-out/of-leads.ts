import type { Columns } from '../../evidence/columns.ts';
import { looksLikeMoney } from '../../evidence/looks-like-money.ts';
import type { Finding } from '../../reading.ts';
import type { Draft } from '../draft.ts';
import { moneyLeftOut } from './finding.ts';
import { namesPrice, namesValue } from './named-money.ts';

/** `Price per lead` beside each lead was spent on it, and what else it comes to is named. */
export function pricesOfLeads(draft: Draft, columns: Columns): Finding[] {
  const fields = new Set(draft.map.fields.values());
  const taken = new Set([...fields, ...draft.roles.values()]);
  const total = draft.roles.get('orderTotal');
  return columns.body.keys.flatMap((_, column) =>
    !taken.has(column) && namesPrice(columns, column)
      ? [moneyLeftOut(draft, column, ['cost'])]
      : !fields.has(column) &&
          (column === total || namesValue(columns, column) || looksLikeMoney(columns, column) === 'currency')
        ? [moneyLeftOut(draft, column, ['cost', 'revenue'])]
        : [],
  );
}
