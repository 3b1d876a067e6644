import { describe, expect, it } from 'vitest';
import { differencesOf, readSmall } from './judge.ts';
import { differencesOfBook } from './judge-book.ts';
import { kinds } from './kinds.ts';
import { tabsOfAWorkbook } from './tabs-of-a-workbook.ts';

describe.each(Object.entries(kinds))('%s', (_, tables) => {
  it.each(tables)('$title', (small) => {
    expect(differencesOf(small, readSmall(small))).toEqual([]);
  });
});

describe('tabs of a workbook are read each, and each figure once', () => {
  it.each(tabsOfAWorkbook)('$title', (book) => {
    expect(differencesOfBook(book)).toEqual([]);
  });
});
