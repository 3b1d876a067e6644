import { platforms } from '../../intake/platforms/platforms.ts';
import { lettersOf } from '../../intake/vocabulary/nearly-same.ts';
import { type SameChannel, type Spelling, sameChannels } from '../channel-spellings-in.ts';
import { currencyWords } from '../currency-words.ts';
import { joinChannels, keepChannels } from '../fixes/join-channels.ts';
import type { Rule } from '../rule.ts';
import { listed, money, quoted } from '../words.ts';

export const channelSpellings: Rule = {
  code: 'channel-spellings',
  severity: 'warning',
  says: 'One channel under several names has its spend in one row and its revenue in another.',
  *check(context) {
    for (const same of sameChannels(context)) {
      const { spellings, isKnown } = same;
      const name = nameFor(same);
      const named = spellings.map((spelling) => `${quoted(spelling.name)} (${moneyOf(spelling)})`);
      yield {
        source: spellings[0]!.source,
        row: null,
        column: context.readings.find(({ name }) => name === spellings[0]!.source)?.columns.channel ?? null,
        ...(isKnown ? {} : { severity: 'info' as const }),
        message: `${listed(named, 12)} ${isKnown ? 'are names of one channel' : 'look like one name written in several ways'}, and stand apart, each with figures of its own. Join them as ${quoted(name)}, or say that they are different channels; until then nothing is joined.`,
        fixes: [joinChannels(spellings, name, isKnown), keepChannels(spellings, context.channelNames ?? {})],
      };
    }
  },
};

const enough = 5;
const titles = new Set(platforms.map(({ title }) => title.toLowerCase()));

/**
 * The name that somebody chose for one of them; else as exports of the platform are called, where that is among them; else the one with
 * most money that is no abbreviation.
 */
function nameFor({ spellings }: SameChannel): string {
  const chosen = spellings.find(({ isNamed }) => isNamed);
  if (chosen) return chosen.name;
  const titled = spellings.find(({ name }) => titles.has(name.toLowerCase()));
  const long = spellings.filter(({ name }) => name.length >= enough);
  const among = titled ? [titled] : long.length > 0 ? long : spellings;
  const best = among.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const alike = [best, ...among.filter(({ name }) => lettersOf(name) === lettersOf(best.name))];
  const written =
    alike.flatMap(({ name, found }) => [name, ...found]).find((name) => name !== name.toLowerCase()) ?? best.name;
  const words = written.replace(/[_\s]+/g, ' ').trim();
  return words === words.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const sumOf = (amounts: ReadonlyMap<string, number>): number =>
  [...amounts.values()].reduce((sum, amount) => sum + amount, 0);

const weightOf = ({ cost, revenue, planned }: Spelling): number => sumOf(cost) || sumOf(revenue) || sumOf(planned);

function moneyOf({ cost, revenue, planned }: Spelling): string {
  const words = (amounts: ReadonlyMap<string, number>, of: string): string[] =>
    [...amounts].map(([code, amount]) => `${money(amount, code && currencyWords(code))} ${of}`);
  const spent = words(cost, 'spend');
  const said = spent.length > 0 ? spent : [...words(revenue, 'revenue'), ...words(planned, 'planned')];
  return said.length > 0 ? listed(said) : 'no money';
}
