import { monthEnd, monthOf } from './days.ts';

/** What is judged. `plan` is what was meant to be spent, which is no cost. */
export const judged = ['cost', 'revenue', 'conversions', 'orders', 'newCustomers', 'leads', 'plan'] as const;
export type Judged = (typeof judged)[number];
export const isMoney = (measure: Judged): boolean => measure === 'cost' || measure === 'revenue' || measure === 'plan';

/** One sum. `month` is `2025-03`, or `''` where nothing tells the time; `currency` is a code, a sign that several share, or `''`. */
export interface Figure {
  readonly measure: Judged;
  readonly currency: string;
  readonly month: string;
  readonly amount: number;
}

/** Sums by measure, currency and month. An amount over several days is spread over them evenly, as the ledger does. */
export class Figures {
  private readonly sums = new Map<string, Figure>();

  add(measure: Judged, currency: string, amount: number, from: number, to = from): void {
    if (Number.isNaN(from)) this.put(measure, currency, '', amount);
    const days = to - from + 1;
    for (let start = from; start <= to; ) {
      const end = Math.min(to, monthEnd(start));
      this.put(measure, currency, monthOf(start), (amount * (end - start + 1)) / days);
      start = end + 1;
    }
  }

  put(measure: Judged, currency: string, month: string, amount: number): void {
    const money = isMoney(measure) ? currency : '';
    const key = `${measure} ${money} ${month}`;
    this.sums.set(key, { measure, currency: money, month, amount: amount + (this.sums.get(key)?.amount ?? 0) });
  }

  all(): readonly Figure[] {
    return [...this.sums.values()];
  }

  /** The same sums under other names for their currency and their month. */
  under(name: (figure: Figure) => Pick<Figure, 'currency' | 'month'>): Figures {
    const renamed = new Figures();
    for (const figure of this.all()) {
      const { currency, month } = name(figure);
      renamed.put(figure.measure, currency, month, figure.amount);
    }
    return renamed;
  }

  of(measure: Judged, currency: string, month: string): number {
    return this.sums.get(`${measure} ${currency} ${month}`)?.amount ?? 0;
  }

  total(measure: Judged): number {
    return this.all().reduce((sum, figure) => (figure.measure === measure ? sum + figure.amount : sum), 0);
  }
}
