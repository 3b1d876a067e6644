import type { Metric } from '../metrics/metric.ts';

export type Range = readonly (readonly unknown[])[];

/** What an argument of a custom function came as. A range of one cell is that cell. */
export type Given = { readonly range: Range } | { readonly cell: unknown };

export const given = (argument: unknown): Given => {
  if (!Array.isArray(argument)) return { cell: argument };
  const range = argument as Range;
  return range.length <= 1 && (range[0]?.length ?? 0) <= 1 ? { cell: range[0]?.[0] } : { range };
};

/** The range whose shape the result has; undefined where all are single cells. Throws where two ranges do not fit. */
export const commonShape = (metric: Metric, all: readonly Given[]): Range | undefined => {
  let first: { readonly name: string; readonly range: Range } | undefined;
  for (const [at, one] of all.entries()) {
    if (!('range' in one)) continue;
    const name = metric.arguments[at]?.name ?? '';
    if (first === undefined) first = { name, range: one.range };
    else if (size(first.range) !== size(one.range)) {
      throw new Error(
        `${metric.function}: ${first.name} is ${size(first.range)} and ${name} is ${size(one.range)}; ` +
          'give ranges of the same size, such as B2:B20 and C2:C20, or a single cell.',
      );
    }
  }
  return first?.range;
};

const size = (range: Range): string => `${count(range.length, 'row')} × ${count(range[0]?.length ?? 0, 'column')}`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
