import { rowOf } from '../page.ts';
import { dayIn, dayPattern, spansIn, writtenDay, writtenSpan } from '../read/days-in.ts';
import type { Place } from '../read/place.ts';
import { numberPattern, percentPattern, scaleIn, shownNumber, standsFor } from '../read/shown.ts';
import { daysIn, overlaps, type Span } from '../world/calendar.ts';
import { holdFigure, withoutNumber } from './hold-figure.ts';
import type { CellKind, Fault, Reading, SentenceKind } from './kind.ts';
import { entitled } from './verdict.ts';

const table = /^head:plan$/;
/** Up to so many points apart is on pace. */
const pacePoints = 0.05;

const within = (span: Span, { from, to }: Span): Span => ({
  from: Math.max(span.from, from),
  to: Math.min(span.to, to),
});

/** The days that the plan is looked at, as the page says. */
function windowOf({ page, told }: Reading): Span {
  const [said] = spansIn(rowOf(page, 'lead:plan')?.texts.join(' ') ?? '');
  return said ?? told.report;
}

interface Line {
  readonly planned: number;
  readonly spent: number | null;
  /** Of the plan, what was due on the days that the data reach over, and on those that have data. */
  readonly due: readonly number[];
  readonly covered: readonly number[];
  readonly days: number;
  /** The data reach its last day. */
  readonly isOver: boolean;
}

/** What one channel was planned to spend in these days, and what of it is due by the data. */
function lineOf(at: Reading, channel: string): Line {
  const { truth } = at;
  const window = windowOf(at);
  const months = truth.world.plan.filter((each) => each.channel === channel && overlaps(each.month, window));
  const sources = truth.world.sources.filter(({ counts }) => counts[channel]?.includes('cost'));
  const has = (day: number, whole: boolean) =>
    day < truth.given.today + 1 &&
    sources.some(
      ({ days, gaps }) =>
        day >= days.from && day <= days.to && (whole || !gaps.some((gap) => day >= gap.from && day <= gap.to)),
    );
  const [due, covered] = [
    [0, 0],
    [0, 0],
  ];
  let [planned, all] = [0, 0];
  for (const { month, cost } of months) {
    const own = within(month, window);
    const daily = cost / daysIn(month);
    for (let day = own.from; day <= own.to; day++) {
      planned += daily;
      all++;
      [true, false].forEach((whole, i) => {
        if (!has(day, whole)) return;
        due[i]! += daily;
        covered[i]!++;
      });
    }
  }
  if (months.length === 0)
    for (let day = window.from; day <= window.to; day++)
      [true, false].forEach((whole, i) => {
        if (has(day, whole)) covered[i]!++;
      });
  const days =
    months.length > 0
      ? { from: Math.max(window.from, months[0]!.month.from), to: Math.min(window.to, months.at(-1)!.month.to) }
      : window;
  const spent = truth.sums({ days, channel }).cost;
  // Days without data are not due: where there are some, only the second count is true.
  const keep = covered[0]! - covered[1]! >= 2 ? [1] : [0, 1];
  return {
    planned,
    spent,
    due: keep.map((i) => due[i]!),
    covered: keep.map((i) => covered[i]!),
    days: months.length > 0 ? all : daysIn(window),
    isOver: has(days.to, true),
  };
}

const plannedChannels = ({ truth }: Reading): string[] => [...new Set(truth.world.plan.map(({ channel }) => channel))];

function totalOf(at: Reading): { line: Line; spentByAll: number; planned: Line[] } {
  const planned = plannedChannels(at).map((channel) => lineOf(at, channel));
  const sum = (of: (line: Line) => number) => planned.reduce((total, line) => total + of(line), 0);
  const spentByAll = at.truth.sums({ days: windowOf(at) }).cost ?? 0;
  const line = {
    planned: sum((each) => each.planned),
    spent: sum((each) => each.spent ?? 0),
    due: [sum((each) => each.due[0]!), sum((each) => each.due.at(-1)!)],
    covered: [],
    days: 0,
    isOver: false,
  };
  return { line, spentByAll, planned };
}

/** What a row is about; null for rows of several channels that are not all. */
function rowLine({ label }: Place, at: Reading): { line: Line; may: readonly number[] } | null {
  if (/^Total/.test(label)) {
    const { line, spentByAll } = totalOf(at);
    return { line, may: [line.spent ?? 0, spentByAll] };
  }
  if (!at.truth.channels.includes(label)) return null;
  const line = lineOf(at, label);
  return { line, may: line.spent === null ? [] : [line.spent] };
}

