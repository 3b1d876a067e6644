import type { TiedSide } from '../../../../src/proof/tie-out/pair.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import { dayOf, monthOf, type Span } from '../../../sentences/world/calendar.ts';
import { type Channel, channels as known } from './channels.ts';
import type { Draft, Line, Style, Used } from './draft.ts';
import { makeInvoices } from './make-invoices.ts';
import { makeOrders, reportedOf } from './make-orders.ts';
import { makePostings } from './make-postings.ts';
import { makeReported } from './make-reported.ts';
import { languages } from './writing.ts';

const inDollars: Readonly<Record<string, number>> = { USD: 1, EUR: 1.1, GBP: 1.3, CHF: 1.15 };

/** Both sides of a company whose books tie out to the cent; `foreign` where a platform must count in another currency. */
export function makeDraft(dice: Dice, foreign: boolean): Draft {
  const side = dice.pick<TiedSide>(['spend', 'spend', 'revenue']);
  const style = dice.pick<Style>(
    side === 'spend' ? ['invoices', 'threshold', 'threshold', 'journal'] : ['orders', 'orders', 'postings'],
  );
  const step = dice.pick<Draft['step']>(style === 'orders' ? ['day', 'day', 'month'] : ['day', 'week', 'month']);
  const currency = dice.pick(['EUR', 'EUR', 'USD', 'GBP']);
  const other = dice.pick(Object.keys(inDollars).filter((code) => code !== currency));
  const worth = (inDollars[other]! / inDollars[currency]!) * (0.95 + dice.int(0, 100) / 1000);
  const months = makeMonths(dice, style === 'orders' || step === 'day' ? 3 : dice.pick([3, 6, 12]));
  const days = { from: months[0]!.from, to: months.at(-1)!.to };
  const chosen = dice.some(known, dice.int(2, 4));
  const abroad = foreign || dice.chance(0.3) ? dice.some(chosen, dice.int(1, chosen.length)) : [];
  const named = style !== 'journal' || dice.chance(0.5);
  const given = {
    side,
    style,
    step,
    currency,
    months,
    rates: new Map([[other, Number(worth.toFixed(4))]]),
    converted: style === 'orders' || foreign || dice.chance(0.5),
    writing: {
      language: dice.pick(languages),
      month: dice.pick(['long', 'short', 'digits', 'iso'] as const),
      day: dice.pick(['dots', 'iso'] as const),
    },
    tolerance: { amount: dice.pick([0.5, 1, 5]), share: dice.pick([0.001, 0.002, 0.005]) },
    channels: chosen.map((channel) => usedOf(dice, channel, style, named, abroad.includes(channel) ? other : currency)),
    taken: new Set<string>(),
    changed: new Set<string>(),
  };
  if (style === 'orders') {
    const lines = makeOrders(dice, given.channels, days, currency);
    return { ...given, lines, reported: reportedOf(lines, given) };
  }
  const reported = makeReported(dice, given.channels, days, step);
  const lines = given.channels.flatMap((channel) =>
    side === 'spend' ? makeInvoices(dice, given, channel, reported) : makePostings(given, channel, reported),
  );
  return { ...given, reported, lines: silentOn(dice, given, lines) };
}

function usedOf(dice: Dice, channel: Channel, style: Style, named: boolean, currency: string): Used {
  const { name, invoice } = channel;
  const vendor = dice.pick(channel.vendors);
  const label = named ? dice.pick(labels(style, channel, vendor)) : '';
  return { name, vendor, invoice, label, currency };
}

function labels(style: Style, { name, shops }: Channel, vendor: string): readonly string[] {
  if (style === 'orders') return shops;
  if (style === 'postings') return [name, ...shops];
  return style === 'journal' ? [name, vendor] : [vendor];
}

/** Books that are all in one currency often do not name it. */
const silentOn = (dice: Dice, { converted }: Pick<Draft, 'converted'>, lines: readonly Line[]): readonly Line[] =>
  converted && dice.chance(0.3) ? lines.map((line) => ({ ...line, currency: '' })) : lines;

function makeMonths(dice: Dice, count: number): Span[] {
  const months = [monthOf(dayOf(dice.int(2024, 2025), dice.int(1, 12), 1))];
  while (months.length < count) months.push(monthOf(months.at(-1)!.to + 1));
  return months;
}
