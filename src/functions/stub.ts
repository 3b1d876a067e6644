import type { Input } from '../metrics/expression.ts';
import { inWords } from '../metrics/in-words.ts';
import type { Metric } from '../metrics/metric.ts';
import { exampleCall } from './usage.ts';

const type = '{number|Array<Array<number>>}';

/**
 * What Sheets sees of a custom function: a top-level declaration, and the JSDoc that its autocomplete shows. Sheets does
 * not understand `[optional]`, so the words say it.
 */
export const stub = (metric: Metric, namespace: string): string => {
  const names = metric.arguments.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${comment(metric.says)} ${comment(metric.title)} = ${inWords(metric.value, ({ name }) => name)}. Example: ${exampleCall(metric)}`,
    ' *',
    ...metric.arguments.map((input) => ` * @param ${type} ${input.name} ${parameter(input)}`),
    ` * @return ${type} ${comment(metric.title)}, row by row where ranges are given.`,
    ' * @customfunction',
    ' */',
    `function ${metric.function}(${names}) {`,
    `  return ${namespace}.functions.${metric.function}.apply(null, arguments);`,
    '}',
    '',
  ].join('\n');
};

/**
 * The function under a name that Google will hardly give to one of its own. A cell finds it as any; without the tag it stays out
 * of the autocomplete, which would show each function twice.
 */
export const alias = (metric: Metric, namespace: string): string =>
  `function ${aliasOf(metric)}() { return ${namespace}.functions.${metric.function}.apply(null, arguments); }`;

export const aliasOf = (metric: Metric): string => `TIEOUT_${metric.function}`;

const parameter = (input: Input): string =>
  `${input.default === undefined ? '' : 'Optional. '}${comment(input.says)} A cell or a range.`;

const comment = (words: string): string => words.replaceAll('*/', '* /');
