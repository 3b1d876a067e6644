import type { RawCell } from '../raw.ts';

/**
 * The tabs that most of a tab's figures are computed from: in half of its rows with numbers, one is a formula over another
 * tab; or such a formula fills it from its first cell on. `areas` are names for pieces of tabs, each with its tab.
 */
export function tabsDrawnOn(
  cells: readonly (readonly RawCell[])[],
  formulas: readonly (readonly string[] | undefined)[],
  others: readonly string[],
  areas: ReadonlyMap<string, string> = new Map(),
): string[] {
  if (!formulas.some((row) => row?.some((formula) => formula))) return [];
  const named = namesIn(others, areas);
  const drawn = new Map<string, number>();
  let rows = 0;
  let rowsDrawn = 0;
  let isFirst = true;
  let fillsAll = false;
  cells.forEach((row, r) => {
    const first = row.findIndex((cell) => cell !== '');
    if (first < 0) return;
    const tabsOf = (column: number) => named(formulas[r]?.[column] ?? '');
    if (isFirst && tabsOf(first).length > 0) {
      fillsAll = true;
      for (const tab of tabsOf(first)) drawn.set(tab, 1);
    }
    isFirst = false;
    if (!row.some(isNumber)) return;
    rows++;
    const tabs = row.flatMap((cell, column) => (isNumber(cell) ? tabsOf(column) : []));
    if (tabs.length > 0) rowsDrawn++;
    for (const tab of tabs) drawn.set(tab, (drawn.get(tab) ?? 0) + 1);
  });
  return fillsAll || (rowsDrawn > 0 && rowsDrawn >= rows / 2) ? others.filter((tab) => drawn.has(tab)) : [];
}

const isNumber = (cell: RawCell): boolean => typeof cell === 'number';

/** Which tabs a formula names. */
function namesIn(
  others: readonly string[],
  areas: ReadonlyMap<string, string>,
): (formula: string) => readonly string[] {
  const patterns = [
    ...others.map((tab) => ({ tab, pattern: new RegExp(sheetPattern(tab), 'iu') })),
    ...[...areas].map(([area, tab]) => ({ tab, pattern: new RegExp(areaPattern(area), 'iu') })),
  ];
  return (formula) =>
    formula === '' ? [] : patterns.flatMap(({ tab, pattern }) => (pattern.test(formula) ? [tab] : []));
}

/** `Jan!`, `'Jan 2025'!`, and the ends of `Jan:Mar!`. */
const sheetPattern = (tab: string): string =>
  `(?<![\\p{L}\\p{N}_.'])${literal(tab)}!|[':]${literal(tab.replaceAll("'", "''"))}'!|'${literal(tab.replaceAll("'", "''"))}:`;

/** `Spend`, `Spend[Cost]`, and no function or tab of that name. */
const areaPattern = (area: string): string => `(?<![\\p{L}\\p{N}_.'!])${literal(area)}(?![\\p{L}\\p{N}_.(!'])`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
