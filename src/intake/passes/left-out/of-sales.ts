import type { Columns } from '../../evidence/columns.ts';
import { looksLikeMoney } from '../../evidence/looks-like-money.ts';
import type { Finding } from '../../reading.ts';
import { accountKind } from '../../roles/account-kind.ts';
import type { Draft } from '../draft.ts';
import { mayBeGivenBack } from '../refund-evidence.ts';
import { moneyLeftOut } from './finding.ts';
import { namesFee } from './named-money.ts';

/** What may have been given back, under a word that nobody knows. */
export function refundsLeftOut(draft: Draft, columns: Columns): Finding[] {
  const { body, map, roles, known } = draft;
  const revenue = map.fields.get('revenue');
  if (known || revenue === undefined || roles.has('refund')) return [];
  const taken = new Set([...map.fields.values(), ...roles.values()]);
  return body.keys.flatMap((_, column) =>
    !taken.has(column) && looksLikeMoney(columns, column) !== null && mayBeGivenBack(columns, revenue, column)
      ? [moneyLeftOut(draft, column, ['refund'])]
      : [],
  );
}

/** `Ads fee` or a commission beside each order was spent on it. */
export function advertisingLeftOut(draft: Draft, columns: Columns): Finding[] {
  const { body, known, map, roles } = draft;
  if (known || map.fields.has('cost')) return [];
  const taken = new Set([...map.fields.values(), ...roles.values()]);
  return body.keys.flatMap(({ key }, column) =>
    (!taken.has(column) &&
      accountKind(key) === 'cost' &&
      (namesFee(columns, column) || looksLikeMoney(columns, column) !== null)) ||
    column === roles.get('commission')
      ? [moneyLeftOut(draft, column, ['cost'])]
      : [],
  );
}
