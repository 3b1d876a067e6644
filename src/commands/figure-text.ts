import { fixed, grouped, money } from '../problems/words.ts';
import { figureOf } from '../report/figures.ts';
import type { Summary } from '../report/summary.ts';

/** A figure of the report period as text; `n/a` where it has no value. */
export function figureText({ report, currency }: Summary, id: string): string {
  const totals = report.totals as Readonly<Record<string, number | null>> | null;
  const value = totals?.[id] ?? report.metrics[id] ?? null;
  if (value === null) return 'n/a';
  switch (figureOf(id)?.unit) {
    case 'percent':
      return `${fixed(value * 100, Math.abs(value) < 0.1 ? 1 : 0)} %`;
    case 'money':
      return Math.abs(value) >= 1000
        ? money(Math.round(value), currency).replace(/[.,]00$/, '')
        : money(value, currency);
    case 'ratio':
      return fixed(value, 2);
    default:
      return grouped(value);
  }
}
