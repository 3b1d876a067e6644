import { formulas } from '../oracle/formulas.ts';
import { rowOf } from '../page.ts';
import { costsNamed } from '../read/costs-named.ts';
import { dayIn, dayPattern, writtenDay, writtenSpan } from '../read/days-in.ts';
import { figureNamed } from '../read/figure-named.ts';
import type { Place } from '../read/place.ts';
import { numberPattern, shownNumber } from '../read/shown.ts';
import { dayFromIso, daysIn, type Span, yearOf } from '../world/calendar.ts';
import type { Objective } from '../world/given.ts';
import { holdCompared } from './hold-compared.ts';
import { holdFigure, withoutNumber } from './hold-figure.ts';
import type { CellKind, Fault, Reading } from './kind.ts';
import { holdStatus } from './status.ts';

const table = /^head:(?:objectives|follow-up)$/;
/** Behind its words a label may name the currency. */
export const objectiveOf = ({ truth }: Pick<Reading, 'truth'>, label: string): Objective | undefined =>
  truth.settings.objectives?.find(({ statement }) => label === statement || label.startsWith(`${statement} (`));

/** What a row of objectives or of the follow-up is about. */
function aimOf(place: Place, at: Reading): { id: string; target: number; objective?: Objective } | null {
  const objective = objectiveOf(at, place.label);
  if (objective) return { id: objective.metric, target: objective.target, objective };
  const id = figureNamed(place.label);
  const target = id === undefined ? undefined : at.truth.settings.targets?.[id];
  return id === undefined || target === undefined ? null : { id, target };
}

/** What the KPI of an objective, or the figure that a row is of, says of other costs. */
const costsOf = ({ beside, label }: Place) => costsNamed(beside.KPI ?? label);

/** The days that an objective may be judged on: the report period, or what leads to its deadline. */
function daysJudged({ truth, told }: Reading, objective: Objective | undefined): Span[] {
  const deadline = objective?.deadline ? dayFromIso(objective.deadline) : null;
  if (deadline === null || deadline >= truth.given.today)
    return deadline !== null && objective && isAnnual(objective)
      ? [told.report, yearSoFar(truth, deadline)]
      : [told.report];
  const starts = [told.report.from, truth.span.from, Math.max(truth.span.from, yearOf(deadline).from)];
  return starts.filter((from) => from <= deadline).map((from) => ({ from, to: deadline }));
}

/** The days that the row of an objective says it is judged on. */
function daysNamed(text: string): Span | null {
  const [, first = '', last = ''] = new RegExp(`from (${dayPattern}) to (${dayPattern})`).exec(text) ?? [];
  const [from, to] = [dayIn(first), dayIn(last)];
  return from === null || to === null ? null : { from, to };
}

/** A sum that is to be reached by the end of a year. */
const isAnnual = ({ metric, deadline, statement }: Objective): boolean =>
  !formulas[metric]?.per && /-12-31$/.test(deadline ?? '') && !/budget/.test(statement);

function yearSoFar({ span }: Reading['truth'], deadline: number): Span {
  const year = yearOf(deadline);
  return { from: Math.max(year.from, span.from), to: Math.min(span.to, year.to) };
}

function* holdAim(place: Place, at: Reading): Generator<Fault> {
  const aim = aimOf(place, at);
  if (!aim || !/[✔▲✖]/.test(place.text)) return;
  const { id, target, objective } = aim;
  const shown = shownNumber(place.beside.Actual ?? '');
  const costs = costsOf(place);
  const { truth, told } = at;
  const deadline = objective?.deadline ? dayFromIso(objective.deadline) : null;
  if (deadline !== null && deadline < truth.given.today) {
    if (!/met|missed/.test(place.text))
      yield { rule: 'deadline-past', truth: `the deadline was ${writtenDay(deadline)}: it is met or missed` };
    const named = objective && daysNamed(rowOf(at.page, `objective:${objective.statement}`)?.texts.join(' ') ?? '');
    const all = named ? [named] : daysJudged(at, objective);
    const values = all.flatMap((days) => truth.figure(id, days, costs).may);
    yield* holdStatus(at, place.text, { id, days: all[0] ?? told.report, values, target, shown });
    return;
  }
  if (objective && isAnnual(objective) && deadline !== null) {
    const year = yearOf(deadline);
    const sofar = yearSoFar(truth, deadline);
    const shares = [sofar, told.report].map((days) => ({ days, due: (target * daysIn(days)) / daysIn(year) }));
    const misses = (word: string) =>
      shares.map(({ days, due }) => [
        ...holdStatus(at, word, { id, days, values: truth.figure(id, days, costs).may, target: due, shown }),
      ]);
    const all = misses(place.text);
    const isWhole = daysIn(told.report) < daysIn(year) - 3;
    if (isWhole && all.every((faults) => faults.some(({ rule }) => rule === 'verdict-false' || rule === 'immaterial')))
      yield {
        rule: 'annual-share',
        truth: `by then ${shares.map(({ due }) => due.toFixed(0)).join(' or ')} of ${target} were due`,
      };
    else yield* all[0] ?? [];
    return;
  }
  yield* holdStatus(at, place.text, {
    id,
    days: told.report,
    values: truth.figure(id, told.report, costs).may,
    target,
    shown,
  });
}

