import { counted, money, shortDay } from '../problems/words.ts';
import { heldCurrencies, heldInWords, heldUntil } from '../report/held-money.ts';
import { periodNote } from '../report/period-problems.ts';
import type { Summary } from '../report/summary.ts';
import { figureText } from './figure-text.ts';
import { heldBack } from './held-back.ts';
import { type LastBuild, seriousOf } from './last-build.ts';

/** What a build came to, ready to be shown. */
export interface BuildResult {
  readonly headline: string;
  readonly figures: readonly ResultFigure[];
  /** What is new since the build before. */
  readonly since: readonly string[];
  /** The tabs that were written, by name. */
  readonly tabs: readonly string[];
}

interface ResultFigure {
  readonly title: string;
  readonly value: string;
  /** The term of the page, and what it means. */
  readonly says?: string;
}

/** `waiting` rows are held back only until somebody mends them or decides on them. */
export function resultInWords(
  summary: Summary,
  waiting: number,
  before: LastBuild | null,
  tabs: readonly string[],
  leftOut = 0,
  currencyIsSet = false,
): BuildResult {
  const { sources, report, problems } = summary;
  const read = sources.filter(({ refused }) => !refused);
  const rows = { used: 0, totals: 0, heldBack: 0 };
  for (const source of read) {
    rows.used += source.rows.used;
    rows.totals += source.rows.totals;
    rows.heldBack += source.rows.heldBack;
  }
  if (tabs.length === 0) {
    return {
      headline:
        read.length > 0
          ? 'Nothing was built: no row can be used. The problems say why.'
          : leftOut > 0
            ? `Nothing to build from: ${leftOut === 1 ? 'the source is' : 'all sources are'} switched off. Switch one on in Sources.`
            : 'Nothing to build from: no tab has campaign data. Import an export, or paste one with its header row into a tab.',
      figures: [],
      since: [],
      tabs,
    };
  }
  const figure = (title: string, id: string) => ({ title, value: figureText(summary, id) });
  const serious = seriousOf(problems).length;
  const note = periodNote(problems);
  const given = read.filter((source) => source.rows.used > 0).length || read.length;
  const sentences = [
    `Built from ${counted(rows.used, 'row')} of ${counted(given, 'tab')}.`,
    ...heldSentences(summary),
    ...(note ? [note.message] : []),
  ];
  return {
    headline: sentences.join(' '),
    figures: [
      ...(report.period ? [{ title: 'Period', value: periodWords(report.period) }] : []),
      figure('Spend', 'cost'),
      figure('Revenue', 'revenue'),
      figure('ROI', 'roi'),
      ...(rows.totals > 0 ? [{ title: 'Platform total rows, not added', value: String(rows.totals) }] : []),
      { title: 'Rows left out until fixed', value: String(waiting), says: heldBack },
      ...(rows.heldBack > waiting
        ? [{ title: 'Rows left out for good', value: String(rows.heldBack - waiting), says: heldBack }]
        : []),
      { title: 'Problems', value: serious === 0 ? 'none' : String(serious) },
    ],
    since: before ? sinceThen(summary, before, currencyIsSet) : [],
    tabs,
  };
}

const periodWords = (period: Summary['report']['period']): string =>
  period ? `${shortDay(period.from)} – ${shortDay(period.to)}` : 'not known';

/** Money that is in no figure, each source's with its amount. */
function heldSentences({ withoutRate }: Summary): string[] {
  const most = 3;
  const more = withoutRate.length - most;
  return [
    ...withoutRate.slice(0, most).map(heldInWords),
    ...(more > 0 ? [`${counted(more, 'more source', 'more sources')} likewise.`] : []),
  ];
}

function sinceThen(summary: Summary, before: LastBuild, currencyIsSet: boolean): string[] {
  const { sources, totals, problems, report } = summary;
  const words: string[] = [];
  if (before.currency && summary.currency && before.currency !== summary.currency) {
    const why = currencyIsSet ? '' : ': none is set, and most of the money is in it now';
    words.push(`The report is in ${summary.currency}${why}; it was in ${before.currency}.`);
  }
  const known = new Map(Object.entries(before.rows));
  for (const { tab, platform, refused, rows } of sources) {
    if (refused || platform === 'rates') continue;
    const was = known.get(tab);
    known.delete(tab);
    const held = summary.withoutRate.filter(({ source }) => source === tab);
    const change =
      was === undefined || rows.used < was ? heldOf(held, (was ?? Number.POSITIVE_INFINITY) - rows.used) : '';
    if (was === undefined) words.push(`${tab} is new, with ${counted(rows.used, 'row')}${change}.`);
    else if (rows.used !== was) {
      const much = counted(Math.abs(rows.used - was), 'row');
      words.push(`${tab} has ${much} ${rows.used > was ? 'more' : 'fewer'}${change}.`);
    }
  }
  for (const tab of known.keys()) words.push(`${tab} is no longer read.`);
  const was = before.report;
  if (was && JSON.stringify(was.period) !== JSON.stringify(report.period)) {
    words.push(`The report period is ${periodWords(report.period)}; it was ${periodWords(was.period)}.`);
  }
  for (const [title, id] of [
    ['Spend', 'cost'],
    ['Revenue', 'revenue'],
  ] as const) {
    const all = moved(`${title} of all rows`, totals?.[id] ?? null, before[id], summary, before);
    const now = report.totals?.[id] ?? null;
    // What all rows lost, or gained, the report period did too.
    const isTold = (totals?.[id] == null) !== (before[id] === null);
    const inReport =
      was && !isTold && (now === null || was[id] === null)
        ? moved(`${title} of the report period`, now, was[id], summary, before)
        : [];
    words.push(...all, ...inReport);
  }
  const more = seriousOf(problems).length - before.problems;
  if (more !== 0) words.push(`${counted(Math.abs(more), 'problem')} ${more > 0 ? 'more' : 'fewer'}.`);
  return words.length > 0 ? words : ['Nothing has changed.'];
}

/** Why a source gives fewer rows than it has: nobody took them away. */
function heldOf(held: Summary['withoutRate'], missing: number): string {
  const rows = held.reduce((sum, each) => sum + each.rows, 0);
  if (rows === 0) return '';
  const who =
    rows === missing ? (rows === 1 ? 'it is' : 'they are') : rows === 1 ? '1 row is' : `${counted(rows, 'row')} are`;
  return `${rows === missing ? ':' : ';'} ${who} left out ${heldUntil(heldCurrencies(held))}`;
}

function moved(
  what: string,
  now: number | null,
  was: number | null,
  { currency }: Summary,
  before: LastBuild,
): readonly string[] {
  // An older note does not say its currency.
  const code = before.currency === undefined ? currency : before.currency;
  if (now === null) return was === null ? [] : [`${what} cannot be said any more; it was ${money(was, code)}.`];
  if (was === null) return [`${what} can be said now: ${money(now, currency)}.`];
  if (code !== currency) return [`${what} is ${money(now, currency)}; it was ${money(was, code)}.`];
  return Math.abs(now - was) < 0.005
    ? []
    : [`${what} ${now > was ? 'rose' : 'fell'} by ${money(Math.abs(now - was), currency)}.`];
}
