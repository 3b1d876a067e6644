import type { Objective } from '../../settings/list/objectives.ts';
import { type Formula, op, term } from '../../workbook/formula.ts';
import { type Aim, aimOf } from '../aims.ts';
import type { ReportContext } from '../context.ts';
import { inDoubt, isInDoubt } from '../doubt.ts';
import type { Figure } from '../figures.ts';
import { partialData, statusFormula, statusOf } from '../status.ts';
import { sumsIn } from '../sums-in.ts';
import { figureValue } from './figure-value.ts';

interface Cells {
  readonly actual: Formula;
  readonly target: Formula;
  readonly format: string;
}

/** How an objective stands: against its target, or against what of it is due. */
export function aimStatus(context: ReportContext, objective: Objective, kpi: Figure, cells: Cells): Formula {
  const aim = aimOf(context, objective);
  const not = unsaid(context, aim);
  if (not) return term(not);
  const target = aim.due ? op(op(cells.target, '*', aim.due.days), '/', aim.due.of) : cells.target;
  return statusFormula(context, kpi, { ...cells, target, isPast: aim.isPast });
}

/** The same in TypeScript, to choose what goes on a list. */
export function aimStatusOf(context: ReportContext, objective: Objective, kpi: Figure, format: string): string {
  const aim = aimOf(context, objective);
  const { facts, ledger, windows } = context;
  const [sums, days] = aim.days ? [sumsIn(ledger, aim.days), aim.days] : [facts.report, windows.report];
  const target = aim.due ? (objective.target * aim.due.days) / aim.due.of : objective.target;
  const actual = figureValue(context, kpi, sums, days);
  return unsaid(context, aim) ?? statusOf(context, kpi, { actual, target, format, isPast: aim.isPast });
}

function unsaid(context: ReportContext, { days, isCovered }: Aim): string | undefined {
  if (!isCovered) return partialData;
  return days && isInDoubt(context, days) ? inDoubt : undefined;
}