export const objectives: readonly CellKind[] = [
  {
    id: 'aim-kpi',
    table,
    title: /^KPI$/,
    // The days that it is judged on, and of the target of a year what is due by then.
    *hold({ text, label }, at) {
      const objective = objectiveOf(at, label);
      const days = daysNamed(text);
      if (!objective || !days) return;
      // Where the data end before its deadline, they are all that it is judged on.
      const ends = (to: number) => Math.min(to, at.truth.span.to);
      if (!daysJudged(at, objective).some(({ from, to }) => from === days.from && ends(to) === days.to))
        yield { rule: 'day', truth: daysJudged(at, objective).map(writtenSpan).join(' or ') };
      const [, due] = new RegExp(`, (${numberPattern}) due`).exec(text) ?? [];
      const of = (objective.target * daysIn(days)) / daysIn(yearOf(days.to));
      if (due) yield* holdFigure(due, { may: [of], matched: of, share: 1, rule: 'annual-share' });
    },
  },
  { id: 'aim-owner', table, title: /^(?:Owner|Action agreed)$/, hold: () => [] },
  {
    id: 'aim-deadline',
    table,
    title: /^Deadline$/,
    *hold(place, at) {
      const deadline = objectiveOf(at, place.label)?.deadline;
      if (deadline && dayIn(place.text) !== dayFromIso(deadline))
        yield { rule: 'day', truth: writtenDay(dayFromIso(deadline)) };
    },
  },
  {
    id: 'aim-target',
    table,
    title: /^Target$/,
    *hold(place, at) {
      const aim = aimOf(place, at);
      if (aim) yield* holdFigure(place.text, { may: [aim.target], matched: aim.target, share: 1 });
    },
  },
  {
    id: 'aim-baseline',
    table,
    title: /^(?:Baseline|Before)$/,
    *hold(place, at) {
      const aim = aimOf(place, at);
      if (!aim || withoutNumber.test(place.text)) return;
      const set = aim.objective?.baseline;
      if (set !== undefined) yield* holdFigure(place.text, { may: [set], matched: set, share: 1 });
      else
        yield* holdCompared(at, aim.id, place.text, 1, {
          days: at.told.baseline,
          beside: at.told.report,
          row: place.row.texts.join(' '),
          of: costsOf(place),
        });
    },
  },
  {
    id: 'aim-actual',
    table,
    title: /^Actual$/,
    *hold(place, at) {
      const aim = aimOf(place, at);
      if (!aim) return;
      const spans = [at.told.report, ...daysJudged(at, aim.objective)];
      const figureOn = (days: Span) => at.truth.figure(aim.id, days, costsOf(place));
      const named = daysNamed(place.beside.KPI ?? '');
      // There may be none on the days that the row names.
      yield* holdFigure(place.text, {
        ...figureOn(named ?? at.told.report),
        may: spans.flatMap((days) => figureOn(days).may),
      });
    },
  },
  { id: 'aim-status', table, title: /^Status$/, hold: holdAim },
  {
    id: 'follow-since',
    table: /^head:follow-up$/,
    title: /^Since$/,
    *hold(place, at) {
      const day = dayIn(place.text);
      // Nothing was reported before: this report is the first that shows it.
      if (day !== at.truth.given.today)
        yield { rule: 'day', truth: `this is the first report, of ${writtenDay(at.truth.given.today)}` };
    },
  },
];
