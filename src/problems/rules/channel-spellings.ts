import { platforms } from '../../intake/platforms/platforms.ts';
import { type Spelling, channelSpellings as spelled } from '../channel-spellings.ts';
import { type Join, joinChannel, joinChannels, keepChannels } from '../fixes/join-channels.ts';
import { type Money, moneyWords } from '../money-of-rows.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counted, listed, quoted } from '../words.ts';

/** All of them are one problem: one click gives each channel one name. */
export const channelSpellings: Rule = {
  code: 'channel-spellings',
  severity: 'warning',
  says: 'One channel under several names has its spend in one row of the report and its revenue in another.',
  *check(context) {
    const { channelNames = {} } = context;
    const joins = spelled(context).map((spellings) => ({ name: nameFor(spellings, channelNames), spellings }));
    const first = joins[0]?.spellings[0];
    if (!first) return;
    const several = joins.length > 1;
    yield {
      source: first.source,
      row: null,
      column: columnOf(context, first.source),
      message: `${several ? `${counted(joins.length, 'channel')} seem to stand under several names` : 'One channel seems to stand under several names'}, each with figures of its own: ${joins.map(inWords).join('; ')}. Nothing is joined unless you say so.`,
      fixes: [
        joinChannels(joins),
        ...(several ? joins.map(joinChannel) : []),
        ...(several
          ? joins.map((join) => keepChannels([join], channelNames, `${namesIn(join)} are different channels`))
          : [keepChannels(joins, channelNames)]),
      ],
    };
  },
};

const columnOf = ({ readings }: RuleContext, source: string): string | null =>
  readings.find(({ name }) => name === source)?.columns.channel ?? null;

const inWords = ({ name, spellings }: Join): string =>
  `${listed(
    spellings.map((spelling) => `${quoted(spelling.name)} (${moneyOf(spelling)})`),
    12,
  )} for ${quoted(name)}`;

const namesIn = ({ spellings }: Join): string => listed(spellings.map(({ name }) => quoted(name)));

const none: Money = { cost: new Map(), revenue: new Map() };

function moneyOf({ cost, revenue, planned }: Spelling): string {
  const spent = moneyWords({ cost, revenue: none.revenue });
  if (spent) return spent;
  return moneyWords({ cost: none.cost, revenue }) || moneyWords({ ...none, cost: planned }, 'planned') || 'no money';
}

/** Shorter ones are mostly abbreviations. */
const enough = 5;
/** The settings take no longer name. */
const longest = 60;
const titles = new Set(platforms.map(({ title }) => title));

/**
 * The name that somebody chose for one of them; else as the platform calls itself; else the one with most money that is no
 * abbreviation.
 */
function nameFor(spellings: readonly Spelling[], set: Readonly<Record<string, string>>): string {
  const chosen = new Set(Object.values(set));
  const fit = spellings.filter(({ name }) => name.length <= longest);
  const best =
    fit.find(({ name }) => chosen.has(name)) ??
    fit.find(({ name }) => titles.has(name)) ??
    fit.find(({ name }) => name.length >= enough && /\p{Lu}/u.test(name)) ??
    fit.find(({ name }) => name.length >= enough) ??
    fit[0];
  return best?.name ?? spellings[0]!.name.slice(0, longest);
}
