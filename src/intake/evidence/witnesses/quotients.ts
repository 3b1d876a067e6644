import type { Measure } from '../../campaign-rows.ts';
import type { Columns } from '../columns.ts';
import type { Evidence, Witness } from '../evidence.ts';
import { ratioNamed } from '../ratio-names.ts';
import { quotient } from '../relations.ts';

/** As many digits as have to come out right: fewer do by chance, with as many pairs as a table has. */
const enough = 5;

/** A column that says what it divides by what proves three columns at once: cost ÷ clicks = `Avg. CPC`. */
export const quotients: Witness<Measure> = {
  id: 'quotients',
  hear(columns) {
    const { keys } = columns.body;
    const ratios = keys.flatMap(({ key }, is) => {
      const ratio = ratioNamed(key);
      return ratio && columns.profile(is).numeric > 0.5 ? [{ is, ratio }] : [];
    });
    if (ratios.length === 0) return [];
    const amounts = keys.flatMap((_, column) =>
      ratios.some(({ is }) => is === column) || columns.profile(column).numeric < 0.8 ? [] : [column],
    );
    return ratios.flatMap(({ is, ratio }) => proofs(columns, is, ratio, amounts));
  },
};

function proofs(
  columns: Columns,
  is: number,
  { over, under, factors }: NonNullable<ReturnType<typeof ratioNamed>>,
  amounts: readonly number[],
): Evidence<Measure>[] {
  const { headers } = columns.body;
  const found: Evidence<Measure>[] = [];
  for (const a of amounts) {
    for (const b of amounts) {
      if (a === b) continue;
      for (const factor of factors) {
        const held = quotient(columns, a, b, is, factor);
        if (!held || held.digits < enough) continue;
        const reason = {
          by: 'quotient',
          of: [headers[a]!, headers[b]!],
          is: headers[is]!,
          rows: held.rows,
          among: held.of,
        } as const;
        found.push({ column: a, role: over, weight: 5, reason }, { column: b, role: under, weight: 4, reason });
        break;
      }
    }
  }
  return found;
}
