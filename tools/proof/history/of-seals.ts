import type { Row } from '../../../src/proof/history/entry-rows.ts';
import { sha256 } from './draw-history.ts';
import { anyOf, flat, inserted, type Tampering, without } from './tampering.ts';

/** Whoever knows how entries are sealed can seal them anew. What is kept apart is out of their reach. */

const body = (entry: readonly Row[]): readonly Row[] => entry.slice(0, -2);

/** Rows under a number, chained to a seal and sealed as entries are. */
function sealedAnew(rows: readonly Row[], number: number, before: string): Row[] {
  const own = [...rows.map(([, ...cells]) => [String(number), ...cells]), [String(number), 'Entry before', before]];
  return [...own, [String(number), 'Seal', sha256(JSON.stringify(own))]];
}

const sealIn = (entry: readonly Row[] | undefined): string => entry?.at(-1)?.[2] ?? 'none';

/** From a place on each is sealed anew upon the one before. */
function chainedAnew(entries: readonly (readonly Row[])[], from: number): (readonly Row[])[] {
  const found = [...entries];
  for (let i = from; i < found.length; i++) {
    found[i] = sealedAnew(body(found[i] as readonly Row[]), i + 1, sealIn(found[i - 1]));
  }
  return found;
}

const spoilt = (entry: readonly Row[]): readonly Row[] =>
  entry.map((row) => (row[1] === 'All' ? ['', 'All', '', ...row.slice(3), '1'] : row));

export const ofSeals: readonly Tampering[] = [
  {
    id: 'altered and sealed anew',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const anew = entries.map((entry, i) =>
        i === at ? sealedAnew(body(spoilt(entry)), at + 1, sealIn(entries[at - 1])) : entry,
      );
      return { rows: flat(anew), found: { is: ['altered'], entries: [at + 1] } };
    },
  },
  {
    id: 'altered and all after it sealed anew',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const anew = chainedAnew(
        entries.map((entry, i) => (i === at ? spoilt(entry) : entry)),
        at,
      );
      return { rows: flat(anew), found: { is: ['altered'], entries: [at + 1] } };
    },
  },
  {
    id: 'removed and all after it sealed anew',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      return {
        rows: flat(chainedAnew(without(entries, at), at)),
        found: { is: ['altered', 'removed'], entries: [at + 1] },
      };
    },
  },
  {
    id: 'an entry made up at the end',
    apply({ entries }) {
      const { length } = entries;
      const more = sealedAnew(body(entries[0] as readonly Row[]), length + 1, sealIn(entries.at(-1)));
      return { rows: flat([...entries, more]), found: { is: ['inserted'], entries: [length] } };
    },
  },
  {
    id: 'an entry made up in between',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const more = sealedAnew(body(spoilt(entries[at] as readonly Row[])), at + 1, sealIn(entries[at - 1]));
      return { rows: flat(inserted(entries, at, more)), found: { is: ['inserted'], entries: [at] } };
    },
  },
];
