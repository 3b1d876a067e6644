/** What to do to the rows of a tab, in order from the bottom up, so that no step moves the rows of a later one. */
export type RowStep =
  | { readonly do: 'insert'; readonly before: number; readonly count: number }
  | { readonly do: 'delete'; readonly at: number; readonly count: number };

export interface Placement {
  readonly steps: readonly RowStep[];
  /** Key → 1-based row, once the steps are done. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The rows that the user inserted among ours, where they are once the steps are done. Nothing of them is written. */
  readonly users: readonly number[];
  /** How many rows our block spans then. */
  readonly height: number;
  /** Before the steps: the first row that stays ours, 0 where none does, and the rows of the user among ours. */
  readonly before: { readonly first: number; readonly users: readonly number[] };
}

/**
 * Places the rows of a plan on a tab that is already there. Rows are inserted and deleted and never shuffled, so notes beside them and
 * links to them from elsewhere move along as a spreadsheet moves them. Keys that changed their order are new rows. A row whose key is gone
 * stays, emptied, where the user keeps something beside it.
 *
 * `old` holds the key found in each row from row 1 on, `''` where the user inserted one; `kept` says whether the user has something there.
 */
export function placeRows(
  old: readonly string[],
  wanted: readonly string[],
  kept: (row: number) => boolean,
): Placement {
  const wantedAt = new Map(wanted.map((key, i) => [key, i]));
  const survivors = increasing(old.map((key) => wantedAt.get(key) ?? -1));
  const rowOf = new Map<string, number>();
  const users: number[] = [];
  const usersBefore: number[] = [];
  const forward: RowStep[] = [];
  let next = 0;
  let row = 0;

  const insertUpTo = (end: number, before: number) => {
    if (end > next) forward.push({ do: 'insert', before, count: end - next });
    for (; next < end; next++) rowOf.set(wanted[next] as string, ++row);
  };
  old.forEach((key, i) => {
    const at = survivors.has(i) ? (wantedAt.get(key) as number) : undefined;
    if (at !== undefined) {
      insertUpTo(at, i + 1);
      rowOf.set(key, ++row);
      next = at + 1;
    } else if (key === '') {
      users.push(++row);
      usersBefore.push(i + 1);
    } else if (kept(i + 1)) {
      row++;
    } else {
      const last = forward.at(-1);
      if (last?.do === 'delete' && last.at + last.count === i + 1)
        forward[forward.length - 1] = { ...last, count: last.count + 1 };
      else forward.push({ do: 'delete', at: i + 1, count: 1 });
    }
  });
  insertUpTo(wanted.length, old.length + 1);
  const first = old.findIndex((_, i) => survivors.has(i)) + 1;
  return { steps: forward.reverse(), rowOf, users, height: row, before: { first, users: usersBefore } };
}

/** Indexes of a longest run of numbers that rise from left to right; negative ones are left out. */
function increasing(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, i) => {
    if (value < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  });
  const chosen = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) chosen.add(i);
  return chosen;
}
