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

const many: ProblemState = {
  ...problem('Meta', 'error', '2 cells cannot be read'),
  cells: [3, 4].map((row) => ({
    row,
    column: 'Cost',
    message: `Row ${row} cannot be read`,
    cell: `C${row}`,
    at: { row, column: 3 },
    fixes: [],
  })),
};

const linesOf = (typed: string, openKey: string) => groupProblems([many], typed, new Set(), openKey);

it('shows the cells of a problem that has many where it or one of them is open', () => {
  const [, one] = linesOf('', '');
  const key = one?.is === 'problem' ? one.key : '';
  expect(linesOf('', '')).toHaveLength(2);
  const open = linesOf('', key);
  expect(open.map((line) => (line.is === 'problem' ? [line.level, line.problem.message] : line.name))).toEqual([
    'Meta',
    [2, '2 cells cannot be read'],
    [3, 'Row 3 cannot be read'],
    [3, 'Row 4 cannot be read'],
  ]);
  const cell = open[3];
  expect(linesOf('', cell?.is === 'problem' ? cell.key : '')).toHaveLength(4);
});

it('finds a problem by the words of one of its cells, and shows that one', () => {
  const [, one] = linesOf('c4', '');
  const key = one?.is === 'problem' ? one.key : '';
  expect(linesOf('c4', key).flatMap((line) => (line.is === 'problem' ? line.problem.message : []))).toEqual([
    '2 cells cannot be read',
    'Row 4 cannot be read',
  ]);
  expect(linesOf('c5', key)).toEqual([]);
});
