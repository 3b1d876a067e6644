import { type Measure, moneyMeasures } from './campaign-rows.ts';
import { isoDay } from './columns/day-serial.ts';
import type { Finding, Reading } from './reading.ts';
import { noRows } from './table/refusal.ts';

export interface CountOnceOptions {
  /** Which side counts where both have the revenue of the same days. */
  readonly from: 'auto' | 'platforms' | 'sales';
  /** Channel as found → channel as shown. */
  readonly channelNames: Readonly<Record<string, string>>;
}

/**
 * Money that two sources have counts once. A shop, a CRM and the books count every sale, and platforms claim some of them: revenue is
 * taken from one side. What the books say was spent on marketing yields to the platforms where it was spent. The side that does not count
 * says so; its orders and customers count all the same.
 */
export function countOnce(readings: readonly Reading[], options: CountOnceOptions): readonly Reading[] {
  return maybeTwice(costOnce(revenueOnce(countsOnce(readings, options), options)));
}

/** A tab that may sum up others is a question only of the money that both still count. */
function maybeTwice(readings: readonly Reading[]): readonly Reading[] {
  const byName = new Map(readings.map((reading) => [reading.name, reading]));
  const stillTwice = (reading: Reading, finding: Finding): Finding[] => {
    const others = [finding.details?.others ?? []].flat().flatMap((name) => byName.get(String(name)) ?? []);
    const gone = moneyMeasures.filter(
      (measure) => !hasAmount(reading, measure) || !others.some((other) => hasAmount(other, measure)),
    );
    const details = { ...finding.details };
    for (const measure of gone) delete details[measure];
    return moneyMeasures.some((measure) => details[measure] !== undefined) ? [{ ...finding, details }] : [];
  };
  return readings.map((reading) =>
    reading.findings.some(({ code }) => code === 'may-summarise')
      ? {
          ...reading,
          findings: reading.findings.flatMap((finding) =>
            finding.code === 'may-summarise' ? stillTwice(reading, finding) : [finding],
          ),
        }
      : reading,
  );
}

function revenueOnce(readings: readonly Reading[], options: CountOnceOptions): readonly Reading[] {
  const earning = readings.filter((reading) => hasAmount(reading, 'revenue'));
  const sales = earning.filter(countsAllSales);
  const claims = earning.filter((reading) => !countsAllSales(reading) && sales.some((sale) => overlap(sale, reading)));
  const against = sales.filter((sale) => claims.some((claim) => overlap(sale, claim)));
  if (against.length === 0) return readings;
  const share = attributed(against, readings, options.channelNames);
  const isBeyond = share < 0.5 && claimMoreThanWasSold(claims, against);
  const side = options.from === 'auto' ? (share >= 0.5 || isBeyond ? 'sales' : 'platforms') : options.from;
  const why = options.from === 'auto' && isBeyond ? 'beyond' : options.from;
  const [counted, left] = side === 'sales' ? [against, claims] : [claims, against];
  return readings.map((reading) =>
    left.includes(reading)
      ? without(reading, 'revenue', 'revenue-claimed-twice', counted, { side, why, share })
      : reading,
  );
}

/** A lead that a platform counts and a CRM lists is one lead; so are orders and new customers. */
function countsOnce(all: readonly Reading[], { from, channelNames }: CountOnceOptions): readonly Reading[] {
  return (['leads', 'orders', 'newCustomers'] as const).reduce((readings, measure) => {
    const counting = readings.filter((reading) => hasAmount(reading, measure));
    const lists = counting.filter(countsAllSales);
    const claims = counting.filter(
      (reading) => !countsAllSales(reading) && lists.some((list) => overlap(list, reading)),
    );
    const against = lists.filter((list) => claims.some((claim) => overlap(list, claim)));
    if (against.length === 0) return readings;
    const share = attributed(against, readings, channelNames, measure);
    const side = from === 'auto' ? (share >= 0.5 ? 'sales' : 'platforms') : from;
    const [counted, left] = side === 'sales' ? [against, claims] : [claims, against];
    return readings.map((reading) =>
      left.includes(reading)
        ? without(reading, measure, 'count-claimed-twice', counted, { measure, side, why: from, share })
        : reading,
    );
  }, all);
}

function costOnce(readings: readonly Reading[]): readonly Reading[] {
  const spent = readings.filter((reading) => !isOfBooks(reading) && hasAmount(reading, 'cost'));
  return readings.map((reading) => {
    if (!isOfBooks(reading) || !hasAmount(reading, 'cost')) return reading;
    const others = spent.filter((other) => overlap(inMonths(reading), inMonths(other)));
    if (others.length === 0) return reading;
    const left = without(reading, 'cost', 'cost-claimed-twice', others, {});
    return reading.books === 'spend' ? withoutRows(left, reading) : left;
  });
}

