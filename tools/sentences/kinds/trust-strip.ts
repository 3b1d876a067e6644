import { dayIn, dayPattern, writtenDay } from '../read/days-in.ts';
import { numberPattern } from '../read/shown.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import { isLeftOut, type Source } from '../world/world.ts';
import { heldRows, holdHeldRows, isAbout, isUnrated } from './held-rows.ts';
import type { Reading, SentenceKind } from './kind.ts';

/** The setting of that name, as it is where nobody sets it. */
const conversionsMoveDays = 30;

/** Days of the report period that a source which counts money by the day leaves out. */
export const holes = ({ truth, told }: Reading): number =>
  truth.world.sources.some(({ step }) => step === 'day') ? truth.missingDays(['cost', 'revenue'], told.report) : 0;

const missingIn = ({ days, gaps }: Source, report: Span): number => {
  const covered = { from: Math.max(days.from, report.from), to: Math.min(days.to, report.to) };
  const lost = gaps.map(({ from, to }) => ({ from: Math.max(from, report.from), to: Math.min(to, report.to) }));
  return daysIn(report) - Math.max(0, daysIn(covered)) + lost.reduce((sum, each) => sum + Math.max(0, daysIn(each)), 0);
};

export const trustStrip: readonly SentenceKind[] = [
  {
    id: 'ties',
    pattern: /(✔ Ties|✖ Does not tie) to the raw data \(difference (\d[\d,]*\.\d\d)\)/g,
    *hold([, word, number]) {
      if (word !== '✔ Ties' || Number(number) !== 0) yield { rule: 'figure', truth: 'it was just built, so it ties' };
    },
  },
  {
    id: 'none-to-tie',
    pattern: /– No figure in the report period to tie|– No data in the report period/g,
    *hold(_, __, { truth, told }) {
      const { cost, revenue } = truth.sums({ days: told.report });
      if (cost !== null || revenue !== null) yield { rule: 'figure', truth: 'there are data in the report period' };
    },
  },
  {
    id: 'older',
    pattern: /✖ Campaign Data is older than the raw data|✖ The build was not finished: build again/g,
    *hold() {
      yield { rule: 'figure', truth: 'it was just built' };
    },
  },
  {
    id: 'no-rows-held',
    pattern: /✔ No rows held back/g,
    *hold(_, __, at) {
      const held = heldRows(at).length;
      if (held > 0) yield { rule: 'held-back', truth: `${held} rows are` };
    },
  },
  {
    id: 'rows-held',
    pattern:
      /[✖▲] (\d+) rows? held back(?: \(about (?:(\d+) % of all spend)?(?: and )?(?:(\d+) % of all revenue)?\))?(?:: no (?:rate|currency) for [A-Z, ]+(?: on some days)?)?/g,
    *hold([, number, share, ofRevenue], _, at) {
      const held = heldRows(at);
      const wrong = [...holdHeldRows(Number(number), at)];
      yield* wrong;
      if (wrong.length > 0) return;
      const { from, to } = at.truth.span;
      const { cost, revenue } = at.truth.doubt({ from: from - 31, to: to + 31 });
      const isKnown = !held.some((row) => isUnrated(at, row) || isLeftOut(row));
      if (!isKnown && share && !isAbout(Number(share) / 100, cost, 'spend', at))
        yield { rule: 'held-back', truth: `${(cost * 100).toFixed(1)} % of the spend` };
      // What a row sold can be read where its spend cannot.
      const unrated = held.some((row) => isUnrated(at, row));
      if (!unrated && ofRevenue && !isAbout(Number(ofRevenue) / 100, revenue, 'revenue', at))
        yield { rule: 'held-back', truth: `${(revenue * 100).toFixed(1)} % of the revenue` };
    },
  },
  {
    id: 'final',
    pattern: /✔ Final/g,
    *hold(_, __, at) {
      const { truth } = at;
      const last = Math.min(truth.span.to, at.told.report.to);
      if (last >= truth.given.today - conversionsMoveDays)
        yield {
          rule: 'final',
          truth: `its last day is ${writtenDay(last)}, ${truth.given.today - last} days ago`,
        };
      const days = holes(at);
      if (days >= 2) yield { rule: 'final-with-gap', truth: `${days} days of the period have no data` };
    },
  },
  {
    id: 'may-change',
    pattern: new RegExp(`▲ Preliminary: may change from (${dayPattern}) on`, 'g'),
    *hold([, day = ''], _, { truth }) {
      const from = Math.max(truth.given.today - conversionsMoveDays, truth.span.from);
      const told = dayIn(day);
      if (told !== from) yield { rule: 'day', truth: writtenDay(from) };
    },
  },
  {
    id: 'not-complete',
    pattern: new RegExp(
      `▲ (?:Not complete|Preliminary): the data (?:(?:end|begin) on ${dayPattern}|run from ${dayPattern} to ${dayPattern})`,
      'g',
    ),
    *hold([text], _, { truth }) {
      const may = [truth.span, ...truth.world.sources.map(({ days }) => days)];
      const begins = /begin on|run from/.test(text) ? dayIn(text) : null;
      const ends = /end on|to \d/.test(text) ? dayIn(/(?:end on|to) (\d.*)/.exec(text)?.[1] ?? '') : null;
      if (begins !== null && !may.some(({ from }) => from === begins))
        yield { rule: 'day', truth: writtenDay(truth.span.from) };
      if (ends !== null && !may.some(({ to }) => to === ends)) yield { rule: 'day', truth: writtenDay(truth.span.to) };
    },
  },
  {
    id: 'days-missing',
    pattern: new RegExp(
      `▲ Preliminary: (\\d+) days? without data in ([^:]+?)(?: and (\\d+) more sources?)?(?:: perhaps (?:[A-Z]{3} )?${numberPattern}(?: [km])? of (?:revenue|spend))?$`,
      'g',
    ),
    *hold([, number, name], _, { truth, told }) {
      const { report } = told;
      const source = truth.world.sources.find((each) => each.name === name);
      if (!source) yield { rule: 'figure', truth: 'there is no such source' };
      else if (missingIn(source, report) !== Number(number))
        yield { rule: 'figure', truth: `${missingIn(source, report)} days` };
    },
  },
  {
    id: 'no-dates',
    pattern: /– No dates in the data/g,
    hold: () => [{ rule: 'figure', truth: 'all rows bear a date' }],
  },
];
