import { describe, expect, it } from 'vitest';
import { differencesOf, readSmall } from './judge.ts';
import { kinds } from './kinds.ts';

describe.each(Object.entries(kinds))('%s', (_, tables) => {
  it.each(tables)('$title', (small) => {
    expect(differencesOf(small, readSmall(small))).toEqual([]);
  });
});
