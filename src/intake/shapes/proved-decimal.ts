import { readNumbers } from '../columns/read-numbers.ts';
import type { SourceOptions } from '../reading.ts';
import type { PeriodColumns } from './period-columns.ts';
import type { Sheet } from './shape.ts';

const sampled = 200;

/** `1,000` and `550` make `1,550` in one convention only: the decimal sign that a column of totals proves, where nothing else decides. */
export function provedDecimal({ body, options }: Sheet, { periods, totals }: PeriodColumns): SourceOptions['decimal'] {
  if (options.decimal) return options.decimal;
  const cellsOf = (column: number) => body.column(column).slice(0, sampled);
  const { decimal, ambiguous } = readNumbers(periods.flatMap(({ column }) => cellsOf(column)));
  if (decimal !== 'undecided' || ambiguous.length === 0) return undefined;
  const agrees = (as: 'point' | 'comma') => {
    const read = (column: number) => readNumbers(cellsOf(column), { decimal: as }).values;
    const parts = periods.map(({ column }) => read(column));
    let proofs = 0;
    for (const { column } of totals) {
      const whole = read(column);
      for (let row = 0; row < whole.length; row++) {
        const filled = parts.filter((values) => values[row]! !== 0 && !Number.isNaN(values[row]!));
        if (filled.length < 2 || Number.isNaN(whole[row]!)) continue;
        if (Math.abs(filled.reduce((sum, values) => sum + values[row]!, 0) - whole[row]!) > 0.0011) return false;
        proofs++;
      }
    }
    return proofs > 0;
  };
  const proved = (['point', 'comma'] as const).filter(agrees);
  return proved.length === 1 ? proved[0] : undefined;
}
