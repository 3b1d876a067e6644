import { allChannels } from '../intake/amounts/slices.ts';
import type { CampaignRows } from '../intake/campaign-rows.ts';
import { plainName } from '../intake/plain-name.ts';
import { channelFamily } from '../intake/vocabulary/channel-families.ts';
import { lettersOf, nearlySame } from '../intake/vocabulary/nearly-same.ts';
import type { RuleContext } from './rule.ts';

/** A channel as it stands on the page, with the names of the data that it stands for. */
export interface Spelling {
  readonly name: string;
  /** As written; those that differ only in case are one channel already. */
  readonly found: readonly string[];
  /** Currency → spend, revenue or plan; null where nobody recorded any. */
  readonly cost: ReadonlyMap<string, number>;
  readonly revenue: ReadonlyMap<string, number>;
  readonly planned: ReadonlyMap<string, number>;
  readonly source: string;
  /** Somebody has named it in the settings. */
  readonly isNamed: boolean;
}

export interface SameChannel {
  readonly spellings: readonly Spelling[];
  /** They are names that people give one channel; else they differ only by a slip or in how words are joined. */
  readonly isKnown: boolean;
}

/** Past so many names they are no channels, and comparing each with each takes its time. */
const most = 400;

/** Channels that are likely one under several names. Where somebody has named each, they have decided. */
export function sameChannels({ readings, channelNames = {} }: RuleContext): SameChannel[] {
  const spellings = spellingsIn(readings, channelNames);
  if (spellings.length < 2 || spellings.length > most) return [];
  const groupOf = spellings.map((_, i) => i);
  const join = (a: number, b: number) => {
    const [from, to] = [groupOf[b]!, groupOf[a]!];
    groupOf.forEach((group, i) => {
      if (group === from) groupOf[i] = to;
    });
  };
  const families = spellings.map(({ name }) => channelFamily(name));
  const letters = spellings.map(({ name }) => lettersOf(name));
  for (let b = 1; b < spellings.length; b++) {
    for (let a = 0; a < b; a++) {
      if (groupOf[a] === groupOf[b]) continue;
      const [one, other] = [families[a], families[b]];
      // Two known channels are two, however alike they are written.
      const isOne =
        one && other
          ? one === other
          : letters[a] === letters[b]
            ? letters[a] !== ''
            : nearlySame(spellings[a]!.name, spellings[b]!.name) && !bridges(a, b);
      if (isOne) join(a, b);
    }
  }
  /** A slip that would join two known channels through a third name joins none. */
  function bridges(a: number, b: number): boolean {
    const known = new Set(families.filter((family, i) => family && [groupOf[a], groupOf[b]].includes(groupOf[i])));
    return known.size > 1;
  }
  return [...new Set(groupOf)].flatMap((group): SameChannel[] => {
    const members = spellings.flatMap((spelling, i) =>
      groupOf[i] === group ? [{ spelling, family: families[i] }] : [],
    );
    const isOpen = members.some(({ spelling }) => spelling.found.some((name) => channelNames[name] === undefined));
    if (members.length < 2 || !isOpen) return [];
    const known = members.filter(({ family }) => family);
    return [{ spellings: members.map(({ spelling }) => spelling), isKnown: known.length > 1 }];
  });
}

interface Growing extends Spelling {
  readonly found: string[];
  readonly cost: Map<string, number>;
  readonly revenue: Map<string, number>;
  readonly planned: Map<string, number>;
}

function spellingsIn(readings: RuleContext['readings'], given: Readonly<Record<string, string>>): readonly Spelling[] {
  const named = new Map(Object.entries(given));
  const byFolded = new Map<string, Growing>();
  const byFound = new Map<string, Growing>();
  const spellingOf = (found: string, source: string): Growing => {
    const known = byFound.get(found);
    if (known) return known;
    const name: string = plainName((named.get(found) ?? found).trim());
    const spelling: Growing = byFolded.get(name.toLowerCase()) ?? {
      name,
      found: [],
      cost: new Map(),
      revenue: new Map(),
      planned: new Map(),
      source,
      isNamed: named.has(found),
    };
    spelling.found.push(found);
    byFolded.set(name.toLowerCase(), spelling);
    byFound.set(found, spelling);
    return spelling;
  };
  const walk = (
    rows: CampaignRows,
    source: string,
    into: (spelling: Growing) => [Map<string, number>, 'cost' | 'revenue'][],
  ) => {
    for (let i = 0; i < rows.length; i++) {
      const found = rows.channel[i]!;
      if (found === allChannels || found.trim() === '') continue;
      for (const [sums, measure] of into(spellingOf(found, source))) {
        const amount = rows.measures[measure][i]!;
        if (!Number.isNaN(amount)) sums.set(rows.currency[i]!, (sums.get(rows.currency[i]!) ?? 0) + amount);
      }
    }
  };
  for (const { name, rows, plan } of readings) {
    walk(rows, name, ({ cost, revenue }) => [
      [cost, 'cost'],
      [revenue, 'revenue'],
    ]);
    if (plan) walk(plan, name, ({ planned }) => [[planned, 'cost']]);
  }
  return [...byFolded.values()];
}