/** Invoices of spend that counts elsewhere are no rows of channels, nor days of data: vendors would stand beside the channels that they are. */
function withoutRows(left: Reading, { rows }: Reading): Reading {
  const setAside = Array.from(rows.sourceRow, (row, i) => ({
    row,
    reason: 'cost-claimed-twice',
    amounts: { cost: rows.measures.cost[i]! },
    currency: rows.currency[i]!,
  })).filter(({ amounts }) => !Number.isNaN(amounts.cost));
  return { ...left, rows: noRows(), period: null, setAside: [...left.setAside, ...setAside] };
}

/** Books enter what a month cost on any day of it, or on its last. */
function inMonths(reading: Reading): Reading {
  const { period } = reading;
  if (!period) return reading;
  const monthOf = (day: number) => isoDay(day).slice(0, 7);
  let { from, to } = period;
  while (monthOf(from - 1) === monthOf(from)) from--;
  while (monthOf(to + 1) === monthOf(to)) to++;
  return { ...reading, period: { ...period, from, to } };
}

const isOfBooks = ({ shape, books }: Reading): boolean => shape === 'books' || books === 'spend';

/** Whether a source counts sales whoever brought them, by what its rows are. */
export const countsAllSales = ({ shape, books }: Reading): boolean => shape !== 'campaigns' || books === 'revenue';

const hasAmount = ({ refused, rows }: Reading, measure: Measure): boolean =>
  refused === null && rows.measures[measure].some((value) => value !== 0 && !Number.isNaN(value));

/** Days in common; a source without dates may have any. */
export function overlap(a: Reading, b: Reading): boolean {
  if (!a.period || !b.period) return true;
  return a.period.from <= b.period.to && b.period.from <= a.period.to;
}

/** The share of their revenue, or of what they count, for which sales name a channel that has cost: they say themselves what earned it then. */
function attributed(
  sales: readonly Reading[],
  readings: readonly Reading[],
  names: Readonly<Record<string, string>>,
  measure: Measure = 'revenue',
): number {
  const keyOf = (channel: string) => (names[channel] ?? channel).trim().toLowerCase();
  const spending = new Set<string>();
  for (const { rows } of readings.filter((reading) => !countsAllSales(reading))) {
    for (let i = 0; i < rows.length; i++) if (rows.measures.cost[i]! > 0) spending.add(keyOf(rows.channel[i]!));
  }
  let [all, named] = [0, 0];
  for (const { rows } of sales) {
    for (let i = 0; i < rows.length; i++) {
      const amount = rows.measures[measure][i]! || 0;
      all += amount;
      if (spending.has(keyOf(rows.channel[i]!))) named += amount;
    }
  }
  return all > 0 ? named / all : 0;
}

/** Days by which claims may lie outside the sales, since not every day has one. */
const margin = 7;

/**
 * Nobody earned more than was sold: claims that come to more, all of them of days that the sales have, are too high. In several
 * currencies, or without days, nothing is proved.
 */
function claimMoreThanWasSold(claims: readonly Reading[], sales: readonly Reading[]): boolean {
  const [claimed, sold] = [sumsByCurrency(claims, 'revenue'), sumsByCurrency(sales, 'revenue')];
  const [[currency = '', amount = 0] = []] = claimed;
  if (claimed.size !== 1 || sold.size !== 1 || !sold.has(currency)) return false;
  const days = sales.flatMap(({ period }) => period ?? []);
  if (days.length < sales.length) return false;
  const from = Math.min(...days.map((period) => period.from)) - margin;
  const to = Math.max(...days.map((period) => period.to)) + margin;
  return amount > sold.get(currency)! && claims.every(({ period }) => period && period.from >= from && period.to <= to);
}

/** A reading whose amounts of one measure are in no figure, and that says so. */
function without(
  reading: Reading,
  measure: Measure,
  code: string,
  counted: readonly Reading[],
  details: NonNullable<Finding['details']>,
): Reading {
  const { rows } = reading;
  const column = reading.columns[measure];
  const finding: Finding = {
    code,
    ...(column === undefined ? {} : { column }),
    details: {
      ...details,
      amounts: sumsOf([reading], measure),
      others: counted.map(({ name }) => name),
      counted: sumsOf(counted, measure),
    },
  };
  return {
    ...reading,
    rows: { ...rows, measures: { ...rows.measures, [measure]: new Float64Array(rows.length).fill(Number.NaN) } },
    findings: [...reading.findings, finding],
  };
}

/** One sum a currency: the code or sign, a blank, the amount. */
const sumsOf = (readings: readonly Reading[], measure: Measure): string[] =>
  [...sumsByCurrency(readings, measure)].map(([currency, sum]) => `${currency} ${sum}`);

function sumsByCurrency(readings: readonly Reading[], measure: Measure): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { rows } of readings) {
    for (let i = 0; i < rows.length; i++) {
      const amount = rows.measures[measure][i]!;
      if (!Number.isNaN(amount)) sums.set(rows.currency[i]!, (sums.get(rows.currency[i]!) ?? 0) + amount);
    }
  }
  return sums;
}
