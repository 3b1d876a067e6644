import { type Measure, measures } from '../intake/campaign-rows.ts';

/** What a set of rows adds up to. A measure that none of them has is null: missing, which is not zero. */
export type Sums = Readonly<Record<Measure, number | null>>;

/** Adds up what was added up before, for each measure the sum and how many rows had it. */
export class Adder {
  private readonly sums = new Float64Array(measures.length);
  private readonly counts = new Uint32Array(measures.length);
  rows = 0;

  add(groups: Groups, group: number): void {
    this.rows += groups.rows[group] as number;
    for (let m = 0; m < measures.length; m++) {
      this.sums[m] = (this.sums[m] as number) + (groups.sums[m]?.[group] as number);
      this.counts[m] = (this.counts[m] as number) + (groups.counts[m]?.[group] as number);
    }
  }

  get total(): Sums {
    return Object.fromEntries(
      measures.map((measure, m) => [measure, this.counts[m] ? (this.sums[m] as number) : null]),
    ) as Record<Measure, number | null>;
  }

  /** Measures that some of the rows lack. */
  get partial(): ReadonlySet<Measure> {
    return new Set(measures.filter((_, m) => (this.counts[m] as number) < this.rows));
  }
}

/** Rows added up by group: for each measure, in the order of `measures`, the sum and the count of each group. */
export interface Groups {
  readonly rows: Uint32Array;
  readonly sums: readonly Float64Array[];
  readonly counts: readonly Uint32Array[];
}

/** One pass over each column that is not known to be empty. Many figures want the same rows, so rows are added up once, in the finest groups that any figure needs. */
export function addUp(
  columns: Readonly<Record<Measure, Float64Array>>,
  groupOf: Int32Array | Uint32Array | Uint8Array,
  groups: number,
  present: ReadonlySet<Measure> = new Set(measures),
): Groups {
  const rows = new Uint32Array(groups);
  for (let i = 0; i < groupOf.length; i++) rows[groupOf[i] as number] = (rows[groupOf[i] as number] as number) + 1;
  const counts = measures.map(() => new Uint32Array(groups));
  const sums = measures.map((measure, m) => {
    const column = columns[measure];
    const sum = new Float64Array(groups);
    if (!present.has(measure)) return sum;
    const count = counts[m] as Uint32Array;
    for (let i = 0; i < groupOf.length; i++) {
      const amount = column[i] as number;
      if (Number.isNaN(amount)) continue;
      const group = groupOf[i] as number;
      sum[group] = (sum[group] as number) + amount;
      count[group] = (count[group] as number) + 1;
    }
    return sum;
  });
  return { rows, sums, counts };
}

/** The adder of a key, made when it is first asked for. */
export function adderOf<K>(adders: Map<K, Adder>, key: K): Adder {
  let adder = adders.get(key);
  if (!adder) {
    adder = new Adder();
    adders.set(key, adder);
  }
  return adder;
}
