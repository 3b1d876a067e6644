import { figureOf } from '../../src/report/figures.ts';

type Value = string | number | boolean | null;

/** Figures by id, null where there is none. */
export type Figures = Readonly<Record<string, number | null>>;

/**
 * Some figures of a row of the KPI tab, whose key stands in the column behind the table's last. A cell that says `n/a`, or that no
 * data are behind, is null.
 */
export function kpiRow(values: readonly (readonly Value[])[], key: string, ids: readonly string[]): Figures {
  const at = values.findIndex((cells) => cells.includes(key));
  const head = values.slice(0, at).findLast((cells) => cells.some((cell) => String(cell).startsWith('head:')));
  if (!head) throw new Error(`the KPI tab has no row ${key}`);
  return Object.fromEntries(
    ids.map((id) => {
      const title = figureOf(id)?.title ?? id;
      const value = values[at]![head.findIndex((cell) => cell === title || String(cell).startsWith(`${title} (`))];
      return [id, typeof value === 'number' ? value : null];
    }),
  );
}

/** Ids of the figures in which two rows differ by more than a cent or a billionth. */
export const differingFigures = (a: Figures, b: Figures): readonly string[] =>
  Object.keys(a).filter((id) => {
    const [left = null, right = null] = [a[id], b[id]];
    if (left === null || right === null) return left !== right;
    return Math.abs(left - right) > (Math.abs(left) < 100 ? 1e-9 : Math.max(0.01, 1e-9 * Math.abs(left)));
  });
