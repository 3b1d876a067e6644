import { allChannels } from '../intake/amounts/slices.ts';
import { Channels } from '../intake/channels.ts';
import { channelFamily } from '../intake/vocabulary/channel-families.ts';
import { folded } from '../intake/vocabulary/folded.ts';
import { channelMoney } from './channel-money.ts';
import { sizeOf } from './money-of-rows.ts';
import type { RuleContext } from './rule.ts';

type Sums = Map<string, number>;

/** One name of a channel as the page would show it, with its money by currency. */
export interface Spelling {
  readonly name: string;
  /** As the data write it: names that differ in case alone are one channel already. */
  readonly found: Set<string>;
  readonly source: string;
  readonly cost: Sums;
  readonly revenue: Sums;
  readonly planned: Sums;
}

/** The spellings of each channel that has several, the largest first. One that somebody has named is decided; where all are, nothing is asked. */
export function channelSpellings({ readings, channelNames = {} }: RuleContext): Spelling[][] {
  const decided = new Map(Object.entries(channelNames));
  const isOpen = ({ found }: Spelling) => [...found].some((name) => !decided.has(name));
  const families = new Map<string, Spelling[]>();
  for (const spelling of spellingsIn({ readings, channelNames })) {
    const key = keyOf(spelling);
    const family = families.get(key);
    if (family) family.push(spelling);
    else families.set(key, [spelling]);
  }
  return [...families.values()]
    .filter((family) => family.length > 1 && family.some(isOpen))
    .map((family) => family.sort(bySize));
}

function spellingsIn({ readings, channelNames }: Required<Pick<RuleContext, 'readings' | 'channelNames'>>): Spelling[] {
  const channels = new Channels(channelNames);
  const byId: Spelling[] = [];
  const spellingOf = (found: string, source: string): Spelling => {
    const id = channels.idOf(found);
    byId[id] ??= {
      name: channels.names[id]!,
      found: new Set(),
      source,
      cost: new Map(),
      revenue: new Map(),
      planned: new Map(),
    };
    byId[id].found.add(found);
    return byId[id];
  };
  for (const { name: source, rows } of readings) {
    for (const { name, cost, revenue } of channelMoney(rows)) {
      if (name.trim() === '' || name === allChannels) continue;
      const spelling = spellingOf(name, source);
      addAll(spelling.cost, cost);
      addAll(spelling.revenue, revenue);
    }
  }
  for (const { name: source, plan } of readings) {
    for (const { name, cost } of plan ? channelMoney(plan) : []) {
      if (name.trim() === '' || name === allChannels) continue;
      addAll(spellingOf(name, source).planned, cost);
    }
  }
  return byId;
}

/** The family of the name itself, or of one that the data have for it; else its letters without what parts words. */
function keyOf({ name, found }: Spelling): string {
  const joined = folded(name).replace(/[\s_.'’-]/g, '');
  for (const each of [name, ...found, joined]) {
    const family = channelFamily(each);
    if (family) return `family ${family}`;
  }
  return joined;
}

function bySize(a: Spelling, b: Spelling): number {
  return sizeOf(b.cost) - sizeOf(a.cost) || sizeOf(b.revenue) - sizeOf(a.revenue);
}

function addAll(sums: Sums, amounts: ReadonlyMap<string, number>): void {
  for (const [currency, amount] of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
}
