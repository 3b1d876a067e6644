import type { Problem } from '../../src/problems/problem.ts';
import { type Figure, type Figures, isMoney, type Judged, judged } from './figures.ts';
import { shared } from './money.ts';
import { addedCurrencies, type Read, read } from './read.ts';
import type { TableCase, Topic } from './table-case.ts';

/**
 * - `right`: every figure of the truth is the product's, within a cent, by currency and month, and there is no cost or revenue beside them.
 * - `asked`: a figure differs, and for each that does an error or a warning is about it (see `asks`).
 * - `wrong`: a figure differs in silence; or money of several currencies was added, which no question excuses.
 */
export type Verdict = 'right' | 'asked' | 'wrong';

/** In what a measure differs: its sum; or only the months on which it lies; or only the currency that it is said to be in. */
export interface Difference {
  readonly measure: Judged;
  readonly kind: 'amount' | 'month' | 'currency';
  readonly expected: number;
  readonly got: number;
  /** The problem that asks about it. */
  readonly asked: Problem | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly read: Read;
}

const tolerance = 0.01;
const worse: Readonly<Record<Verdict, number>> = { right: 0, asked: 1, wrong: 2 };

/** Reads the tables and says what the reading is worth. Where several figures are true, the nearest is taken. */
export function judge(given: TableCase, got: Read = read(given.tables)): Judgement {
  const judgements = [given.truth, ...(given.alsoTrue ?? [])].map((truth) => judgeAgainst(given, truth, got));
  return judgements.reduce((best, each) => (worse[each.verdict] < worse[best.verdict] ? each : best));
}

function judgeAgainst(given: TableCase, accepted: Figures, got: Read): Judgement {
  const [truth, figures] = onOneFooting(given, accepted, got.figures);
  const differences = judged
    .flatMap((measure) => differenceOf(measure, truth, figures) ?? [])
    .filter(({ measure, got }) => !(mayBeMissing(given, measure) && !isClaim(measure) && got === 0))
    .map((each) => ({ ...each, asked: got.problems.find((problem) => asks(problem, each, given, got)) ?? null }));
  const added = got.figures.all().some(({ currency }) => currency === addedCurrencies) && toldBy(truth).size > 1;
  return { verdict: added ? 'wrong' : verdictOf(given, differences), differences, read: got };
}

function verdictOf(given: TableCase, differences: readonly Difference[]): Verdict {
  if (differences.some(({ asked }) => !asked)) return 'wrong';
  const excused = ({ measure, kind }: Difference) =>
    kind === 'month' ? given.mayAskMonth === true : mayBeMissing(given, measure);
  return differences.every(excused) ? 'right' : 'asked';
}

const mayBeMissing = ({ mayAsk = [] }: TableCase, measure: Judged): boolean => mayAsk.includes(measure);
/** Cost and revenue must be read or asked about. Counts and plans that nobody could know may be left out. */
const isClaim = (measure: Judged): boolean => measure === 'cost' || measure === 'revenue';

/** The currencies that the sheet tells. */
const toldBy = (truth: Figures): ReadonlySet<string> =>
  new Set(truth.all().flatMap(({ measure, currency }) => (isMoney(measure) ? [currency] : [])));

/** Both sides with the same names: a currency that may be the told one bears its name, and a month that is a matter of opinion none. */
function onOneFooting({ anyMonth = [] }: TableCase, truth: Figures, got: Figures): [Figures, Figures] {
  const told = toldBy(truth);
  const month = ({ measure, month }: Figure) => (anyMonth.includes(measure) ? '' : month);
  const [only] = told;
  const currencyOf = ({ currency }: Figure) =>
    told.size === 1 && (currency === '' || (shared.has(currency) && mayBe(currency, only!))) ? only! : currency;
  return [
    truth.under((figure) => ({ currency: figure.currency, month: month(figure) })),
    got.under((figure) => ({ currency: currencyOf(figure), month: month(figure) })),
  ];
}

/** A sign that several currencies share says nothing against a code; whether it is the code's own is another test's matter. */
const mayBe = (sign: string, told: string): boolean => told !== '' && (told === sign || !shared.has(told));