const cell = (
  id: string,
  title: RegExp,
  hold: (place: Place, at: Reading, found: { line: Line; may: readonly number[] }) => Iterable<Fault>,
): CellKind => ({
  id: `plan-${id}`,
  table,
  title,
  *hold(place, at) {
    const found = rowLine(place, at);
    if (found && !withoutNumber.test(place.text)) yield* hold(place, at, found);
  },
});

const oneOf = (may: readonly number[]) => ({ may, matched: null, share: 1 });
/** What hangs on how many days the data cover. */
const byDays = (may: readonly number[]) => ({ ...oneOf(may), rule: 'plan-days' as const });
const scale = ({ page }: Reading) => scaleIn(rowOf(page, 'head:plan')?.texts[0] ?? '');

export const planTable: readonly CellKind[] = [
  cell('planned', /^Planned$/, ({ text }, at, { line }) => holdFigure(text, oneOf([line.planned]), scale(at))),
  cell('spent', /^Spent$/, ({ text }, at, { may }) => holdFigure(text, oneOf(may), scale(at))),
  cell('difference', /^Difference$/, ({ text }, at, { line, may }) =>
    holdFigure(text, oneOf(may.map((spent) => spent - line.planned)), scale(at)),
  ),
  cell('used', /^Plan used$/, ({ text }, _, { line, may }) =>
    holdFigure(text, oneOf(may.map((spent) => spent / line.planned))),
  ),
  cell('due', /^Plan due$/, ({ text }, _, { line }) =>
    holdFigure(text, byDays(line.due.map((due) => due / line.planned))),
  ),
  cell('pace', /^Pace$/, ({ text, label }, at, found) =>
    holdPace(text, at, found, /^Total/.test(label) ? undefined : label),
  ),
  cell('forecast', /^Forecast$/, ({ text, label }, at, { line }) =>
    holdFigure(text, byDays(/^Total/.test(label) ? forecastsOfAll(at) : forecasts(line)), scale(at)),
  ),
  cell('against', /^Against plan$/, ({ text, label }, at, { line }) =>
    holdFigure(
      text,
      byDays((/^Total/.test(label) ? forecastsOfAll(at) : forecasts(line)).map((end) => end - line.planned)),
      scale(at),
    ),
  ),
  {
    id: 'plan-data',
    table,
    title: /^Data$/,
    *hold(place, at) {
      const [, covered, days] = /^(\d+) of (\d+) days/.exec(place.text) ?? [];
      const found = rowLine(place, at);
      if (covered === undefined || !found || found.line.planned === 0) return;
      if (Number(days) !== found.line.days) yield { rule: 'plan-days', truth: `${found.line.days} days` };
      if (!found.line.covered.some((each) => Math.abs(each - Number(covered)) < 2))
        yield { rule: 'plan-days', truth: `data for ${found.line.covered.join(' or ')} of them` };
    },
  },
];

const forecasts = ({ spent, covered, days }: Line): number[] =>
  spent === null ? [] : covered.flatMap((each) => (each > 0 ? [(spent / each) * days] : []));

/** Of the channels that were planned for, and of all. What is over ends with what was spent, or with as much for days before the data. */
function forecastsOfAll(at: Reading): number[] {
  const ends = (channels: readonly string[]) => {
    const lines = channels.map((channel) => lineOf(at, channel));
    return [0, -1].flatMap((i) =>
      [false, true].map((asSpent) =>
        lines.reduce((sum, line) => sum + ((asSpent && line.isOver ? line.spent : forecasts(line).at(i)) ?? 0), 0),
      ),
    );
  };
  return [...ends(plannedChannels(at)), ...ends(at.truth.channels)];
}

const senses: Readonly<Record<string, -1 | 0 | 1>> = { 'on pace': 0, 'ahead of plan': 1, 'behind plan': -1 };

function* holdPace(
  text: string,
  at: Reading,
  { line, may }: { line: Line; may: readonly number[] },
  channel?: string,
): Generator<Fault> {
  const [word] = /on pace|ahead of plan|behind plan/.exec(text) ?? [];
  const sense = word === undefined ? undefined : senses[word];
  if (sense === undefined) return;
  const apart = may.flatMap((spent) => line.due.map((due) => (spent - due) / line.planned));
  const slack = 0.0101;
  const holds = (each: number) =>
    sense === 0 ? Math.abs(each) <= pacePoints + slack : each * sense > pacePoints - slack;
  if (!apart.some(holds))
    yield {
      rule: 'verdict-false',
      truth: `used less due is ${apart.map((each) => `${(each * 100).toFixed(1)} points`).join(' or ')}`,
    };
  for (const fault of entitled(at, 'cost', windowOf(at), null, channel === undefined ? {} : { channel }))
    if (fault.rule === 'verdict-in-doubt') yield fault;
}

