import { judge } from './judge.ts';
import type { Given } from './world/given.ts';

/** One report: what it was made from, its page, and what is false of it. */
export function printReport(given: Given, show: boolean): number {
  const { page, contradictions, notRead, sentences, figures } = judge(given);
  if (show) {
    const { sources, rows } = given.world;
    console.log(JSON.stringify(given.settings, null, 1));
    for (const { name, step, days, gaps, channels } of sources)
      console.log(
        `${name}: by ${step}, ${JSON.stringify(days)}, gaps ${JSON.stringify(gaps)}, ${channels.join(', ') || 'no channels'}`,
      );
    console.log(`${rows.length} rows\n`);
    for (const { key, texts } of page.rows) {
      const line = texts.filter((text) => text !== '').join(' | ');
      if (line !== '') console.log(`${key.padEnd(24)} ${line}`);
    }
    console.log('');
  }
  for (const { rule, key, says, truth } of contradictions)
    console.log(`${rule} (${key})\n  says:  ${says}\n  truth: ${truth}`);
  for (const text of notRead) console.log(`not read: ${text}`);
  console.log(
    `\n${contradictions.length} contradictions, ${notRead.length} not read, in ${sentences} sentences and ${figures} figures`,
  );
  return contradictions.length;
}
