import { isoDay } from '../intake/columns/day-serial.ts';
import { nextStep, stepStart } from '../intake/cut-days.ts';
import type { Ledger, RowsWithoutRate } from '../intake/ledger.ts';
import { type PlanRow, type PlanRows, stretchesOf } from '../intake/plan.ts';
import type { Period } from '../intake/reading.ts';
import type { SourceDays } from './coverage/source-days.ts';
import { daysIn } from './days-in.ts';
import { type Coverage, coverageByChannel } from './plan-coverage.ts';
import { condensed, type PlanPiece, piecesOf } from './plan-pieces.ts';
import type { Windows } from './windows.ts';

/** With fewer days of data nobody says how it will end. */
export const fewestDays = 7;

/** More rows of a plan than these are shown by source. */
const mostPieces = 300;

/** What can be said of a line beside spent against planned; all but `running` are reasons for no forecast, or for no verdict. */
export type PlanState =
  | 'running'
  /** The data reach its last day. */
  | 'over'
  /** The data begin later than it does: a forecast may stand, a verdict may not. */
  | 'late'
  /** The same by a week or more. */
  | 'begun without data'
  | 'too early'
  /** The sources leave out days of it. */
  | 'with gaps'
  | 'no data'
  /** Of all channels: what some of them spent, or were planned to, is not known. */
  | 'partial'
  | 'undated';

/** A channel over the days of its plan, a line for each stretch of them, or over the plan's period where it has none. */
export interface PlanLine {
  readonly key: string;
  readonly channel: string;
  readonly days: Period | null;
  /** What the plan is made of, in order of time; none where the channel was not planned for. */
  readonly pieces: readonly PlanPiece[];
  /** Those of its days that the data cover. */
  readonly covered: Period | null;
  /** How many of these the sources leave out. */
  readonly missing: number;
  readonly state: PlanState;
  readonly planned: number | null;
  readonly spent: number | null;
  readonly forecast: number | null;
}

export interface Plan {
  /** From the first day of the lines to the last; null where no row of the plan bears a date. */
  readonly period: Period | null;
  readonly lines: readonly PlanLine[];
  /** What channels with a plan spent on days without one. */
  readonly rest: number;
  /** In report currency: planned for days that the report does not speak of, or for no day. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
  /** How many rows of the plan count by days, since the report speaks of a part of them. */
  readonly parts: number;
  readonly hasRevenue: boolean;
  readonly withoutRate: readonly RowsWithoutRate[];
}

/** What was planned for the report period beside what was spent in the same days; null where nobody planned. */
export function planOf(
  { rows, withoutRate }: PlanRows,
  ledger: Ledger,
  sources: readonly SourceDays[],
  windows: Windows,
  today: number,
): Plan | null {
  if (rows.length === 0 && withoutRate.length === 0) return null;
  const dated = rows.filter(({ from }) => !Number.isNaN(from));
  const undated = rows.filter(({ from }) => Number.isNaN(from));
  const window = windowOf(dated, windows);
  const inside = dated.filter((row) => window && row.from <= window.to && row.to >= window.from);
  const coverage = coverageByChannel(ledger, sources, today);
  const whole = dated.length === 0 && windows.all;
  const planned = whole
    ? byChannel(undated).map(([channel, own]) => lineOf(ledger, channel, null, own, undefined))
    : byChannel(inside).flatMap(([channel, own]) =>
        stretchesOf(own.map((row) => overlap(row, window as Period) as Period)).map((days) =>
          lineOf(ledger, channel, days, own, coverage.get(channel)),
        ),
      );
  const days = planned.flatMap((line) => line.days ?? []);
  const period =
    days.length > 0 ? { from: Math.min(...days.map((d) => d.from)), to: Math.max(...days.map((d) => d.to)) } : null;
  const isPlanned = new Set(planned.map(({ channel }) => channel));
  const others =
    planned.length === 0
      ? []
      : ledger.channels
          .filter((channel) => !isPlanned.has(channel))
          .map((channel) => lineOf(ledger, channel, period, [], coverage.get(channel)))
          .filter(({ spent }) => spent);
  const isLong = planned.reduce((sum, { pieces }) => sum + pieces.length, 0) > mostPieces;
  const shown = isLong ? planned.map((line) => ({ ...line, pieces: condensed(line.pieces) })) : planned;
  const lines = [...shown.sort(bySize), ...others.sort(bySize)];
  const all = period ? spentIn(ledger, null, period) : null;
  return {
    period,
    lines,
    rest: all === null ? 0 : all - lines.reduce((sum, { spent }) => sum + (spent ?? 0), 0),
    before: window ? sumOf(dated, (row) => share(row, row.from, window.from - 1)) : 0,
    after: window ? sumOf(dated, (row) => share(row, window.to + 1, row.to)) : 0,
    undated: whole ? 0 : sumOf(undated, () => 1),
    parts: inside.filter((row) => window && (row.from < window.from || row.to > window.to)).length,
    hasRevenue: lines.some(({ pieces }) => pieces.some(({ revenue }) => !Number.isNaN(revenue))),
    withoutRate,
  };
}

