import { convertedColumns } from '../../mapping/converted-columns.ts';
import type { Role } from '../../role.ts';
import type { Draft } from '../draft.ts';

/** The columns that a reading uses. */
export function usedColumns({
  body,
  known,
  map,
  wide,
  roles,
  besides,
  plans,
  overheadColumns,
}: Draft): ReadonlySet<number> {
  return new Set([
    ...map.fields.values(),
    ...wide.flatMap(({ columns }) => [...columns.values()]),
    ...map.otherCurrencies.map(({ column }) => column),
    ...convertedColumns(body, map.fields, known).map(({ column }) => column),
    ...[...roles].flatMap(([role, column]) => (readAlone.has(role) ? [] : [column])),
    ...besides,
    ...plans.map(({ column }) => column),
    ...overheadColumns,
  ]);
}

/** Roles that explain no money by themselves: where they matter, a field is read from their column. `Cena` is a price, or what was paid. */
const readAlone: ReadonlySet<Role> = new Set([
  'orderTotal',
  'lineTotal',
  'unitPrice',
  'debit',
  'credit',
  'dealValue',
  'commission',
]);

/** The columns that a question names already, and those that prove what others are. */
export function headersNamed({ map, findings }: Draft): ReadonlySet<string> {
  const asked = findings.flatMap(({ code, column, details }) =>
    code === 'ambiguous-column' ||
    code === 'column-preferred' ||
    code === 'money-left-out' ||
    code === 'wide-total-differs' ||
    code === 'sub-totals'
      ? [column ?? '', ...[details?.candidates ?? [], details?.over ?? [], details?.columns ?? []].flat().map(String)]
      : [],
  );
  const proofs = [...map.reasons.values()]
    .flat()
    .flatMap((reason) =>
      reason.by === 'sum'
        ? reason.of
        : reason.by === 'quotient'
          ? [reason.is]
          : reason.by === 'product'
            ? [...reason.of, reason.is]
            : [],
    );
  return new Set([...asked, ...proofs]);
}
