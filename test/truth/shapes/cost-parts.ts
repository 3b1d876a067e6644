import { dateColumn, headersOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { monthWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { english } from '../words/english.ts';
import { french } from '../words/french.ts';
import { german } from '../words/german.ts';
import { spanish } from '../words/spanish.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

const parts = [
  { words: english, names: ['Media spend', 'Agency fee', 'Tech fee', 'Total cost'] },
  { words: english, names: ['media_cost', 'management_fee', 'adserving_fee', 'total_cost'] },
  { words: english, names: ['Working media', 'Fees', 'Production', 'Total investment'] },
  { words: german, names: ['Mediakosten', 'Agenturhonorar', 'Technikgebühr', 'Gesamtkosten'] },
  { words: french, names: ['Achat média', 'Frais d’agence', 'Frais techniques', 'Coût total'] },
  { words: spanish, names: ['Inversión en medios', 'Honorarios', 'Producción', 'Coste total'] },
  { words: english, names: ['Net spend', 'Commission', 'Platform fee', 'Gross spend'] },
] as const;

export const costParts: Shape = {
  name: 'cost-parts',
  says: 'Media and fees, and the cost that they add up to: the total is the cost, and counts once.',
  write(dice) {
    const { words, names } = dice.pick(parts);
    const [media, fee, tech, all] = names;
    const hand = handOf(dice, { words });
    const times = periods(dice, 'month', dice.int(2, 5));
    const channels = someChannels(dice, dice.int(1, 3));
    const facts = times.flatMap(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const feeOf = ({ cost }: Fact) => Math.round(cost * 0.15);
    const techOf = ({ clicks }: Fact) => 1500 + (clicks % 900);
    const totalOf = (fact: Fact) => fact.cost + feeOf(fact) + techOf(fact);
    const code = hand.money.inHeader;
    const write = monthWriter(dice, hand.words.locale, hand.native);
    const sum = moneyColumn<Fact>(hand, all + code, 'cost', totalOf);
    const pieces = [
      moneyColumn<Fact>(hand, media + code, null, ({ cost }) => cost),
      moneyColumn<Fact>(hand, fee + code, null, feeOf),
      moneyColumn<Fact>(hand, tech + code, null, techOf),
    ];
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'month'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...(dice.chance(0.7) ? [...pieces, sum] : [sum, ...pieces]),
      moneyColumn<Fact>(hand, moneyHeader(dice, hand, 'revenue'), 'revenue', ({ revenue }) => revenue),
      ...(hand.money.inColumn ? [otherColumn<Fact>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const fact of facts) {
      truth.add('cost', hand.money.told, totalOf(fact) / 100, fact.from, fact.to);
      truth.add('revenue', hand.money.told, fact.revenue / 100, fact.from, fact.to);
    }
    const total = dice.chance(0.4) ? totalStyle(dice, hand.words, true) : null;
    const headers = headersOf(columns);
    return {
      sheets: [{ name: 'Costs', grid: withTotals(columns, facts, total, ({ from }) => String(from)) }],
      truth,
      headers: { ...headers, cost: [media + code, fee + code, tech + code, all + code] },
      topics: ['total', 'currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
