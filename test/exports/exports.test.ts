import { describe, expect, test } from 'vitest';
import { decode } from '../../src/intake/file/decode.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';
import { corpus } from './corpus.ts';
import { gaps } from './gaps.ts';
import { differences, readBytes } from './judge.ts';

describe('exports as platforms and people write them', () => {
  test('each has a name of its own', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(Object.keys(gaps).filter((name) => !corpus.some((entry) => entry.name === name))).toEqual([]);
  });

  for (const entry of corpus) {
    const outcome = () => readBytes(entry.name, entry.bytes, entry.options);
    if (gaps[entry.name] === undefined) test(entry.name, () => expect(differences(entry, outcome())).toEqual([]));
    else
      test(`${entry.name}: not right yet, ${gaps[entry.name]}; each row is accounted for all the same`, () => {
        const { read, used, totals, heldBack } = outcome().reading.counts;
        expect(read).toBe(used + totals + heldBack);
      });
  }
});

describe('files of the corpus', () => {
  test.each(corpus.filter(({ cells }) => cells).map((entry) => [entry.name, entry] as const))(
    '%s: its cells, encoding and delimiter',
    (name, { bytes, cells, writing = {} }) => {
      const { text, encoding } = decode(bytes);
      const read = parseTable(text);
      if (gaps[name]?.includes('delimiter')) return;
      const plain = !/[^\0-\x7f]/.test(text);
      expect(encoding).toBe(plain && !writing.encoding?.startsWith('utf-16') ? 'utf-8' : (writing.encoding ?? 'utf-8'));
      expect(read.delimiter).toBe(writing.delimiter ?? ',');
      const filled = (rows: readonly (readonly string[])[]) =>
        rows.map((row) => (row.length === 0 ? [''] : row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
      expect(filled(read.cells)).toEqual(filled(cells!));
    },
  );
});
