import { writeFileSync } from 'node:fs';
import { countGaps } from './count-gaps.ts';
import { reports } from './known-gaps.ts';

/** Writes what is false today of the reports that the test reads: run it when some of it is mended, never to let something in. */
const { gaps } = countGaps(reports);
const lines = Object.keys(gaps)
  .sort()
  .map((name) => `  '${name}': ${gaps[name]},`);
writeFileSync(
  new URL('./known-gaps.ts', import.meta.url),
  `/** Generated reports that between them show each kind of falsehood that pages have. */
export const reports: readonly number[] = [${reports.join(', ')}];

/**
 * What is still false of their pages, by rule and kind of sentence, and how often. The table only shrinks: a kind that shows no
 * contradiction any more is taken out of it. \`npx tsx test/sentences/write-known-gaps.ts\` writes it anew.
 */
export const knownGaps: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
);
