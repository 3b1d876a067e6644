import type { ProblemState } from '../../commands/read-state.ts';
import { matching } from '../matching.ts';

/** What the list shows, from top to bottom: sources, and below each that is open its problems. */
export type Line = Place &
  (
    | { readonly is: 'source'; readonly name: string; readonly count: number; readonly open: boolean }
    | { readonly is: 'problem'; readonly problem: ProblemState; readonly key: string }
  );

/** The how manieth of how many on its level. */
interface Place {
  readonly at: number;
  readonly of: number;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Problems by source, sources with errors first; those that have not all of the words are left out. */
export function groupProblems(problems: readonly ProblemState[], typed: string, closed: ReadonlySet<string>): Line[] {
  const fits = matching(typed);
  const groups = new Map<string, { problem: ProblemState; key: string }[]>();
  const seen = new Map<string, number>();
  for (const problem of problems) {
    const { source, message, code, severity, cell } = problem;
    // The same problem keeps its key when others come or go.
    const name = `${source} ${code} ${cell ?? ''}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (!fits(`${source} ${code} ${severity} ${cell ?? ''} ${message}`)) continue;
    const group = groups.get(source);
    const line = { problem, key: `${name} ${times}` };
    if (group) group.push(line);
    else groups.set(source, [line]);
  }
  const worst = (group: readonly { problem: ProblemState }[]) =>
    Math.min(...new Set(group.map(({ problem }) => rank[problem.severity])));
  return [...groups]
    .map(([name, group]) => ({ name, group, worst: worst(group) }))
    .sort((a, b) => a.worst - b.worst)
    .flatMap(({ name, group }, i): Line[] => {
      const open = !closed.has(name);
      const lines = group.sort((a, b) => rank[a.problem.severity] - rank[b.problem.severity]);
      return [
        { is: 'source', name, count: group.length, open, at: i + 1, of: groups.size },
        ...(open ? lines.map((line, at): Line => ({ is: 'problem', ...line, at: at + 1, of: group.length })) : []),
      ];
    });
}