/** The days that the plan is looked at: those that were asked for; of all the data, those of every plan that they or the rest of their last month meet. */
function windowOf(dated: readonly PlanRow[], { all, report, asked }: Windows): Period | null {
  const chosen = asked ?? report;
  if (chosen && !all) return chosen;
  const monthEnd = chosen ? nextStep(stepStart(chosen.to, 'month'), 'month') - 1 : 0;
  const met = chosen ? dated.filter(({ from, to }) => from <= monthEnd && to >= chosen.from) : dated;
  if (met.length === 0) return chosen;
  return {
    from: Math.min(chosen?.from ?? Number.POSITIVE_INFINITY, ...met.map(({ from }) => from)),
    to: Math.max(chosen?.to ?? Number.NEGATIVE_INFINITY, ...met.map(({ to }) => to)),
  };
}

function lineOf(
  ledger: Ledger,
  channel: string,
  days: Period | null,
  rows: readonly PlanRow[],
  coverage: Coverage | undefined,
): PlanLine {
  const covered = days && coverage ? overlap(days, coverage) : null;
  const pieces = piecesOf(rows, days, covered);
  const spent = spentIn(ledger, channel, days);
  const gaps = covered ? (coverage?.gaps ?? []).flatMap((gap) => overlap(gap, covered) ?? []) : [];
  const missing = gaps.reduce((sum, gap) => sum + daysIn(gap), 0);
  const state = stateOf(days, covered, spent, missing > 0);
  return {
    key: `${channel}:${days ? isoDay(days.from) : ''}`,
    channel,
    days,
    pieces,
    covered,
    missing,
    state,
    planned: pieces.length > 0 ? pieces.reduce((sum, { cost, rate }) => sum + (cost || 0) * rate, 0) : null,
    spent,
    forecast: days && covered && spent !== null && canForecast(state) ? (spent / daysIn(covered)) * daysIn(days) : null,
  };
}

export const canForecast = (state: PlanState): boolean => state === 'running' || state === 'late';

function stateOf(days: Period | null, covered: Period | null, spent: number | null, hasGaps: boolean): PlanState {
  if (spent === null) return 'no data';
  if (!days) return 'undated';
  if (!covered) return 'too early';
  if (hasGaps) return 'with gaps';
  if (covered.to >= days.to) return 'over';
  if (covered.from - days.from >= fewestDays) return 'begun without data';
  if (daysIn(covered) < fewestDays) return 'too early';
  return covered.from > days.from ? 'late' : 'running';
}

/** What a channel, or all of them, spent in days, or ever; null where no row says. */
function spentIn(ledger: Ledger, channel: string | null, days: Period | null): number | null {
  const { rows, channelOf, channels } = ledger;
  const id = channel === null ? -1 : channels.indexOf(channel);
  if (channel !== null && id < 0) return null;
  const amounts = rows.measures.cost;
  let sum = 0;
  let found = false;
  for (let i = 0; i < rows.length; i++) {
    if (id >= 0 && channelOf[i] !== id) continue;
    const from = rows.from[i] as number;
    if (days && !(from >= days.from && from <= days.to)) continue;
    const amount = amounts[i] as number;
    if (Number.isNaN(amount)) continue;
    sum += amount;
    found = true;
  }
  return found ? sum : null;
}

export function overlap(a: Period, b: Period): Period | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? { from, to } : null;
}

const share = (row: PlanRow, from: number, to: number): number => {
  const days = overlap(row, { from, to });
  return days ? daysIn(days) / daysIn(row) : 0;
};

const sumOf = (rows: readonly PlanRow[], part: (row: PlanRow) => number): number =>
  rows.reduce((sum, row) => sum + (row.cost || 0) * row.rate * part(row), 0);

function byChannel(rows: readonly PlanRow[]): [string, PlanRow[]][] {
  const found = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const own = found.get(row.channel);
    if (own) own.push(row);
    else found.set(row.channel, [row]);
  }
  return [...found];
}

const bySize = (a: PlanLine, b: PlanLine): number =>
  (b.planned ?? b.spent ?? 0) - (a.planned ?? a.spent ?? 0) || (a.key < b.key ? -1 : 1);
