import { counted, fixed, listed, money } from '../problems/words.ts';
import { heldCurrencies, heldUntil } from '../report/held-money.ts';
import type { Summary } from '../report/summary.ts';
import { settings } from '../settings/settings.ts';
import { type LastBuild, type MadeOf, seriousOf } from './last-build.ts';
import { periodWords } from './period-words.ts';

/** What is new since the build before: what the page is made from, what came of it, and why. */
export function sinceThen(summary: Summary, before: LastBuild, made: MadeOf, currencyIsSet: boolean): string[] {
  const { sources, totals, problems, report } = summary;
  const words: string[] = [];
  const causes: string[] = [];
  if (before.currency && summary.currency && before.currency !== summary.currency) {
    const why = currencyIsSet ? '' : ': none is set, and most of the money is in it now';
    words.push(`The report is in ${summary.currency}${why}; it was in ${before.currency}.`);
  }
  const first = words.length;
  const ofSettings = settingsSince(before, made);
  words.push(...ofSettings.words);
  causes.push(...ofSettings.causes);
  const ofRows = words.length;
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
  if (words.length > ofRows) {
    // What the sources are read as shows in their rows.
    const asRead = causes.indexOf(moving.sources as string);
    if (asRead >= 0) causes.splice(asRead, 1);
    causes.push('the rows');
  }
  const was = before.report;
  if (was && JSON.stringify(was.period) !== JSON.stringify(report.period)) {
    words.push(`The report period is ${periodWords(report.period)}; it was ${periodWords(was.period)}.`);
    causes.push('the report period');
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
  const amounts = totals?.cost !== before.cost || totals?.revenue !== before.revenue;
  if (causes.length === 0 && amounts) causes.push('what the rows hold');
  words.splice(first, 0, ...roiSince(report.metrics.roi ?? null, before, made, causes));
  const more = seriousOf(problems).length - before.problems;
  if (more !== 0) words.push(`${counted(Math.abs(more), 'problem')} ${more > 0 ? 'more' : 'fewer'}.`);
  return words.length > 0 ? words : ['Nothing has changed.'];
}

/** ROI before and after, with what changed of what it is made from. */
function roiSince(
  now: number | null,
  { roi: was, madeOf }: LastBuild,
  { margin }: MadeOf,
  causes: readonly string[],
): string[] {
  // Notes of earlier versions do not have it.
  if (was === undefined) return [];
  if (now === null) return was === null ? [] : [`ROI cannot be said any more; it was ${percent(was)}.`];
  if (was === null) return [`ROI can be said now: ${percent(now)}.`];
  if (percent(now) === percent(was)) return [];
  const why = causes.length > 0 ? `: ${listed(causes, 6)} changed` : '';
  const before = madeOf?.margin;
  const isOneOfSeveral = causes.length > 1 && before !== undefined && before !== margin;
  const otherwise = isOneOfSeveral
    ? ` With the margin as it was it would be ${percent(((now + 1) * before) / margin - 1)}.`
    : '';
  return [`ROI is ${percent(now)}; it was ${percent(was)}${why}.${otherwise}`];
}

/** Settings that move figures, and what they are to them. */
const moving: Readonly<Record<string, string>> = {
  revenueFrom: 'which side counts the revenue',
  sources: 'how sources are read',
  fiscalYear: 'the fiscal year',
};
/** Told in words of their own. */
const toldApart = new Set(['margin', 'rates', 'currency', 'period']);

function settingsSince({ madeOf: was }: LastBuild, now: MadeOf): { words: string[]; causes: string[] } {
  const words: string[] = [];
  const causes: string[] = [];
  if (!was) return { words, causes };
  if (was.margin !== now.margin) {
    words.push(`The margin is ${marginWords(now.margin)}; it was ${marginWords(was.margin)}.`);
    causes.push('the margin');
  }
  const codes = [...new Set([...Object.keys(now.rates), ...Object.keys(was.rates)])];
  const rates = codes.filter((code) => now.rates[code] !== was.rates[code]);
  for (const code of rates) words.push(rateSince(now.rates[code], was.rates[code]));
  if (rates.length > 0) causes.push('the rates of exchange');
  const others = Object.keys(settings).filter((id) => !toldApart.has(id) && now.settings[id] !== was.settings[id]);
  if (others.length > 0) {
    const titles = others.map((id) => settings[id as keyof typeof settings].title);
    words.push(`Changed in Settings: ${listed(titles, 6)}.`);
  }
  causes.push(...others.flatMap((id) => moving[id] ?? []));
  return { words, causes };
}

const percent = (share: number): string => `${fixed(share * 100, Math.abs(share) < 0.1 ? 1 : 0)} %`;
const marginWords = (margin: number): string => (margin === 1 ? 'not set' : percent(margin));

function rateSince(now: string | undefined, was: string | undefined): string {
  if (now === undefined) return `No longer converted: ${was}`;
  return was === undefined ? `Converted now: ${now}` : `${now.replace(/\.$/, '')}; it was ${was}`;
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
