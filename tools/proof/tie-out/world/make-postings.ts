import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import { monthOf, type Span } from '../../../sentences/world/calendar.ts';
import { byDay } from './by-day.ts';
import { cents } from './cents.ts';
import type { Draft, Line, Used } from './draft.ts';
import { dayText, monthText, type Writing } from './writing.ts';

const sales: Readonly<Record<Writing['language'], string>> = {
  en: 'Sales',
  de: 'Umsatzerlöse',
  fr: 'Ventes',
  nl: 'Omzet',
  es: 'Ventas',
};

type Given = Pick<Draft, 'writing' | 'months' | 'converted' | 'currency' | 'rates' | 'step'>;

/** What was sold, posted by day where the platform counts by day, else by month. */
export function makePostings(given: Given, channel: Used, reported: readonly Reported[]): Line[] {
  const { writing, step, months } = given;
  const perDay = byDay(reported.filter((row) => row.channel === channel.name));
  const periods: Span[] = step === 'day' ? [...perDay.keys()].map((day) => ({ from: day, to: day })) : [...months];
  const worth = given.converted && channel.currency !== given.currency ? given.rates.get(channel.currency)! : 1;
  return periods.map((days, i) => ({
    day: days.to,
    text: `${sales[writing.language]} ${channel.name} ${step === 'day' ? dayText(writing, days.from) : monthText(writing, days.from)}`,
    reference: `Z${channel.invoice.replace(/\W/g, '')}${monthOf(days.from).from}-${i + 1}`,
    channel: channel.label,
    amount: cents(
      [...perDay].reduce((sum, [day, amount]) => sum + (days.from <= day && day <= days.to ? amount : 0), 0) * worth,
    ),
    tax: Number.NaN,
    refund: Number.NaN,
    fee: Number.NaN,
    currency: given.converted ? given.currency : channel.currency,
    as: channel.name,
    days,
    campaign: '',
  }));
}