function differenceOf(measure: Judged, truth: Figures, got: Figures): Omit<Difference, 'asked'> | null {
  const has = (figures: Figures) => figures.all().some((figure) => figure.measure === measure);
  if (!has(truth) && !(isClaim(measure) && has(got))) return null;
  if (same(measure, truth, got)) return null;
  const difference = { measure, expected: truth.total(measure), got: got.total(measure) };
  const monthless = (figures: Figures) => figures.under(({ currency }) => ({ currency, month: '' }));
  const moneyless = (figures: Figures) => figures.under(({ month }) => ({ currency: '', month }));
  if (same(measure, monthless(truth), monthless(got))) return { ...difference, kind: 'month' };
  if (same(measure, moneyless(truth), moneyless(got))) return { ...difference, kind: 'currency' };
  return { ...difference, kind: 'amount' };
}

const same = (measure: Judged, truth: Figures, got: Figures): boolean =>
  [...truth.all(), ...got.all()]
    .filter((figure) => figure.measure === measure)
    .every(
      ({ currency, month }) =>
        Math.abs(truth.of(measure, currency, month) - got.of(measure, currency, month)) < tolerance,
    );

/** Words of codes, by what the problem is about. A code that speaks of none of them is about its column or row alone. */
const speaksOf: Readonly<Record<Topic, RegExp>> = {
  total: /total|sum|level|part-of|breakdown/,
  status: /status|state|cancel|declined|pending/,
  refund: /refund|return/,
  currency: /currenc|rate\b|sign/,
  date: /date|day|week|month|period|range|fiscal|undated/,
  number: /number|decimal|amount|abbreviat|micros|unit|percent|count/,
  table: /table|header|row-left-out|sheet|tab\b/,
  plan: /plan|budget|actual|target/,
  ledger: /ledger|order|claim|debit|quantity|computed|shop/,
};

/** These never name money in doubt, whatever column or row they point at. */
const besideThePoint =
  /^(missing-days|negative-cost|cost-without-revenue|no-cost|fractional-counts|first-day-only|results-no-conversions|no-channel|duplicate-rows)$/;

/** How an amount is written, in what, and when: such a problem explains money that is missing, and never money that counts twice. */
const ofWriting: readonly Topic[] = ['date', 'number', 'currency'];

/**
 * Whether a problem is about a difference. A warning that happens to stand there is not enough. It is an error or a warning of one of
 * the case's tables, its code can be about what this table puts in doubt, and
 * - it refuses a table, and money is missing; or
 * - it names the column that the money stands in (for a month the date's, for a currency the currency's); or
 * - it says the amount that is true, read, or between the two; or
 * - some of the money is read, and it stands on a row in doubt or its code speaks of a doubt of this table.
 * A code that speaks only of how amounts are written must name the column, and less must be read than is there.
 */
function asks(
  { code, severity, source, row, column, message }: Problem,
  { measure, kind, expected, got }: Omit<Difference, 'asked'>,
  given: TableCase,
  { refused }: Read,
): boolean {
  if (besideThePoint.test(code)) return false;
  const missing = Math.abs(got) < Math.abs(expected) - tolerance;
  if (refused.get(source) === code) return missing;
  const about = (Object.keys(speaksOf) as Topic[]).filter((topic) => speaksOf[topic].test(code));
  const doubts = about.filter((topic) => given.topics.includes(topic));
  if (about.length > 0 && doubts.length === 0) return false;
  if (kind === 'month') return doubts.includes('date') || names(given.headers.date, column, message);
  if (kind === 'currency') return doubts.includes('currency') || names(given.headers.currency, column, message);
  const named = names(given.headers[measure], column, message);
  if (about.length > 0 && doubts.every((topic) => ofWriting.includes(topic))) {
    const held = doubts.includes('number') || (doubts.includes('currency') && severity === 'error');
    return missing && held && named;
  }
  if (named || says(message, [expected - got, expected, got])) return true;
  return got !== 0 && (doubts.length > 0 || (row !== null && given.doubtRows.get(source)?.has(row) === true));
}

const names = (headers: readonly string[] = [], column: string | null, message: string): boolean =>
  headers.some((header) => header !== '' && (column?.trim() === header || message.includes(`“${header}`)));

/** A message writes amounts as `1,234.50`, or without what is not needed of that. */
function says(message: string, amounts: readonly number[]): boolean {
  const numbers = (message.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
  return amounts
    .map(Math.abs)
    .some((amount) => amount >= 10 && numbers.some((number) => Math.abs(number - amount) < 0.51));
}
