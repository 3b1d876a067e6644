import { headersOf, textColumn } from '../columns.ts';
import { dayOf, isoOf } from '../days.ts';
import { below, type Line, plain } from '../grid.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, periods, someCampaigns } from '../world.ts';

const inWords = (serial: number, locale: string): string => {
  const { year, month, day } = dayOf(serial);
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.UTC(year, month - 1, day));
};

/** The range as a platform writes it over its table. */
const ranges = [
  (from: number, to: number) => `${isoOf(from)} - ${isoOf(to)}`,
  (from: number, to: number) => `${inWords(from, 'en-US')} - ${inWords(to, 'en-US')}`,
  (from: number, to: number) => `${inWords(from, 'en-GB')} - ${inWords(to, 'en-GB')}`,
  (from: number, to: number) => `${inWords(from, 'pt-BR')} - ${inWords(to, 'pt-BR')}`,
];

export const rangeInPreamble: Shape = {
  name: 'range-in-preamble',
  says: 'A platform’s export without a date column: the line over the table tells the days, and totals stand below.',
  write(dice) {
    const hand = handOf(dice);
    const [[from, to] = [0, 0]] = periods(dice, 'month', 1);
    const facts = someCampaigns(dice, dice.int(2, 6)).map((campaign) =>
      factOf(dice, { from, to, channel: '', campaign }),
    );
    const want = wanted(dice);
    const columns = [
      textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    const total = dice.chance(0.6) ? totalStyle(dice, hand.words, false) : null;
    const preamble: readonly Line[] = [
      [plain(dice.pick(['Campaign report', 'Kampagnenbericht', 'RB - Campaign performance']))],
      [plain(dice.pick(ranges)(from, to))],
    ];
    return {
      sheets: [{ name: 'Campaign report', grid: below(preamble, withTotals(columns, facts, total), dice.int(0, 1)) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['date', 'currency', 'number', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
      bare: true,
    };
  },
};
