import type { PlanRow } from '../intake/plan.ts';
import type { Period } from '../intake/reading.ts';

/** Rows of a plan that were made for the same days, as far as they count, and either all in days with data or all in days after them. */
export interface PlanPiece {
  readonly key: string;
  readonly channel: string;
  readonly from: number;
  readonly to: number;
  /** How many days the rows were made for, which may be more than count; 0 where it is not one number. */
  readonly rowDays: number;
  readonly currency: string;
  readonly rate: number;
  /** In its own currency; NaN where none of the rows has it. */
  readonly cost: number;
  readonly revenue: number;
  readonly source: string;
  readonly sourceRows: readonly number[];
  /** In days that the data cover. */
  readonly isDue: boolean;
}

/** A channel's rows cut at the ends of a line and where its data begin and end, by days; those that are due stand together. */
export function piecesOf(rows: readonly PlanRow[], days: Period | null, covered: Period | null): PlanPiece[] {
  const found = new Map<string, PlanPiece & { sourceRows: number[] }>();
  for (const row of rows) {
    for (const [part, isDue] of partsOf(row, days, covered)) {
      const rowDays = row.to - row.from + 1;
      const share = days ? (part.to - part.from + 1) / rowDays : 1;
      const { source, currency, rate, channel } = row;
      const key = [channel, source, currency, rate, part.from, part.to, rowDays].join(':');
      const piece = found.get(key);
      found.set(key, {
        key,
        channel,
        ...part,
        rowDays,
        currency,
        rate,
        cost: plus(piece?.cost, row.cost * share),
        revenue: plus(piece?.revenue, row.revenue * share),
        source,
        sourceRows: [...(piece?.sourceRows ?? []), row.sourceRow],
        isDue,
      });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isDue) - Number(a.isDue) || a.from - b.from || a.to - b.to);
}

function partsOf({ from, to }: PlanRow, days: Period | null, covered: Period | null): [Period, boolean][] {
  if (!days) return [[{ from, to }, false]];
  const [first, last] = [Math.max(from, days.from), Math.min(to, days.to)];
  const stretches: [number, number, boolean][] = covered
    ? [
        [first, Math.min(last, covered.from - 1), false],
        [Math.max(first, covered.from), Math.min(last, covered.to), true],
        [Math.max(first, covered.to + 1), last, false],
      ]
    : [[first, last, false]];
  return stretches.flatMap(([start, end, isDue]) => (start <= end ? [[{ from: start, to: end }, isDue]] : []));
}

/** A long plan is shown by source: what is due, and what is not yet. */
export function condensed(pieces: readonly PlanPiece[]): PlanPiece[] {
  const found = new Map<string, PlanPiece>();
  for (const piece of pieces) {
    const { channel, source, currency, rate, isDue } = piece;
    const group = [channel, source, currency, rate, isDue, pieces[0]?.from].join(':');
    const known = found.get(group);
    found.set(group, {
      ...piece,
      key: group,
      from: Math.min(known?.from ?? piece.from, piece.from),
      to: Math.max(known?.to ?? piece.to, piece.to),
      rowDays: 0,
      cost: plus(known?.cost, piece.cost),
      revenue: plus(known?.revenue, piece.revenue),
      sourceRows: [...(known?.sourceRows ?? []), ...piece.sourceRows],
    });
  }
  return [...found.values()];
}

/** Missing is not zero. */
const plus = (sum: number | undefined, amount: number): number =>
  sum === undefined || Number.isNaN(sum) ? amount : Number.isNaN(amount) ? sum : sum + amount;
