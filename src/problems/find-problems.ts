import type { Problem, Severity } from './problem.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All problems of all sources: errors first, then in the order of the sources and of their rows. */
export function findProblems(context: RuleContext): Problem[] {
  const problems: Problem[] = [];
  for (const { code, severity, check } of rules) {
    for (const found of check(context)) problems.push({ code, severity, ...found });
  }
  const order = new Map(context.readings.map(({ name }, index) => [name, index]));
  const sourceRank = ({ source }: Problem) => order.get(source) ?? order.size;
  return problems.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || sourceRank(a) - sourceRank(b) || (a.row ?? 0) - (b.row ?? 0),
  );
}
