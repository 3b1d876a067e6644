import { moneyCell, timesOf } from '../crosstab.ts';
import { Figures } from '../figures.ts';
import { type Line, plain } from '../grid.ts';
import { handOf, headerOf, moneyHeader, withoutColumn, writeCount, writeMoney } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';

const media = [
  'social_media_spend',
  'search_engine_spend',
  'Google Ads spend',
  'Meta Ads cost',
  'TV advertising',
  'Influencer spend',
  'Print ads spend',
  'Display spend',
];
const overheads = [
  'salary_costs',
  'Rent',
  'Software',
  'Salaries',
  'Office rent',
  'Insurance',
  'Payroll',
  'Utilities',
  'Legal fees',
  'Depreciation',
  'Travel',
  'cogs',
];

export const overheadsBesideMedia: Shape = {
  name: 'overheads',
  says: 'A monthly profit and loss: what was spent on media beside salaries, rent and software, which are no channels.',
  write(dice) {
    const hand = withoutColumn(handOf(dice, { words: english, spell: (header) => header }));
    const { spans, heads } = timesOf(dice, hand, ['month']);
    const code = hand.money.inHeader;
    const channels = dice.some(media, dice.int(2, 4)).map((name) => name + code);
    const others = dice.some(overheads, dice.int(1, 4)).map((name) => name + code);
    const revenue = moneyHeader(dice, hand, 'revenue');
    const newCustomers = headerOf(dice, hand, 'newCustomers');
    const withNew = dice.chance(0.4);
    const truth = new Figures();
    const lines = spans.map((span, at): Line => {
      const back = dice.int(4_000_000, 20_000_000);
      const spent = channels.map(() => dice.int(100_000, 3_000_000));
      const gained = dice.int(20, 900);
      truth.add('revenue', hand.money.told, back / 100, ...span);
      for (const cents of spent) truth.add('cost', hand.money.told, cents / 100, ...span);
      if (withNew) truth.add('newCustomers', '', gained, ...span);
      return [
        heads[at]!,
        moneyCell(hand, 'revenue', back, span),
        ...spent.map((cents) => moneyCell(hand, 'cost', cents, span)),
        ...others.map(() => plain(writeMoney(hand, dice.int(200_000, 4_000_000)))),
        ...(withNew
          ? [
              {
                value: writeCount(hand, gained),
                counts: [{ measure: 'newCustomers' as const, from: span[0], to: span[1], currency: '' }],
              },
            ]
          : []),
      ];
    });
    const head = [
      headerOf(dice, hand, 'month'),
      revenue,
      ...channels,
      ...others,
      ...(withNew ? [newCustomers] : []),
    ].map(plain);
    return {
      sheets: [{ name: 'P&L', grid: [head, ...lines] }],
      truth,
      headers: {
        revenue: [revenue.trim()],
        cost: [...channels, ...others],
        ...(withNew ? { newCustomers: [newCustomers.trim()] } : {}),
      },
      topics: ['table', 'currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
