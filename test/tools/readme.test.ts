import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cpm } from '../../src/metrics/cpm.ts';
import { roas } from '../../src/metrics/roas.ts';
import { betweenMarkers } from '../../tools/readme/between-markers.ts';
import { functionTable } from '../../tools/readme/function-table.ts';
import { current } from '../../tools/readme.ts';

it('is up to date with the definitions; else run `npx tsx tools/readme.ts`', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  expect(readme).toBe(current(readme));
});

it('shows a metric in a row', () => {
  expect(functionTable([roas, cpm]).split('\n')).toEqual([
    '| function | what it tells | how it is computed |',
    '| --- | --- | --- |',
    '| `ROAS(revenue, cost)` | **ROAS**: The revenue that came back for each unit of money spent on ads. | revenue ÷ cost ([Google Ads Help: Value-based bidding glossary](https://support.google.com/google-ads/answer/12851704)) |',
    '| `CPM(cost, impressions)` | **CPM**: What it costs to show an ad a thousand times. | 1000 × cost ÷ impressions ([Google Ads Help: Cost-per-thousand impressions (CPM)](https://support.google.com/google-ads/answer/6310)) |',
  ]);
});

it.each([
  ['what stands between them is replaced', 'a <!-- x -->\nold\n<!-- /x --> b', 'a <!-- x -->\nnew $&\n<!-- /x --> b'],
  ['they may stand together', '<!-- x --><!-- /x -->', '<!-- x -->\nnew $&\n<!-- /x -->'],
  ['one is missing', '<!-- x --> old', '<!-- x --> old'],
  ['the others are another part', '<!-- y --> old <!-- /y -->', '<!-- y --> old <!-- /y -->'],
])('markers: %s', (_, text, expected) => {
  expect(betweenMarkers(text, 'x', 'new $&')).toBe(expected);
});
