import { meanings, type Rule } from './rules/meanings.ts';
import type { Found, Tally } from './tally.ts';

const most = (counts: Readonly<Record<string, number>>) => Object.entries(counts).sort(([, a], [, b]) => b - a);
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

/** By rule: how often it is broken, by which kinds of sentences, and one example. */
export function printTally(tally: Tally, options: { readonly plain: boolean }): void {
  const rules = (Object.entries(tally.byRule) as [Rule, Found][]).sort(
    ([, a], [, b]) => b.contradictions - a.contradictions,
  );
  for (const [rule, { contradictions, reports, first, kinds }] of rules) {
    const { report, contradiction } = first;
    console.log(
      `\n${meanings[rule]}\n  ${rule}: ${contradictions.toLocaleString('en-US')} in ${reports.toLocaleString('en-US')} reports`,
    );
    console.log(
      `  ${most(kinds)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}`,
    );
    console.log(
      `  report ${report}, ${contradiction.key}\n    says:  ${contradiction.says}\n    truth: ${contradiction.truth}`,
    );
  }
  const claims = tally.sentences + tally.figures;
  console.log(`\nnot read: ${tally.notRead} of ${claims.toLocaleString('en-US')} (${share(tally.notRead, claims)})`);
  for (const [text, count] of most(tally.unread).slice(0, 20)) console.log(`  ${count} × ${text}`);
  if (options.plain)
    console.log(
      `\nwithout a claim:\n${[...tally.plain]
        .sort()
        .map((text) => `  ${text}`)
        .join('\n')}`,
    );
}
