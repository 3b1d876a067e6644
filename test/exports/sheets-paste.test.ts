import { describe, expect, test } from 'vitest';
import { asSheetsTypes } from './as-sheets-types.ts';
import { corpus } from './corpus.ts';
import { gaps, pasteGaps } from './gaps.ts';
import { readBytes, readCells } from './judge.ts';
import { silentChange } from './silent-change.ts';

describe('exports pasted into a sheet of the United States, which types their numbers and dates', () => {
  for (const entry of corpus) {
    const { name, cells, expected, options } = entry;
    if (!cells || gaps[name] !== undefined || expected.unclear || expected.refused) continue;
    const silent = () => {
      const pasted = readCells(
        name,
        cells.map((row) => row.map(asSheetsTypes)),
        options,
      );
      // Sheets keeps the sign of a currency in the cell's format, where a reader of values does not see it.
      const ignored = { currency: true };
      return silentChange(entry, readBytes(name, entry.bytes, options), pasted, ignored);
    };
    if (pasteGaps[name] === undefined) test(name, () => expect(silent()).toEqual([]));
  }
});
