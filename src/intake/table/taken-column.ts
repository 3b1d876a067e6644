import type { RawCell } from '../raw.ts';

/** The texts of a column, numbered in the order in which they are met. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  /** For each row the number of its text; `noText` where it is no text. */
  readonly numberOf: Uint16Array;
  /** Cells that are no text. */
  readonly others: number;
}

export const noText = 0xffff;

/** Texts that a column may have at first, those that each further row allows, and all of them: beyond that nearly each cell has its own. */
const allowed = { first: 512, share: 1 / 8, most: noText / 2 };

/**
 * The cells of one column. A column of names is few texts, many times, and each cell holds a copy of its own: here equal texts are one, so
 * that whoever walks over them stays with the few that are at hand.
 */
export class TakenColumn {
  readonly cells: RawCell[];
  private readonly numbers = new Map<string, number>();
  private readonly distinct: string[] = [];
  private numberOf: Uint16Array | null;
  private others = 0;

  constructor(length: number) {
    this.cells = new Array<RawCell>(length);
    this.numberOf = new Uint16Array(length);
  }

  get texts(): DistinctTexts | null {
    return this.numberOf && { texts: this.distinct, numberOf: this.numberOf, others: this.others };
  }

  /** Takes the cells of some rows, which follow those taken before. */
  take(table: readonly (readonly RawCell[])[], rows: Int32Array, column: number, from: number, to: number): void {
    const { cells, numbers, distinct, numberOf } = this;
    if (!numberOf) {
      for (let i = from; i < to; i++) cells[i] = table[rows[i]!]![column] ?? '';
      return;
    }
    for (let i = from; i < to; i++) {
      const cell = table[rows[i]!]![column] ?? '';
      if (typeof cell !== 'string') {
        cells[i] = cell;
        numberOf[i] = noText;
        this.others++;
        continue;
      }
      let number = numbers.get(cell);
      if (number === undefined) {
        number = distinct.push(cell) - 1;
        numbers.set(cell, number);
      }
      numberOf[i] = number;
      cells[i] = distinct[number]!;
    }
    if (distinct.length > allowed.first + to * allowed.share || distinct.length > allowed.most) {
      this.numberOf = null;
      numbers.clear();
    }
  }
}
