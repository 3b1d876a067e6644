import { type Column, dateColumn, gridOf, headersOf, textColumn } from '../columns.ts';
import { monthWriter } from '../dates.ts';
import type { Dice } from '../dice.ts';
import { Figures } from '../figures.ts';
import { type Hand, handOf, headerOf, moneyHeader } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

type Units = readonly (readonly [unit: string, worth: number])[];

const units: readonly Units[] = [
  [
    ['K', 1e3],
    ['M', 1e6],
  ],
  [
    ['k', 1e3],
    ['M', 1e6],
  ],
  [
    [' Tsd.', 1e3],
    [' Mio.', 1e6],
  ],
  [
    ['L', 1e5],
    ['Cr', 1e7],
  ],
  [
    [' tys.', 1e3],
    [' mln', 1e6],
  ],
];

/** One system a table. */
const unitsOf = (dice: Dice, { words: { locale } }: Hand): Units =>
  locale === 'de-DE' ? units[2]! : locale === 'pl-PL' ? units[4]! : dice.pick([units[0]!, units[1]!, units[3]!]);

/** An amount as people shorten it: one decimal at most, so that what is written is what it is. */
function shorten(dice: Dice, { digits }: Hand, fitting: Units): readonly [text: string, cents: number] {
  if (dice.chance(0.25)) {
    const whole = dice.int(120, 990);
    return [String(whole), whole * 100];
  }
  const [unit, worth] = dice.chance(0.8) ? fitting[0]! : fitting[1]!;
  const tenths = dice.int(11, 99);
  return [`${Math.floor(tenths / 10)}${tenths % 10 ? digits.decimal + (tenths % 10) : ''}${unit}`, tenths * worth * 10];
}

export const abbreviated: Shape = {
  name: 'abbreviated',
  says: 'Amounts as people shorten them: 1.2K, 3,4 Mio., 1.5L, 2Cr.',
  write(dice) {
    const hand = handOf(dice, { native: false });
    const times = periods(dice, 'month', dice.int(2, 5));
    const channels = someChannels(dice, dice.int(1, 3));
    const facts = times.flatMap(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const write = monthWriter(dice, hand.words.locale, false);
    const fitting = unitsOf(dice, hand);
    const truth = new Figures();
    const money = (measure: 'cost' | 'revenue'): Column<Fact> => ({
      header: moneyHeader(dice, hand, measure),
      is: measure,
      write: ({ from, to }) => {
        const [text, cents] = shorten(dice, hand, fitting);
        truth.add(measure, hand.money.told, cents / 100, from, to);
        return {
          value: hand.money.before + text + hand.money.after,
          counts: [{ measure, from, to, currency: hand.money.told }],
        };
      },
    });
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'month'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      money('cost'),
      ...(dice.chance(0.7) ? [money('revenue')] : []),
      ...(hand.money.inColumn ? [textColumn<Fact>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const grid = gridOf(columns, facts);
    return {
      sheets: [{ name: 'Summary', grid }],
      truth,
      headers: headersOf(columns),
      topics: ['number', 'currency', 'date'],
      digits: hand.digits,
    };
  },
};
