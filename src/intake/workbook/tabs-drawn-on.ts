import type { DrawsOn, RawCell } from '../raw.ts';

/** Enough to tell a column of formulas. */
const rowsLookedAt = 200;

/**
 * The tabs that figures of a tab are computed from: in a column of which half of the numbers are formulas over another tab,
 * or in all columns where such a formula fills the tab from its first cell on. `areas` are names for pieces of tabs, each with
 * its tab.
 */
export function tabsDrawnOn(
  cells: readonly (readonly RawCell[])[],
  formulas: readonly (readonly string[] | undefined)[],
  others: readonly string[],
  areas: ReadonlyMap<string, string> = new Map(),
): DrawsOn | null {
  if (!formulas.some((row) => row?.some((formula) => formula))) return null;
  const named = namesIn(others, areas);
  const rows = cells.slice(0, rowsLookedAt);
  const top = rows.findIndex((row) => row.some((cell) => cell !== ''));
  const first = rows[top]?.findIndex((cell) => cell !== '') ?? -1;
  const filledFrom = named(formulas[top]?.[first] ?? '');
  if (filledFrom.length > 0) return { by: 'formulas', tabs: filledFrom };
  const numbers: number[] = [];
  const drawn: (readonly string[])[][] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      if (typeof cell !== 'number') return;
      numbers[column] = (numbers[column] ?? 0) + 1;
      const tabs = named(formulas[r]?.[column] ?? '');
      if (tabs.length === 0) return;
      drawn[column] ??= [];
      drawn[column].push(tabs);
    });
  });
  const columns = [...drawn.keys()].filter((column) => (drawn[column]?.length ?? 0) * 2 >= (numbers[column] ?? 1));
  const tabs = new Set(columns.flatMap((column) => drawn[column]?.flat() ?? []));
  return tabs.size > 0 ? { by: 'formulas', tabs: [...tabs], columns } : null;
}

/** Which tabs a formula names. */
function namesIn(
  others: readonly string[],
  areas: ReadonlyMap<string, string>,
): (formula: string) => readonly string[] {
  const sheets = others.map((tab) => ({ tab, pattern: new RegExp(sheetPattern(tab), 'iu') }));
  const pieces = [...areas].map(([area, tab]) => ({ tab, pattern: new RegExp(areaPattern(area), 'iu') }));
  return (formula) => {
    if (formula === '') return [];
    const patterns = formula.includes('!') ? [...sheets, ...pieces] : pieces;
    return patterns.flatMap(({ tab, pattern }) => (others.includes(tab) && pattern.test(formula) ? [tab] : []));
  };
}

/** `Jan!`, `'Jan 2025'!`, and the ends of `Jan:Mar!`. */
const sheetPattern = (tab: string): string =>
  `(?<![\\p{L}\\p{N}_.'])${literal(tab)}!|[':]${literal(tab.replaceAll("'", "''"))}'!|'${literal(tab.replaceAll("'", "''"))}:`;

/** `Spend`, `Spend[Cost]`, and no function or tab of that name. */
const areaPattern = (area: string): string => `(?<![\\p{L}\\p{N}_.'!])${literal(area)}(?![\\p{L}\\p{N}_.(!'])`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
