import type { Objective } from '../../settings/list/objectives.ts';
import { type Formula, op, term } from '../../workbook/formula.ts';
import { aimOf } from '../aims.ts';
import type { ReportContext } from '../context.ts';
import { partialData } from '../coverage/no-verdict.ts';
import { figureValue } from '../figure-value.ts';
import type { Figure } from '../figures.ts';
import { statusFormula, statusOf } from '../status.ts';

interface Cells {
  readonly actual: Formula;
  readonly target: Formula;
  readonly format: string;
}

/** How an objective stands: against its target, or against what of it is due. */
export function aimStatus(context: ReportContext, objective: Objective, kpi: Figure, cells: Cells): Formula {
  const { isCovered, due, isPast, days } = aimOf(context, objective);
  if (!isCovered) return term(partialData);
  const target = due ? op(op(cells.target, '*', due.days), '/', due.of) : cells.target;
  return statusFormula(context, kpi, { ...cells, target, isPast, on: days ?? 'report' });
}

/** The same in TypeScript, to choose what goes on a list. */
export function aimStatusOf(context: ReportContext, objective: Objective, kpi: Figure, format: string): string {
  const { isCovered, due, isPast, days } = aimOf(context, objective);
  if (!isCovered) return partialData;
  const on = days ?? 'report';
  const target = due ? (objective.target * due.days) / due.of : objective.target;
  return statusOf(context, kpi, { actual: figureValue(context, kpi, on), target, format, isPast, on });
}
