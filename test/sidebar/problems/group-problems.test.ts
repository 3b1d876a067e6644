import { expect, it } from 'vitest';
import type { ProblemState } from '../../../src/commands/read-state.ts';
import { groupProblems } from '../../../src/sidebar/problems/group-problems.ts';

const problem = (source: string, severity: ProblemState['severity'], message: string): ProblemState => ({
  code: 'unreadable-amount',
  severity,
  source,
  row: 3,
  column: 'Cost',
  message,
  cell: 'C3',
  at: { row: 3, column: 3 },
  fixes: [],
});

const problems = [
  problem('Meta', 'warning', 'first'),
  problem('Google', 'info', 'second'),
  problem('Google', 'error', 'third'),
];

const shown = (typed: string, closed: readonly string[] = []) =>
  groupProblems(problems, typed, new Set(closed)).map((line) =>
    line.is === 'source' ? `${line.name} ${line.count}` : line.problem.message,
  );

it('groups by source, sources with errors first, errors first in each', () => {
  expect(shown('')).toEqual(['Google 2', 'third', 'second', 'Meta 1', 'first']);
});

it.each([
  ['third', ['Google 1', 'third']],
  ['GOOGLE c3 info', ['Google 1', 'second']],
  ['unreadable meta', ['Meta 1', 'first']],
  ['nothing like it', []],
])('filters by %j', (typed, expected) => {
  expect(shown(typed)).toEqual(expected);
});

it('keeps a closed source with its count', () => {
  expect(shown('', ['Google'])).toEqual(['Google 2', 'Meta 1', 'first']);
});
