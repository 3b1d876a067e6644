import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { cellText, nameText } from '../../../src/proof/history/cell-text.ts';
import type { Entry } from '../../../src/proof/history/entry.ts';
import { entryRows, historyColumns, sourceTitles } from '../../../src/proof/history/entry-rows.ts';
import { readEntry } from '../../../src/proof/history/read-entry.ts';
import { figureIds } from '../../../src/settings/figure-ids.ts';

const entry: Entry = {
  from: '2026-06-01',
  to: '2026-06-30',
  currency: 'EUR',
  at: '2026-07-02 10:15',
  who: 'Ann',
  definitions: 'd1',
  inputs: 'abc',
  settings: { margin: '0.6', sources: JSON.stringify({ tab: 'ü'.repeat(90_000) }) },
  figures: ['cost', 'roi'],
  all: [1234.56, undefined],
  channels: [
    { name: '=Brand', values: [1234.56, -0.25] },
    { name: '', values: [undefined, undefined] },
  ],
  sources: [
    {
      source: 'Shop',
      channel: '=Brand',
      rows: 30,
      campaigns: 2,
      from: '2026-06-01',
      to: '2026-06-30',
      rowsStamp: 'r',
      daysStamp: 'd',
      sums: [undefined, 1, 1234.56, undefined, 3, undefined, undefined, 0],
      original: [1400.5, undefined],
    },
  ],
};

it('reads an entry back from its rows', () => {
  expect(readEntry(entryRows(4, entry))).toEqual(entry);
});

it('has a cell for each figure and each count of a source, and no cell that is too long for a spreadsheet', () => {
  expect(figureIds.length + 3).toBeLessThanOrEqual(historyColumns);
  expect(sourceTitles.length + 3).toBeLessThanOrEqual(historyColumns);
  const lengths = entryRows(4, entry).flatMap((row) => row.map((text) => text.length));
  expect(Math.max(...lengths)).toBeLessThan(50_000);
});

describe('a cell that is read back says what was written', () => {
  it.each<[RawCell | undefined, string]>([
    ['1234.5', '1234.5'],
    [1234.5, '1234.5'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [1e-7, '1e-7'],
    [{ serial: 46174 }, '2026-06-01'],
    [true, 'true'],
    [undefined, ''],
  ])('%s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b', 'a b'],
    ['half \ud83c', 'half \ufffd'],
    ['whole 🎈', 'whole 🎈'],
  ])('%j', (name, text) => {
    expect(nameText(name)).toBe(text);
  });
});
