import { signature } from '../functions/usage.ts';
import { inWords } from '../metrics/in-words.ts';
import { metrics } from '../metrics/metrics.ts';

/** What the sidebar says of a custom function. */
export interface FunctionHelp {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly signature: string;
  /** `ROI = (revenue − cost) ÷ cost` */
  readonly formula: string;
  readonly arguments: readonly { readonly name: string; readonly says: string; readonly optional: boolean }[];
  readonly warns: readonly string[];
}

export const functionHelp = (): readonly FunctionHelp[] =>
  metrics.map((metric) => ({
    name: metric.function,
    title: metric.title,
    says: metric.says,
    signature: `=${signature(metric)}`,
    formula: `${metric.title} = ${inWords(metric.value)}`,
    arguments: metric.arguments.map(({ name, says, default: otherwise }) => {
      return { name, says, optional: otherwise !== undefined };
    }),
    warns: metric.warns ?? [],
  }));
