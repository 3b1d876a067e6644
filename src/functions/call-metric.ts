import { evaluate } from '../metrics/evaluate.ts';
import { explain } from '../metrics/explain.ts';
import type { Metric } from '../metrics/metric.ts';
import { type CellReading, isLabel, readCell } from './read-cell.ts';
import { commonShape, type Given, given } from './shape.ts';
import { usage } from './usage.ts';

export type FunctionCell = number | string;
export type FunctionResult = FunctionCell | FunctionCell[][];

/**
 * What a row without a value shows. A custom function cannot return an error to one cell of a range, but a number that is
 * none shows as `#NUM!`. Should it show as a blank, it is still no number, and the function on that row alone says why.
 */
const rowError = Number.NaN;

/** A metric as a custom function: single cells give a single value, ranges give a range, row by row. */
export const callMetric = (metric: Metric, args: readonly unknown[]): FunctionResult => {
  const required = metric.arguments.filter((input) => input.default === undefined).length;
  if (args.length < required || args.length > metric.arguments.length) {
    throw new Error(`${usage(metric)}; got ${args.length === 1 ? '1 argument' : `${args.length || 'no'} arguments`}.`);
  }
  const all = metric.arguments.map((_, at) => given(args[at]));
  const shape = commonShape(metric, all);
  const singles = all.map((one, at) => ('cell' in one ? single(metric, at, one.cell) : undefined));
  const values: Record<string, number> = {};

  if (shape === undefined) {
    const value = compute(metric, (at) => singles[at] as CellReading, values);
    if (value === undefined) throw new Error(`${metric.function}: ${explain(metric, values)}.`);
    return value;
  }
  return shape.map((line, row) =>
    line.map((_, column) => {
      if (row === 0 && shape.length > 1 && isHeading(all, column)) return metric.title;
      const reading = (at: number) => singles[at] ?? readCell(cellOf(all[at], row, column), metric.arguments[at]);
      return compute(metric, reading, values) ?? rowError;
    }),
  );
};

/** One row's value: `''` where a required cell is blank, undefined where there is no value. Leaves its numbers in `values`. */
const compute = (
  metric: Metric,
  reading: (at: number) => CellReading,
  values: Record<string, number>,
): FunctionCell | undefined => {
  let blank = false;
  let fault = false;
  for (const [at, input] of metric.arguments.entries()) {
    const cell = reading(at);
    if (cell.kind === 'number') values[input.name] = cell.value;
    else if (cell.kind === 'fault') fault = true;
    else if (input.default === undefined) blank = true;
    else values[input.name] = input.default;
  }
  if (fault) return undefined;
  return blank ? '' : evaluate(metric.value, values);
};

/** A single cell counts for every row, so what is wrong with it is said at once. */
const single = (metric: Metric, at: number, cell: unknown): CellReading => {
  const input = metric.arguments[at];
  const reading = readCell(cell, input);
  if (reading.kind === 'fault') throw new Error(`${metric.function}: ${input?.name} ${reading.says}.`);
  return reading;
};

const cellOf = (one: Given | undefined, row: number, column: number): unknown =>
  one && 'range' in one ? one.range[row]?.[column] : undefined;

/** A first row that is a label in every range is the table's header. */
const isHeading = (all: readonly Given[], column: number): boolean =>
  all.every((one) => !('range' in one) || isLabel(one.range[0]?.[column]));
