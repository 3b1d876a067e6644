import { describe, expect, it } from 'vitest';
import { countOnce } from '../../src/intake/count-once.ts';
import { buildLedger } from '../../src/intake/ledger.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { draw } from '../truth/draw.ts';
import { shapes } from '../truth/shapes.ts';

const nouns = 'row|cell|amount|sale|date|customer|lead|rate|column|table|day|channel|line|order|count|place';

/** Whatever the data say stands in quotes, and is theirs. */
const unquoted = (message: string): string => message.replace(/“[^”]*”/g, '“”');

const wrong: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['holds what a program left', /undefined|NaN|\bnull\b|\[object|Infinity/],
  ['has two blanks, or one before a stop', / {2}|\s[.,;:]|, until/],
  ['ends as no sentence', /[^.?!)]$/],
  ['begins with a small letter or a blank', /^\s/],
  ['has an empty list', /\(\)|: \.|, \.|\bof [,.]/],
  ['says 1 of many', new RegExp(`(?<![\\d.,])1 (?:${nouns}|entrie)s\\b`)],
  ['says many of one', new RegExp(`(?<![\\w.,])(?:[02-9]|\\d[\\d,]*\\d) (?:${nouns}|entry)(?![\\w-])`)],
  ['has one that are', new RegExp(`(?<![\\d.,]|in )1 (?:${nouns}) (?:are|have|were|count|hold|do)\\b`)],
  [
    'has several that is',
    new RegExp(`(?<![\\w.,])(?:[2-9]|\\d[\\d,]*\\d) (?:${nouns})s (?:is|has|was|counts|holds|does)\\b`),
  ],
];

const faultsOf = (message: string): string[] =>
  wrong.flatMap(([what, pattern]) => (pattern.test(unquoted(message)) ? [`${what}: ${message}`] : []));

/** Each message, and those of the cells that are told as one. */
const messagesOf = (problems: readonly Problem[]): string[] =>
  problems.flatMap(({ message, fixes = [], cells = [] }) => [
    message,
    ...cells.map((cell) => cell.message),
    ...[...fixes, ...cells.flatMap((cell) => cell.fixes ?? [])].map(({ title }) => `${title}.`),
  ]);

function faultsIn(seed: number, shape: string): string[] {
  const readings = countOnce(
    draw(seed, shape).tables.map((table) => readTable(table)),
    { from: 'auto', channelNames: {} },
  );
  const { rows, currency } = buildLedger(readings, { currency: '', rates: {}, channelNames: {}, cuts: () => [] });
  const problems = findProblems({ readings, rates: {}, currency, channelNames: {} });
  const { cost, revenue } = rows.measures;
  const spend = cost.reduce((sum, amount) => sum + (amount || 0), 0);
  const hasRoi = spend > 0.005 && revenue.some((amount) => !Number.isNaN(amount));
  const messages = messagesOf(problems);
  return [
    ...messages.flatMap(faultsOf),
    ...messages.filter((message) => hasRoi && /no ROI/.test(message)).map((message) => `denies an ROI: ${message}`),
    ...Object.entries(countsOf(problems)).flatMap(([kind, count]) =>
      count > 1 ? [`says ${kind} ${count} times`] : [],
    ),
  ];
}

/** Kinds that one source may have in many cells, by source. */
function countsOf(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, source } of problems)
    if (/^(unreadable-|error-cell|total-row|row-left-out)/.test(code))
      counts[`${code} of ${source}`] = (counts[`${code} of ${source}`] ?? 0) + 1;
  return counts;
}

describe('what is said of random tables', () => {
  it.each(shapes.map(({ name }) => name))('%s: is a true sentence, and one for each kind', (shape) => {
    const faults = Array.from({ length: 25 }, (_, i) =>
      faultsIn(1000 + i, shape).map((fault) => `${1000 + i} ${fault}`),
    );
    expect(faults.flat().slice(0, 5)).toEqual([]);
  });

  it.each([
    '1 rows are left out.',
    '2 row are left out.',
    '1 row are left out.',
    '3 rows is left out.',
    'It is undefined.',
    'Two  blanks.',
    'No end',
    'A list of .',
  ])('would be found wrong: %j', (message) => {
    expect(faultsOf(message)).not.toEqual([]);
  });
});
