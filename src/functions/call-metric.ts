import { evaluate } from '../metrics/evaluate.ts';
import { explain } from '../metrics/explain.ts';
import type { Metric } from '../metrics/metric.ts';
import { type CellReading, isLabel, readCell } from './read-cell.ts';
import { decimalOf } from './read-text.ts';
import { commonShape, type Given, given } from './shape.ts';
import { usage } from './usage.ts';

export type FunctionCell = number | string;
export type FunctionResult = FunctionCell | FunctionCell[][];

/** A metric as a custom function: single cells give a single value, ranges give a range, row by row. */
export const callMetric = (metric: Metric, args: readonly unknown[]): FunctionResult => {
  const required = metric.arguments.filter((input) => input.default === undefined).length;
  if (args.length < required || args.length > metric.arguments.length) {
    throw new Error(`${usage(metric)}; got ${args.length === 1 ? '1 argument' : `${args.length || 'no'} arguments`}.`);
  }
  const all = metric.arguments.map((_, at) => given(args[at]));
  const shape = commonShape(metric, all);
  const singles = all.map((one, at) => ('cell' in one ? single(metric, at, one.cell) : undefined));
  const decimals = all.map((one) => ('range' in one ? decimalOf(one.range) : undefined));
  const values: Record<string, number> = {};

  if (shape === undefined) {
    const value = compute(metric, (at) => singles[at] as CellReading, values);
    if (typeof value === 'object') throw new Error(`${metric.function}: ${value.says}.${ofSums(metric, values)}`);
    return value;
  }
  return shape.map((line, row) =>
    line.map((_, column) => {
      if (row === 0 && shape.length > 1 && isHeading(all, column)) return metric.title;
      const reading = (at: number) =>
        singles[at] ?? readCell(cellOf(all[at], row, column), metric.arguments[at], decimals[at]);
      const value = compute(metric, reading, values);
      // An error can be returned to no cell of a range, so a row without a value says why in its own.
      return typeof value === 'object' ? value.brief : value;
    }),
  );
};

interface NoValue {
  readonly says: string;
  readonly brief: string;
}

/** One row's value, `''` where a required cell is blank, or why there is none. Leaves its numbers in `values`. */
const compute = (
  metric: Metric,
  reading: (at: number) => CellReading,
  values: Record<string, number>,
): FunctionCell | NoValue => {
  let blank = false;
  let fault: NoValue | undefined;
  for (const [at, input] of metric.arguments.entries()) {
    const cell = reading(at);
    if (cell.kind === 'number') values[input.name] = cell.value;
    else if (cell.kind === 'fault') fault ??= cell;
    else if (input.default === undefined) blank = true;
    else values[input.name] = input.default;
  }
  if (fault) return fault;
  if (blank) return '';
  const value = evaluate(metric.value, values);
  if (value !== undefined) return value;
  const says = explain(metric, values) ?? '';
  return { says, brief: says.split(', ')[0] as string };
};

/** SUM of cells that hold text is 0, and says nothing of it. */
const ofSums = (metric: Metric, values: Readonly<Record<string, number>>): string =>
  metric.arguments.every((input) => input.default !== undefined || values[input.name] === 0)
    ? ' Where they are sums, the cells added up may hold text, which SUM takes for 0: give the ranges themselves.'
    : '';

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
