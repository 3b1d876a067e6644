import { fromSerial, isoDay, toSerial } from '../intake/columns/day-serial.ts';
import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import type { Objective } from '../settings/list/objectives.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReportContext } from './context.ts';
import { daysIn } from './days-in.ts';
import { figureOf } from './figures.ts';
import { parseIsoDay } from './iso-day.ts';
import type { Windows } from './windows.ts';

/** What an objective is judged on. */
export interface Aim {
  /** The row of the KPI tab with its figures. */
  readonly row: string;
  /** Its days, where they are not the report period. */
  readonly days: Period | null;
  /** Of the target of a year that still runs, what is due: that of so many of its days. */
  readonly due: { readonly days: number; readonly of: number } | null;
  /** Whether its deadline is past: then it is met or missed. */
  readonly isPast: boolean;
  /** Whether the data cover what the target asks for. */
  readonly isCovered: boolean;
}

type AimContext = Pick<ReportContext, 'today'> & {
  readonly ledger: Pick<Ledger, 'span'>;
  readonly windows: Pick<Windows, 'report'>;
};

const onReport: Aim = { row: 'p:report', days: null, due: null, isPast: false, isCovered: true };

/**
 * Until its deadline an objective is judged on the report period, and the target of a year on the year so far, against its share. Once the
 * deadline is past, the data to that day say whether it was met.
 */
export function aimOf({ today, ledger: { span }, windows: { report } }: AimContext, objective: Objective): Aim {
  const deadline = objective.deadline ? parseIsoDay(objective.deadline) : null;
  if (deadline === null || !span || !report) return onReport;
  const year = yearOf(deadline);
  const isPast = deadline < today;
  if (!isPast && !isAnnual(objective)) return onReport;
  const from = isAnnual(objective) || report.from > deadline ? year.from : report.from;
  const days = { from: Math.max(from, span.from), to: Math.min(deadline, span.to) };
  if (days.from > days.to) return { ...onReport, isPast, isCovered: false };
  const isWhole = span.from <= from && span.to >= deadline;
  const isReport = days.from === report.from && days.to === report.to;
  return {
    row: isReport ? 'p:report' : `p:aim:${isoDay(days.from)}:${isoDay(days.to)}`,
    days: isReport ? null : days,
    due: isPast ? null : { days: daysIn(days), of: daysIn(year) },
    isPast,
    // A ratio needs not all of its days.
    isCovered: !isPast || isWhole || !isSum(objective),
  };
}

/** What adds up over days: a measure, or the net return. */
const isSum = ({ metric }: Objective): boolean => figureOf(metric)?.metric === undefined;

/** A sum that is to be reached by the end of a year. A budget is a limit at any time of it. */
const isAnnual = (objective: Objective): boolean =>
  isSum(objective) && objective.metric !== 'cost' && /-12-31$/.test(objective.deadline ?? '');

/** The targets of the report period. One that an objective has for its year is no target of a month in it. */
export const targetsOfPeriod = ({
  targets,
  objectives,
}: Pick<Settings, 'targets' | 'objectives'>): Settings['targets'] =>
  Object.fromEntries(
    Object.entries(targets).filter(
      ([id, target]) => !objectives.some((each) => each.metric === id && each.target === target && isAnnual(each)),
    ),
  );

/** The days that objectives are judged on besides the report period, each once. */
export function aimDays(context: AimContext, objectives: readonly Objective[]): { row: string; days: Period }[] {
  const aims = objectives.map((objective) => aimOf(context, objective));
  const found = new Map(aims.flatMap(({ row, days }) => (days ? [[row, days] as const] : [])));
  return [...found].map(([row, days]) => ({ row, days }));
}

function yearOf(day: number): Period {
  const { year } = fromSerial(day);
  return { from: toSerial(year, 1, 1), to: toSerial(year, 12, 31) };
}
