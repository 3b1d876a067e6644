import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter, monthWriter } from '../dates.ts';
import type { Dice } from '../dice.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import type { Words } from '../words/words.ts';
import { type Fact, factOf, periods, someCampaigns } from '../world.ts';

interface Part extends Fact {
  readonly part: string;
}

type Dimension = 'device' | 'gender' | 'age' | 'country' | 'product' | 'region';

/** How Meta calls the first and last day of a range. */
const ranges: Readonly<Record<string, readonly [string, string]>> = {
  'en-US': ['Reporting starts', 'Reporting ends'],
  'de-DE': ['Berichtsbeginn', 'Berichtsende'],
  'fr-FR': ['Début des rapports', 'Fin des rapports'],
  'es-ES': ['Inicio del informe', 'Fin del informe'],
  'pt-BR': ['Início dos relatórios', 'Encerramento dos relatórios'],
};

const partsOf = (dice: Dice, { genders, devices }: Words): Readonly<Record<Dimension, readonly string[]>> => ({
  device: devices,
  gender: [...genders, dice.pick(['unknown', 'Uncategorized'])],
  age: ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'],
  country: dice.pick([
    ['US', 'GB', 'DE', 'FR', 'NL', 'JP'],
    ['Germany', 'Austria', 'Switzerland'],
  ]),
  product: ['Shoes', 'Shirts', 'Bags', 'Hats'],
  region: ['North', 'South', 'East', 'West'],
});

export const breakdown: Shape = {
  name: 'breakdown',
  says: 'Campaigns broken down by device, gender, age, country, product or region, with totals of all kinds.',
  weight: 3,
  write(dice) {
    const hand = handOf(dice);
    const dimension = dice.pick(['device', 'gender', 'age', 'country', 'product', 'region'] as const);
    const all = partsOf(dice, hand.words)[dimension];
    const campaigns = someCampaigns(dice, dice.int(1, 4));
    const times = periods(dice, 'month', dice.pick([1, 1, 2]));
    const facts: Part[] = times.flatMap(([from, to]) =>
      campaigns.flatMap((campaign) =>
        dice
          .some(all, dice.int(1, all.length))
          .map((part) => ({ ...factOf(dice, { from, to, channel: '', campaign }), part })),
      ),
    );
    const want = wanted(dice);
    const days = times.flat();
    const [day, month] = [
      dayWriter(dice, hand.words.locale, days, hand.native),
      monthWriter(dice, hand.words.locale, hand.native),
    ];
    const range = ranges[hand.words.locale];
    const time =
      !range || dice.chance(0.5)
        ? [dateColumn<Part>(headerOf(dice, hand, 'month'), ({ from }) => month(from))]
        : [dateColumn<Part>(range[0], ({ from }) => day(from)), dateColumn<Part>(range[1], ({ to }) => day(to))];
    const columns = [
      ...time,
      textColumn<Part>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      textColumn<Part>(headerOf(dice, hand, dimension), ({ part }) => part),
      ...measureColumns<Part>(dice, hand, want),
    ];
    const several = facts.length > 1;
    const total = several && dice.chance(0.75) ? totalStyle(dice, hand.words, true) : null;
    const block = ({ from, campaign }: Part) => `${from} ${campaign}`;
    return {
      sheets: [{ name: 'Breakdown', grid: withTotals(columns, facts, total, block) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
    };
  },
};
