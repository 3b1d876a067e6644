import type { Columns } from '../evidence/columns.ts';
import type { Field } from '../reading.ts';
import { type Role, roles } from '../role.ts';
import { roleFits, sharedWith } from './fits.ts';
import { rolesNamed } from './words.ts';

export interface FoundRoles {
  readonly roles: ReadonlyMap<Role, number>;
  /** Roles that several columns could be, with these columns. */
  readonly open: ReadonlyMap<Role, readonly number[]>;
}

/** Roles of which a wrong column is a wrong figure: two columns are a question there, and the first one serves elsewhere. */
const asked: ReadonlySet<Role> = new Set(['refund', 'debit', 'credit', 'commission', 'quantity', 'unitPrice']);

/** Which column has which role: by its header and its values together. What the user chose stands above both. */
export function findRoles(
  columns: Columns,
  fields: ReadonlyMap<Field, number>,
  chosen: Readonly<Partial<Record<string, string | null>>> = {},
): FoundRoles {
  const { body } = columns;
  const fieldsOf = new Map<number, Field[]>();
  for (const [field, column] of fields) fieldsOf.set(column, [...(fieldsOf.get(column) ?? []), field]);
  const candidates = new Map<Role, { readonly column: number; readonly tier: number }[]>();
  body.keys.forEach(({ key }, column) => {
    for (const [role, tier] of rolesNamed(key)) {
      const taken = fieldsOf.get(column) ?? [];
      if (!taken.every((field) => sharedWith[role]?.includes(field))) continue;
      const list = candidates.get(role);
      if (list) list.push({ column, tier });
      else candidates.set(role, [{ column, tier }]);
    }
  });
  const found = new Map<Role, number>();
  const open = new Map<Role, readonly number[]>();
  for (const role of roles) {
    const choice = chosen[role];
    if (choice !== undefined) {
      const column = choice === null ? -1 : body.headers.indexOf(choice.trim());
      if (column >= 0) found.set(role, column);
      continue;
    }
    const list = (candidates.get(role) ?? []).filter(({ column, tier }) =>
      roleFits[role](columns.profile(column), tier),
    );
    if (list.length === 0) continue;
    const first = Math.min(...list.map(({ tier }) => tier));
    const best = list.filter(({ tier }) => tier === first).map(({ column }) => column);
    if (best.length > 1 && asked.has(role)) open.set(role, best);
    else found.set(role, best[0]!);
  }
  return { roles: found, open };
}
