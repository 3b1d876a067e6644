import { headerPeriod } from '../columns/header-period.ts';
import { isPlan } from '../vocabulary/plan-words.ts';
import { cellText, isBlank } from './cells.ts';
import type { Rows } from './header-row.ts';

/**
 * The title that says nothing but that all of a table was planned: `Forecast`, `Budget 2025`, `Plan Q2`. The line above the table is heard
 * before the name of its tab; `Marketing budget` is what many call what they spent.
 */
export function planTitle(lines: Rows, name: string): string | null {
  const titles = lines.flatMap((line) => {
    const filled = line.filter((cell) => !isBlank(cell));
    return filled.length === 1 ? [cellText(filled[0])] : [];
  });
  const nearest = titles[titles.length - 1] ?? name;
  return saysPlan(nearest) ? nearest : null;
}

function saysPlan(title: string): boolean {
  const words = title.split(/[\s_:()–—-]+/).filter((word) => word !== '' && headerPeriod(word) === null);
  return words.length > 0 && words.every(isPlan);
}
