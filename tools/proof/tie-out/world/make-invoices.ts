import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import type { Span } from '../../../sentences/world/calendar.ts';
import { byDay } from './by-day.ts';
import { cents } from './cents.ts';
import type { Draft, Line, Used } from './draft.ts';
import { daysText, monthText, type Writing } from './writing.ts';

const advertising: Readonly<Record<Writing['language'], string>> = {
  en: '6200 Advertising',
  de: '4600 Werbekosten',
  fr: '623100 Annonces et insertions',
  nl: '4500 Advertentiekosten',
  es: '627000 Publicidad',
};

type Given = Pick<Draft, 'style' | 'writing' | 'months' | 'converted' | 'currency' | 'rates'>;

/** Invoices of a month each, or at each time that a threshold is reached and at the end of the month. */
export function makeInvoices(dice: Dice, given: Given, channel: Used, reported: readonly Reported[]): Line[] {
  const perDay = byDay(reported.filter((row) => row.channel === channel.name));
  const first = dice.int(1_000_000, 8_000_000);
  const periods = given.months.flatMap((month) =>
    given.style === 'threshold' ? untilThreshold(perDay, month, dice.int(2, 5)) : [month],
  );
  const inCurrency = given.converted && channel.currency !== given.currency ? given.rates.get(channel.currency)! : 1;
  return periods.map((days, i) => ({
    day: days.to,
    text: textOf(given, channel, days),
    reference: `${channel.invoice}${first + i * 37}`,
    channel: channel.label,
    amount: cents(sumOf(perDay, days) * inCurrency),
    tax: Number.NaN,
    refund: Number.NaN,
    fee: Number.NaN,
    currency: given.converted ? given.currency : channel.currency,
    as: channel.name,
    days,
    campaign: '',
  }));
}

function textOf({ style, writing }: Given, { name, vendor }: Used, days: Span): string {
  if (style === 'threshold') return `${name} ${daysText(writing, days)}`;
  const month = monthText(writing, days.from);
  return style === 'journal' ? `${advertising[writing.language]} ${vendor} ${month}` : `${name} ${month}`;
}

const sumOf = (perDay: ReadonlyMap<number, number>, { from, to }: Span): number => {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += perDay.get(day) ?? 0;
  return sum;
};

function untilThreshold(perDay: ReadonlyMap<number, number>, month: Span, times: number): Span[] {
  const threshold = sumOf(perDay, month) / (times + 0.5);
  const all: Span[] = [];
  let [from, sum] = [month.from, 0];
  for (let day = month.from; day <= month.to; day++) {
    sum += perDay.get(day) ?? 0;
    if (sum < threshold && day < month.to) continue;
    all.push({ from, to: day });
    [from, sum] = [day + 1, 0];
  }
  return all;
}
