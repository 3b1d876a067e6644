import { describe, expect, it } from 'vitest';
import { rawLooks } from '../../src/commands/raw-looks.ts';
import type { TabInput } from '../../workbench/open-workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

describe('a raw tab', () => {
  it('keeps its header in sight, with what stands above it', () => {
    expect(rawLooks([['a'], ['b'], ['Day']], 3).frozenRows).toBe(3);
  });

  it('has nothing frozen where the header stands far below, or nobody knows it', () => {
    expect(rawLooks([], 12).frozenRows).toBe(0);
    expect(rawLooks([], null).frozenRows).toBe(0);
  });

  it('has columns as wide as what they hold, within limits, whatever stands above the header', () => {
    const { widths } = rawLooks(
      [
        ['A title that is long'],
        ['Day', 'Campaign', 'x'],
        ['2026-04-01', 'A name of thirty-four letters, say', 'y'.repeat(90)],
      ],
      2,
    );
    expect(widths).toEqual([96, 256, 320]);
  });

  it('looks like that when an import makes it, and other tabs stay as they are', () => {
    const other: TabInput = { name: 'Mine', cells: [['Note'], ['x']] };
    const workbook = freshWorkbook([other]);
    const { id } = workbook.scriptRun('importStart', 'shop.csv', 3) as { id: number };
    const rows = [
      ['Report', '', ''],
      ['Date', 'Channel', 'Cost'],
      ['2026-04-01', 'Search', '1.50'],
      ['2026-04-02', 'Search', '2.50'],
    ];
    workbook.scriptRun('importBlock', id, 1, rows);
    workbook.scriptRun('importFinish', 'shop.csv', id);
    const of = (name: string) => workbook.document.sheets.find((sheet) => sheet.name === name);
    expect(of('shop')).toMatchObject({ frozenRows: 2, columnWidths: [96, 96, 64] });
    expect(of('Mine')).toMatchObject({ frozenRows: 0, columnWidths: [] });
  });
});
