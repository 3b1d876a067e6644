import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { gaps, mutationGaps } from './gaps.ts';
import { differences, readBytes } from './judge.ts';
import { mutations } from './mutations.ts';
import { silentChange } from './silent-change.ts';

describe('exports that something was done to on the way', () => {
  const clear = corpus.filter(
    ({ name, cells, expected }) => cells && gaps[name] === undefined && !expected.unclear && !expected.refused,
  );
  for (const mutation of mutations) {
    test(`${mutation.name}: the same figures, or a problem that says why not`, () => {
      const silent: string[] = [];
      for (const entry of clear) {
        const bytes = mutation.apply(entry, entry.cells!);
        if (!bytes || mutationGaps[`${entry.name} / ${mutation.name}`] !== undefined) continue;
        const before = readBytes(entry.name, entry.bytes, entry.options);
        const after = readBytes(entry.name, bytes, entry.options);
        const { read, used, totals, heldBack } = after.reading.counts;
        expect(read).toBe(used + totals + heldBack);
        silent.push(...silentChange(entry, before, after).map((change) => `${entry.name}: ${change}`));
      }
      expect(silent).toEqual([]);
    });
  }

  test('the exports themselves are right to begin with', () => {
    expect(
      clear.filter((entry) => differences(entry, readBytes(entry.name, entry.bytes, entry.options)).length > 0),
    ).toEqual([]);
  });
});
