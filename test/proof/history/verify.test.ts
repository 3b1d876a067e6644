import { expect, it } from 'vitest';
import { verifiedWords } from '../../../src/proof/history/fault-words.ts';
import { filledRows, segmentsOf } from '../../../src/proof/history/segments.ts';
import { verify } from '../../../src/proof/history/verify.ts';
import { drawHistory, sha256 } from '../../../tools/proof/history/draw-history.ts';

const { entries, head } = drawHistory(7, { months: 3, figures: 2, channels: 2 });
const [one = [], two = [], three = []] = entries;
const said = (rows: readonly (readonly string[])[], known: readonly string[] | null = head): string =>
  verifiedWords(verify(segmentsOf(filledRows([['Title'], ...rows]), sha256), known));

const unknown = 'This file does not remember how many there were, so whether the last ones are gone cannot be said.';

it.each<[string, readonly (readonly string[])[], string]>([
  [
    'all',
    [...one, ...two, ...three],
    'All 3 entries stand as they were published. Not found is only what is changed together with all seals after it and with what this file remembers of them.',
  ],
  [
    'an altered one',
    [...one, ...two.slice(1), ...three],
    'Entry 2 was altered after it was published. The 1 entry before it stands as published.',
  ],
  ['no last one', [...one, ...two], 'Entry 3 was removed. The 2 entries before it stand as published.'],
  ['no first one', [...two, ...three], 'Entry 1 was removed. It is the first.'],
  ['another order', [...one, ...three, ...two], 'Entry 3 was moved: it stands behind entry 1.'],
  ['a copy', [...one, ...two, ...one, ...three], 'Rows that nobody published stand behind entry 2: a copy of entry 1.'],
])('says what it found: %s', (_, rows, words) => {
  expect(said(rows)).toBe(words);
});

it('does not claim to miss the last ones where nothing is remembered of them', () => {
  expect(said([...one, ...two], null)).toBe(`All 2 entries stand as they were published. ${unknown}`);
  expect(said([...one, ...three], null)).toBe(
    `Entry 2 was removed. The 1 entry before it stands as published. ${unknown}`,
  );
});

it('finds by the chain alone that an entry was altered and sealed anew', () => {
  const rows = [one[0] as string[], ...one.slice(2, -1)];
  const anew = [...rows, ['1', 'Seal', sha256(JSON.stringify(rows))]];
  expect(said([...anew, ...two, ...three], null)).toContain(
    'Entry 1 was altered after it was published, and sealed anew.',
  );
});
