import type { ProblemState } from '../../commands/read-state.ts';
import { matching } from '../matching.ts';

/** What the list shows, from top to bottom: sources, and below each that is open its problems. */
export type Line = Place &
  (
    | { readonly is: 'source'; readonly name: string; readonly count: number; readonly open: boolean }
    | { readonly is: 'problem'; readonly problem: ProblemState; readonly key: string; readonly level: 2 | 3 }
  );

/** The how manieth of how many on its level. */
interface Place {
  readonly at: number;
  readonly of: number;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** What parts the key of a problem from that of one of its cells. */
const separator = '\n';

/**
 * Problems by source, sources with errors first; those that have not all of the words are left out. Below the one that is open, or one of
 * whose cells is, stand its cells.
 */
export function groupProblems(
  problems: readonly ProblemState[],
  typed: string,
  closed: ReadonlySet<string>,
  openKey = '',
): Line[] {
  const fits = matching(typed);
  const has = ({ source, code, severity }: ProblemState, { cell, message }: Pick<ProblemState, 'cell' | 'message'>) =>
    fits(`${source} ${code} ${severity} ${cell ?? ''} ${message}`);
  const groups = new Map<string, { problem: ProblemState; key: string }[]>();
  const seen = new Map<string, number>();
  for (const problem of problems) {
    const { source, code, cell, cells = [] } = problem;
    // The same problem keeps its key when others come or go.
    const name = `${source} ${code} ${cell ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (!has(problem, problem) && !cells.some((each) => has(problem, each))) continue;
    const group = groups.get(source);
    const line = { problem, key: `${name} ${times}` };
    if (group) group.push(line);
    else groups.set(source, [line]);
  }
  const worst = (group: readonly { problem: ProblemState }[]) =>
    Math.min(...new Set(group.map(({ problem }) => rank[problem.severity])));
  const cellsOf = (problem: ProblemState, key: string): Line[] => {
    const { cells = [], ...one } = problem;
    if (openKey !== key && !openKey.startsWith(key + separator)) return [];
    const fitting = cells.filter((cell) => has(problem, cell));
    // Where the words are those of the whole, none of its cells is left out.
    const shown = fitting.length > 0 ? fitting : cells;
    return shown.map((cell, at) => ({
      is: 'problem',
      problem: { ...one, ...cell },
      key: `${key}${separator}${cell.cell ?? ''} ${cell.row}`,
      level: 3,
      at: at + 1,
      of: shown.length,
    }));
  };
  return [...groups]
    .map(([name, group]) => ({ name, group, worst: worst(group) }))
    .sort((a, b) => a.worst - b.worst)
    .flatMap(({ name, group }, i): Line[] => {
      const open = !closed.has(name);
      const lines = group.sort((a, b) => rank[a.problem.severity] - rank[b.problem.severity]);
      return [
        { is: 'source', name, count: group.length, open, at: i + 1, of: groups.size },
        ...(open
          ? lines.flatMap((line, at): Line[] => [
              { is: 'problem', ...line, level: 2, at: at + 1, of: group.length },
              ...cellsOf(line.problem, line.key),
            ])
          : []),
      ];
    });
}

/** Whether a problem shows its cells below it. */
export const showsCells = ({ cells = [] }: ProblemState, key: string, openKey: string): boolean =>
  cells.length > 0 && openKey.startsWith(key + separator);

/** The key of the problem that a cell is one of; empty for a problem of its own. */
export const within = (key: string): string => key.split(separator).slice(0, -1).join(separator);
