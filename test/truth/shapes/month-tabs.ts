import { headersOf, textColumn } from '../columns.ts';
import { dayOf, two } from '../days.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, periods, someCampaigns } from '../world.ts';

const names = [
  (year: number, month: number) => `${year}-${two(month)}`,
  (year: number, month: number) => `${two(month)}.${year}`,
  (year: number, month: number, locale: string) => `${long(locale, month)} ${year}`,
  (year: number, month: number, locale: string) => `${long(locale, month)} ${year}`,
  (year: number, month: number) => `${long('en-US', month).slice(0, 3)} ${year}`,
];

const long = (locale: string, month: number): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 15));

export const monthTabs: Shape = {
  name: 'month-tabs',
  says: 'A tab a month without a date in it: the tab’s name tells the month.',
  write(dice) {
    const hand = handOf(dice);
    const want = wanted(dice);
    const months = periods(dice, 'month', dice.int(1, 3));
    const campaigns = someCampaigns(dice, dice.int(2, 5));
    const columns = [
      textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    const name = dice.pick(names);
    const total = dice.chance(0.3) ? { ...totalStyle(dice, hand.words, false), off: 0 } : null;
    const facts = months.map(([from, to]) =>
      campaigns.map((campaign) => factOf(dice, { from, to, channel: '', campaign })),
    );
    return {
      sheets: facts.map((rows, index) => {
        const { year, month } = dayOf(months[index]![0]);
        return { name: name(year, month, hand.words.locale), grid: withTotals(columns, rows, total) };
      }),
      truth: truthOf(facts.flat(), hand.money.told, want),
      headers: headersOf(columns),
      topics: ['date', 'currency', 'number', 'table', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
    };
  },
};
