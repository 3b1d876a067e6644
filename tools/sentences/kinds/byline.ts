import type { Truth } from '../oracle/truth.ts';
import { dayIn, dayPattern, spanPattern, spansIn, writtenDay, writtenSpan } from '../read/days-in.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import { isHeld } from './held-rows.ts';
import type { Fault, SentenceKind } from './kind.ts';

const same = (a: Span, b: Span) => a.from === b.from && a.to === b.to;

/** The first and the last day that a row bears or stands for. */
const ends = ({ sources }: { sources: readonly { days: Span }[] }, rows: readonly { day: number }[]) => ({
  from: [Math.min(...sources.map(({ days }) => days.from)), Math.min(...rows.map(({ day }) => day))],
  to: [Math.max(...sources.map(({ days }) => days.to))],
});

/** Whether a time to compare with is what the words for it say. */
function* holdHow(how: string, stood: Span, report: Span, { settings }: Truth): Generator<Fault> {
  if (/as set|team set/.test(how) && typeof settings.baseline !== 'object')
    yield { rule: 'figure', truth: 'nobody set it' };
  if (how.includes('just before') && stood.to !== report.from - 1)
    yield { rule: 'period', truth: `the report begins on ${writtenDay(report.from)}` };
  const years = [report.from - stood.from, report.to - stood.to];
  if (how.includes('year before') && years.some((days) => days < 363 || days > 366))
    yield { rule: 'period', truth: `the report is of ${writtenSpan(report)}` };
}

export const byline: readonly SentenceKind[] = [
  {
    id: 'made-from',
    pattern: /(?<= {2}· {2})from (\d+) sources?/g,
    *hold([, number], _, at) {
      const { world } = at.truth;
      const used = world.sources.filter((_, i) =>
        world.rows.some((row) => row.source === i && !isHeld(at, row)),
      ).length;
      if (Number(number) !== used) yield { rule: 'sources-counted', truth: String(used) };
    },
  },
  {
    id: 'report-days',
    pattern: new RegExp(`(?<=  ·  )(${spanPattern})(?: \\(set: ${spanPattern}\\))?`, 'g'),
    *hold([text], _, { truth }) {
      const [told, set] = spansIn(text);
      if (told && !truth.reports.some((report) => same(report, told)))
        yield { rule: 'period', truth: [...new Set(truth.reports.map(writtenSpan))].join(' or ') };
      const { period } = truth.settings;
      if (set && typeof period === 'object' && writtenSpan(set) !== writtenSpan(truth.reports[0]!))
        yield { rule: 'period', truth: 'other days are set' };
    },
  },
  {
    id: 'data-as-of',
    pattern: new RegExp(`data as of (${dayPattern})`, 'g'),
    *hold([, day = ''], _, { truth: { world } }) {
      const told = dayIn(day) as number;
      const { to } = ends(world, world.rows);
      const perSource = world.sources.map(({ days }) => days.to);
      if (![...to, Math.min(...perSource)].includes(told))
        yield { rule: 'day', truth: to.map(writtenDay).join(' or ') };
    },
  },
  {
    id: 'built-on',
    pattern: new RegExp(`built (${dayPattern})`, 'g'),
    *hold([, day = ''], _, { truth }) {
      if (dayIn(day) !== truth.given.today) yield { rule: 'day', truth: writtenDay(truth.given.today) };
    },
  },
  {
    id: 'before-days',
    pattern: new RegExp(`Where the KPIs stood before: (${spanPattern}) \\((\\d+) days\\), ([^.]+)`, 'g'),
    *hold([, span = '', days, how], _, { told, truth }) {
      const [stood] = spansIn(span);
      if (!stood) return;
      if (Number(days) !== daysIn(stood)) yield { rule: 'figure', truth: `${daysIn(stood)} days` };
      const { report } = told;
      if (stood.from <= report.to && report.from <= stood.to)
        yield { rule: 'overlap', truth: `the report speaks of ${writtenSpan(report)}` };
      yield* holdHow(how ?? '', stood, report, truth);
    },
  },
  {
    id: 'compared-with',
    pattern: new RegExp(`compared with ([a-z ]+), (${spanPattern})`, 'g'),
    *hold([, how = '', span = ''], _, { told, truth }) {
      const [stood] = spansIn(span);
      if (stood) yield* holdHow(how, stood, told.report, truth);
    },
  },
  {
    id: 'since-days',
    pattern: new RegExp(
      `(${spanPattern}) against (?:the baseline|${spanPattern})([^.]*)\\.(?: Amounts (?:of the baseline|before) are scaled to as many days \\((\\d+)\\))?`,
      'g',
    ),
    *hold([, span = '', how = '', days], _, { told, truth }) {
      const [since] = spansIn(span);
      if (told.resultsBefore) yield* holdHow(how, told.resultsBefore, told.report, truth);
      if (since && days && Number(days) !== daysIn(since)) yield { rule: 'figure', truth: `${daysIn(since)} days` };
      if (since && (since.from < told.report.from || since.to > told.report.to))
        yield { rule: 'period', truth: writtenSpan(told.report) };
      // What is said to be the result is that of the report period, all of it.
      if (since && !same(since, told.report))
        yield { rule: 'two-befores', truth: `the report speaks of ${writtenSpan(told.report)}` };
    },
  },
];
