import { signature } from '../../src/functions/usage.ts';
import { inWords } from '../../src/metrics/in-words.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import type { Source } from '../../src/metrics/sources.ts';

/** The functions and metrics as a Markdown table. */
export const functionTable = (metrics: readonly Metric[]): string =>
  [
    '| function | what it tells | how it is computed |',
    '| --- | --- | --- |',
    ...metrics.map((metric) => {
      const computed = inWords(metric.value, ({ name }) => name);
      const how = metric.source ? `${computed} (${cited(metric.source)})` : computed;
      return `| ${[`\`${signature(metric)}\``, `**${metric.title}**: ${metric.says}`, how].map(cell).join(' | ')} |`;
    }),
  ].join('\n');

const cited = ({ title, url }: Source): string => (url ? `[${title}](${url})` : title);

const cell = (text: string): string => text.replaceAll('|', '\\|');
