/** Sets a run of equal sizes, over whatever was set there before. 1-based. */
export interface Stroke {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/**
 * Few strokes that give each place its size: the size of the most runs is set over all from its first run to its last, and those between
 * over it.
 */
export const strokes = (sizes: readonly number[]): Stroke[] => paint(runsOf(sizes));

export function runsOf(sizes: readonly number[]): Stroke[] {
  const found: { from: number; count: number; size: number }[] = [];
  sizes.forEach((size, i) => {
    const last = found[found.length - 1];
    if (last?.size === size) last.count++;
    else found.push({ from: i + 1, count: 1, size });
  });
  return found;
}

function paint(runs: readonly Stroke[]): Stroke[] {
  const count = new Map<number, number>();
  for (const { size } of runs) count.set(size, (count.get(size) ?? 0) + 1);
  const [most] = [...count].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (most === undefined) return [];
  const own = runs.filter(({ size }) => size === most);
  const [first, last] = [own[0] as Stroke, own[own.length - 1] as Stroke];
  const stroke = { from: first.from, count: last.from + last.count - first.from, size: most };
  return [stroke, ...around(runs, most)];
}

/** What lies between the runs of a size that is set already. */
function around(runs: readonly Stroke[], size: number): Stroke[] {
  const all: Stroke[] = [];
  let between: Stroke[] = [];
  for (const run of runs) {
    if (run.size !== size) between.push(run);
    else {
      all.push(...paint(between));
      between = [];
    }
  }
  return [...all, ...paint(between)];
}
