import type { XlsxValue } from '../../../workbench/read-xlsx-values.ts';
import { figureFrom, formulas } from '../../sentences/oracle/formulas.ts';
import type { Sums } from '../../sentences/oracle/sums.ts';
import type { Settings } from '../../sentences/world/given.ts';
import { type Measure, measures } from '../../sentences/world/world.ts';

type Table = readonly (readonly XlsxValue[])[];

/** How the head of Campaign Data calls what a row came from. */
const titles = {
  from: 'Date',
  to: 'To',
  currency: 'Currency',
  source: 'Source tab',
  row: 'Source row',
  counted: 'Counted',
};

/** How the exports call their columns. */
const exported: Readonly<Record<Measure, string>> = {
  cost: 'Cost',
  revenue: 'Revenue',
  impressions: 'Impressions',
  clicks: 'Clicks',
  conversions: 'Conversions',
  leads: 'Leads',
  orders: 'Orders',
  newCustomers: 'New customers',
};

/** What is needed to work a figure out anew from the cells of the exports. */
export interface Ground {
  readonly ledger: Table;
  readonly rawTab: (name: string) => Table;
  readonly settings: Settings;
}

/** Works figures out anew from rows of Campaign Data: their amounts are those of the raw cells that they name, and nothing of ours is asked for. */
export class Replay {
  readonly #ground: Ground;
  readonly #column: Readonly<Record<keyof typeof titles, number>>;
  /** By source and row: how many days its rows on Campaign Data have together. */
  readonly #days = new Map<string, number>();

  constructor(ground: Ground) {
    this.#ground = ground;
    const head = ground.ledger[0] ?? [];
    this.#column = Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, head.indexOf(title)])) as Record<
      keyof typeof titles,
      number
    >;
    for (let row = 2; row <= ground.ledger.length; row++)
      this.#days.set(this.#key(row), (this.#days.get(this.#key(row)) ?? 0) + this.#daysOf(row));
  }

  /** null where it has no value. */
  figure(id: string, rows: readonly number[], otherCosts: number): number | null {
    const needed = formulas[id]?.inputs ?? [];
    // A ratio is formed of rows of whose channel and days both sides are counted.
    const both = needed.length < 2 ? rows : rows.filter((row) => needed.every((measure) => this.#counts(row, measure)));
    const sums = Object.fromEntries(measures.map((measure) => [measure, this.#sum(both, measure)])) as unknown as Sums;
    // What the whole company costs stands against no part of its customers.
    const other = this.#isCountedThroughout(needed) ? otherCosts : 0;
    return figureFrom(id, sums, this.#ground.settings.margin ?? 1, other);
  }

  #sum(rows: readonly number[], measure: Measure): number | null {
    let sum: number | null = null;
    for (const row of rows) {
      const amount = this.#amount(row, measure);
      if (amount !== null) sum = (sum ?? 0) + amount;
    }
    return sum;
  }

  /** A row that was cut bears the part of its raw row that its days are. */
  #amount(row: number, measure: Measure): number | null {
    const raw = this.#ground.rawTab(String(this.#cell(row, 'source')));
    const written = raw[Number(this.#cell(row, 'row')) - 1]?.[(raw[0] ?? []).indexOf(exported[measure])];
    if (written === undefined || written === null || written === '') return null;
    const isMoney = measure === 'cost' || measure === 'revenue';
    const rate = isMoney ? (this.#ground.settings.rates?.[String(this.#cell(row, 'currency'))] ?? 1) : 1;
    return (Number(written) * rate * this.#daysOf(row)) / (this.#days.get(this.#key(row)) as number);
  }

  #isCountedThroughout(needed: readonly Measure[]): boolean {
    for (let row = 2; row <= this.#ground.ledger.length; row++)
      if (!needed.every((measure) => this.#counts(row, measure))) return false;
    return true;
  }

  #counts(row: number, measure: Measure): boolean {
    return String(this.#cell(row, 'counted')).split(/[ ,]+/).includes(measure);
  }

  #daysOf(row: number): number {
    const [from, to] = [this.#cell(row, 'from'), this.#cell(row, 'to')];
    return typeof from === 'number' && typeof to === 'number' ? to - from + 1 : 1;
  }

  #key = (row: number): string => `${this.#cell(row, 'row')} ${this.#cell(row, 'source')}`;

  #cell = (row: number, id: keyof typeof titles): XlsxValue => this.#ground.ledger[row - 1]?.[this.#column[id]] ?? null;
}
