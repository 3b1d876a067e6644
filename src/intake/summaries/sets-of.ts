/** Tabs that together may be what a summary sums up, and what it costs to have tried as many sets: digits of evidence. */
export interface TabSet<T> {
  readonly tabs: readonly T[];
  readonly price: number;
}

/** Up to so many tabs, every set of them is tried. */
const mostForAll = 12;

/**
 * All of them; each alone; all but one where that comes near the amount, which is given in cents; and where they are few,
 * whatever set comes to it.
 */
export function setsOf<T>(tabs: readonly T[], centsOf: (tab: T) => number, wanted: number): TabSet<T>[] {
  const { length } = tabs;
  const sets: TabSet<T>[] = [{ tabs, price: 0 }];
  if (length < 2) return sets;
  for (const tab of tabs) sets.push({ tabs: [tab], price: Math.log10(length) });
  const cents = tabs.map(centsOf);
  const all = cents.reduce((sum, amount) => sum + amount, 0);
  for (const [i, tab] of tabs.entries()) {
    const isNear = Math.abs(all - (cents[i] as number) - wanted) <= Math.abs(wanted) / 20;
    if (length > 2 && isNear) sets.push({ tabs: tabs.filter((other) => other !== tab), price: Math.log10(length) });
  }
  if (length < 4 || length > mostForAll) return sets;
  for (let chosen = 1; chosen < 2 ** length; chosen++) {
    const set = tabs.filter((_, i) => chosen & (1 << i));
    if (set.length < 2 || set.length > length - 2) continue;
    const sum = cents.reduce((total, amount, i) => (chosen & (1 << i) ? total + amount : total), 0);
    if (Math.abs(sum - wanted) < 1) sets.push({ tabs: set, price: length * Math.log10(2) });
  }
  return sets;
}
