export interface PartsOfTotal {
  /** Places of the parts. */
  readonly columns: readonly number[];
  readonly total: number;
  readonly sum: number;
}

/** As many columns as may be sub-totals of others. */
const mostLeftOut = 4;
const sampled = 200;

/**
 * The columns whose sum another column is, in every row. Where some of them are sub-totals of others, as `Digital` of `SEM` and
 * `Display`, the choice that leaves out the fewest is taken: the parts, and not their sub-total.
 */
export function partsOfTotal([total, ...parts]: readonly Float64Array[]): PartsOfTotal | null {
  if (!total || parts.length < 2) return null;
  const rows = Array.from({ length: total.length }, (_, row) => row).filter((row) => !Number.isNaN(total[row]!));
  const proving = rows.filter((row) => total[row] !== 0).slice(0, sampled);
  const filled = parts.flatMap((values, at) =>
    rows.some((row) => values[row]! !== 0 && !Number.isNaN(values[row]!)) ? [at] : [],
  );
  if (filled.length < 2 || !isProof(proving, total, parts, filled)) return null;
  const unit = rounding(proving.map((row) => total[row]!));
  for (let out = 0; out <= Math.min(mostLeftOut, filled.length - 2); out++) {
    for (const left of choices(filled, out)) {
      const columns = filled.filter((at) => !left.includes(at));
      const exact = proving.filter((row) => fits(row, columns, 0)).length;
      if (exact >= proving.length / 2 && proving.every((row) => fits(row, columns, unit))) return told(columns);
    }
  }
  return null;

  /** Parts that were rounded one by one may miss their sum by half a unit each; a sum of fewer columns has to be exact. */
  function fits(row: number, columns: readonly number[], rounded: number): boolean {
    const sum = columns.reduce((all, at) => all + (parts[at]![row] || 0), 0);
    const slack = columns.length === filled.length ? rounded * Math.min(2, columns.length / 2) : 0;
    return Math.abs(total![row]! - sum) <= 0.011 + Math.max(slack, Math.abs(sum) * 1e-9);
  }

  function told(columns: readonly number[]): PartsOfTotal {
    const add = (values: Float64Array) => rows.reduce((all, row) => all + (values[row] || 0), 0);
    const sum = columns.reduce((all, at) => all + add(parts[at]!), 0);
    return {
      columns: [...columns, ...parts.flatMap((_, at) => (filled.includes(at) ? [] : [at]))],
      total: add(total!),
      sum,
    };
  }
}

/** Two rows that differ, or one with three parts: less may be chance. */
function isProof(
  rows: readonly number[],
  total: Float64Array,
  parts: readonly Float64Array[],
  filled: readonly number[],
): boolean {
  if (rows.length === 0) return false;
  if (new Set(rows.map((row) => total[row])).size > 1) return true;
  return rows.some((row) => filled.filter((at) => parts[at]![row]! > 0).length > 2);
}

/** The unit to which numbers were rounded: 0.1 of `96.3`; none where they have cents. */
function rounding(values: readonly number[]): number {
  for (const unit of [1, 0.1])
    if (values.every((value) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6)) return unit;
  return 0;
}

function* choices(from: readonly number[], count: number, start = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = start; at <= from.length - count; at++) {
    for (const rest of choices(from, count - 1, at + 1)) yield [from[at]!, ...rest];
  }
}