export const planSentences: readonly SentenceKind[] = [
  {
    id: 'spent-against-planned',
    pattern: new RegExp(
      `(${numberPattern}) spent against (${numberPattern}) planned(?: \\((${percentPattern})\\))?(?:, with (${percentPattern}) of the plan due: (on pace|ahead of plan|behind plan))?(?:; (${numberPattern}) of it in channels without a plan)?`,
      'g',
    ),
    *hold([, spent = '', planned = '', used, due, word, apart], _, at) {
      const { line, spentByAll } = totalOf(at);
      const may = [line.spent ?? 0, spentByAll];
      yield* holdFigure(spent, oneOf(may));
      yield* holdFigure(planned, oneOf([line.planned]));
      if (apart) yield* holdFigure(apart, oneOf([spentByAll - (line.spent ?? 0)]));
      if (used) yield* holdFigure(used, oneOf(may.map((each) => each / line.planned)));
      if (due) yield* holdFigure(due, byDays(line.due.map((each) => each / line.planned)));
      if (word) yield* holdPace(word, at, { line, may });
      const shown = shownNumber(spent);
      const unplanned = spentByAll - (line.spent ?? 0);
      if (shown && used && unplanned > spentByAll / 10 && !standsFor(shown, line.spent ?? 0))
        yield {
          rule: 'plan-unmatched',
          truth: `${Math.round((100 * unplanned) / spentByAll)} % of it is of channels without a plan`,
        };
    },
  },
  {
    id: 'as-it-goes',
    pattern: new RegExp(`As it goes, it will be (${numberPattern}) by (${dayPattern})`, 'g'),
    *hold([, number = '', day = ''], _, at) {
      yield* holdFigure(number, byDays(forecastsOfAll(at)));
      const { to } = windowOf(at);
      if (dayIn(day) !== to) yield { rule: 'day', truth: writtenDay(to) };
    },
  },
  {
    id: 'plan-over',
    pattern: /, which is over, so there is no forecast/g,
    *hold(_, __, at) {
      const { to } = windowOf(at);
      const ends = Math.max(...at.truth.world.sources.map(({ days }) => days.to));
      if (Math.min(ends, at.truth.given.today) < to)
        yield { rule: 'plan', truth: `the data end on ${writtenDay(ends)}` };
    },
  },
  {
    id: 'plan-days',
    pattern: /^\d{1,2} \w{3} \d{4} – \d{1,2} \w{3} \d{4}(?=[.,])(?= ?\. Due is|, which is over|\. Due)/g,
    *hold([text], _, at) {
      const [span] = spansIn(text);
      const months = at.truth.world.plan.map(({ month }) => month);
      if (span && !months.some((month) => overlaps(month, span)))
        yield { rule: 'plan', truth: `no month of the plan lies in ${writtenSpan(span)}` };
    },
  },
  {
    id: 'earlier-days',
    pattern: new RegExp(`${numberPattern} for (?:earlier|later|no named) days`, 'g'),
    hold: () => [],
  },
  {
    id: 'due-means',
    pattern: /Due is what was planned for the days that the data cover; up to 5 points apart is on pace/g,
    hold: () => [],
  },
  {
    id: 'planned-as-well',
    pattern: new RegExp(`(${numberPattern}) for days (before|after) (${dayPattern})`, 'g'),
    *hold([, number = '', side, day = ''], _, at) {
      const edge = dayIn(day) as number;
      const sum = at.truth.world.plan.reduce((total, { month, cost }) => {
        const own =
          side === 'before'
            ? within(month, { from: month.from, to: edge - 1 })
            : within(month, { from: edge + 1, to: month.to });
        return own.from <= own.to ? total + (cost * daysIn(own)) / daysIn(month) : total;
      }, 0);
      yield* holdFigure(number, oneOf([sum]));
    },
  },
  {
    id: 'reach-beyond',
    pattern: /(?:One row of the plan reaches|\d+ rows of the plan reach) beyond the report period and counts? by days/g,
    hold: () => [],
  },
  { id: 'too-early', pattern: /Too early: no forecast from fewer than 7 days of data/g, hold: () => [] },
  {
    id: 'no-spend-of-planned',
    pattern: /Planned without spend in the data: ([^.]+)\./g,
    *hold([, names = ''], _, at) {
      for (const name of names.split(', '))
        if (at.truth.sums({ days: windowOf(at), channel: name }).cost)
          yield { rule: 'plan', truth: `${name} has spend` };
    },
  },
];
