import { type CampaignRows, type Measure, measures } from '../intake/campaign-rows.ts';

/** What a set of rows adds up to. A measure that none of them has is null: missing, which is not zero. */
export type Sums = Readonly<Record<Measure, number | null>>;

/** Adds rows up, one measure beside the other. */
export class Adder {
  private readonly sums = new Float64Array(measures.length);
  private readonly counts = new Uint32Array(measures.length);
  rows = 0;

  add(columns: readonly Float64Array[], row: number): void {
    this.rows++;
    for (let m = 0; m < columns.length; m++) {
      const amount = (columns[m] as Float64Array)[row] as number;
      if (!Number.isNaN(amount)) {
        this.sums[m] = (this.sums[m] as number) + amount;
        this.counts[m] = (this.counts[m] as number) + 1;
      }
    }
  }

  get total(): Sums {
    return Object.fromEntries(
      measures.map((measure, m) => [measure, this.counts[m] ? (this.sums[m] as number) : null]),
    ) as Record<Measure, number | null>;
  }

  /** Measures that some of the rows have and others lack. */
  get partial(): ReadonlySet<Measure> {
    return new Set(measures.filter((_, m) => (this.counts[m] as number) < this.rows));
  }
}

export const measureColumns = (rows: CampaignRows): Float64Array[] => measures.map((measure) => rows.measures[measure]);

/** The adder of a key, made when it is first asked for. */
export function adderOf<K>(adders: Map<K, Adder>, key: K): Adder {
  let adder = adders.get(key);
  if (!adder) {
    adder = new Adder();
    adders.set(key, adder);
  }
  return adder;
}
