/** Ledger rows before their amounts: which row they are of, and which days. Cutting makes more of them than came in. */
export class Pieces {
  length = 0;
  source: Int32Array;
  row: Int32Array;
  channel: Int32Array;
  rate: Float64Array;
  /** 1 where the amounts are those that the source converted itself. */
  converted: Uint8Array;
  from: Float64Array;
  to: Float64Array;
  /** In the first piece of a row, how many it was cut into. */
  parts: Int32Array;

  constructor(private capacity: number) {
    this.source = new Int32Array(capacity);
    this.row = new Int32Array(capacity);
    this.channel = new Int32Array(capacity);
    this.rate = new Float64Array(capacity);
    this.converted = new Uint8Array(capacity);
    this.from = new Float64Array(capacity);
    this.to = new Float64Array(capacity);
    this.parts = new Int32Array(capacity);
  }

  /** Cuts one row, and gives back how many pieces there were before it; their rates are the caller's to set. */
  cut(source: number, row: number, channel: number, from: number, to: number, cuts: Float64Array): number {
    const before = this.length;
    const inside = to > from ? cutsInside(cuts, from, to) : none;
    for (let part = 0; part <= inside.length; part++) {
      if (this.length === this.capacity) this.grow();
      const at = this.length++;
      if (part === 0) this.parts[at] = inside.length + 1;
      this.source[at] = source;
      this.row[at] = row;
      this.channel[at] = channel;
      this.from[at] = part === 0 ? from : (inside[part - 1] as number);
      this.to[at] = part === inside.length ? to : (inside[part] as number) - 1;
    }
    return before;
  }

  private grow(): void {
    this.capacity = Math.max(16, this.capacity * 2);
    const wider = <T extends Float64Array | Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.source = wider(this.source, new Int32Array(this.capacity));
    this.row = wider(this.row, new Int32Array(this.capacity));
    this.channel = wider(this.channel, new Int32Array(this.capacity));
    this.converted = wider(this.converted, new Uint8Array(this.capacity));
    this.rate = wider(this.rate, new Float64Array(this.capacity));
    this.from = wider(this.from, new Float64Array(this.capacity));
    this.to = wider(this.to, new Float64Array(this.capacity));
    this.parts = wider(this.parts, new Int32Array(this.capacity));
  }
}

/** A row of one day is cut nowhere. */
const none: readonly number[] = [];

/** Cuts after the first day and up to the last one; `cuts` ascends and may repeat. */
function cutsInside(cuts: Float64Array, from: number, to: number): number[] {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (; low < cuts.length && (cuts[low] as number) <= to; low++) {
    if (cuts[low] !== inside.at(-1)) inside.push(cuts[low] as number);
  }
  return inside;
}
