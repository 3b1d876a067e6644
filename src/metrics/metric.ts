import type { Expression, Input } from './expression.ts';
import type { Source } from './sources.ts';
import type { Unit } from './unit.ts';

/** A worked example. Each runs as a test. */
export interface Example {
  readonly given: Readonly<Record<string, number>>;
  /** undefined where the metric has no value. */
  readonly is: number | undefined;
  /** Where the example was published. */
  readonly from?: string;
}

/** A metric, as data: the function, the formula, the words, the help and the README follow from it. */
export interface Metric {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  /** One plain sentence for someone who does not work in marketing. */
  readonly says: string;
  readonly value: Expression;
  /** The custom function's name. It does not change once published. */
  readonly function: string;
  /** The inputs of `value` in the order of the function's arguments, optional ones last. */
  readonly arguments: readonly Input[];
  /** What follows where the denominator is 0: `cost is 0, ` and then these words. */
  readonly zero: string;
  /** Where the definition was published; undefined where it is convention. */
  readonly source?: Source;
  readonly examples: readonly Example[];
  /** Published definitions under the same name that differ or are wrong. */
  readonly warns?: readonly string[];
}

export const metric = (definition: Metric): Metric => definition;
