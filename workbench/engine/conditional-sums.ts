import type { CellValue } from './criterion.ts';
import { criterionOf } from './criterion.ts';
import { EvaluationError, helpers, registries } from './o-spreadsheet.ts';
import { whenRead } from './when-read.ts';

interface Cell {
  readonly value: CellValue;
}

/** Columns of cells, as the engine hands a range over. */
type Matrix = readonly (readonly (Cell | undefined)[])[];
type Locale = Parameters<typeof criterionOf>[1];

interface Context {
  readonly locale: Locale;
}

const { functionRegistry } = registries;

/**
 * The engine's own SUMIFS and its family do not know `~~`, and ask every cell anew in each formula. In a report hundreds
 * of formulas ask the same columns for the same month or channel, so the answers for a column are kept. A sum in a branch
 * that `IF` does not take is never worked out.
 */
export function replaceConditionalSums(): void {
  const replace = (name: string, compute: (this: Context, ...parameters: Cell[]) => number): void => {
    const later = function (this: Context, ...parameters: Cell[]) {
      return whenRead(() => compute.apply(this, parameters));
    };
    functionRegistry.replace(name, { ...functionRegistry.get(name), compute: later as never });
  };
  replace('SUMIFS', function (sumRange, ...criteria) {
    const passed = passing(criteria, this.locale);
    ofOneSize(matrixOf(sumRange), passed);
    return sum(sumRange, passed);
  });
  replace('SUMIF', function (range, criterion, sumRange) {
    return sum(sumRange ?? range, passing([range, criterion] as Cell[], this.locale));
  });
  replace('COUNTIFS', function (...criteria) {
    return count(passing(criteria, this.locale));
  });
  replace('COUNTIF', function (...criteria) {
    return count(passing(criteria, this.locale));
  });
}

const matrixOf = (parameter: unknown): Matrix => (Array.isArray(parameter) ? parameter : [[parameter as Cell]]);

function sum(range: unknown, passed: readonly Uint8Array[]): number {
  const columns = matrixOf(range);
  let total = 0;
  passed.forEach((rows, column) => {
    const cells = columns[column] ?? [];
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] === 0) continue;
      const value = cells[row]?.value;
      if (typeof value === 'number') total += value;
    }
  });
  return total;
}

function count(passed: readonly Uint8Array[]): number {
  let total = 0;
  for (const rows of passed) for (const row of rows) total += row;
  return total;
}

/** For each column of the ranges, which rows meet all criteria. */
function passing(criteria: readonly Cell[], locale: Locale): readonly Uint8Array[] {
  let passed: readonly Uint8Array[] | undefined;
  for (let index = 0; index < criteria.length; index += 2) {
    const range = matrixOf(criteria[index]);
    const criterion = matrixOf(criteria[index + 1])[0]?.[0];
    if (helpers.isEvaluationError(criterion?.value as string)) throw criterion;
    const own = answers(range, criterion?.value, locale);
    if (!passed) {
      passed = own;
      continue;
    }
    ofOneSize(own, passed);
    passed = own.map((rows, column) => both(rows, passed?.[column] ?? rows));
  }
  return passed ?? [];
}

function ofOneSize(a: readonly ArrayLike<unknown>[], b: readonly ArrayLike<unknown>[]): void {
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) {
    throw new EvaluationError('SUMIFS and COUNTIFS expect ranges of the same size');
  }
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = new Uint8Array(a.length);
  for (let row = 0; row < a.length; row++) result[row] = (a[row] ?? 0) & (b[row] ?? 0);
  return result;
}

const kept = new WeakMap<Matrix, Map<string, readonly Uint8Array[]>>();
const mostKept = 1000;

/** The engine hands the same object over for the same range as long as no cell has changed. */
function answers(range: Matrix, criterion: CellValue, locale: Locale): readonly Uint8Array[] {
  let known = kept.get(range);
  if (!known || known.size > mostKept) {
    known = new Map();
    kept.set(range, known);
  }
  const key = `${typeof criterion} ${criterion}`;
  let found = known.get(key);
  if (!found) {
    const meets = criterionOf(criterion, locale);
    found = range.map((cells) => {
      const rows = new Uint8Array(cells.length);
      for (let row = 0; row < rows.length; row++) if (meets(cells[row]?.value)) rows[row] = 1;
      return rows;
    });
    known.set(key, found);
  }
  return found;
}
