import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { SourceOptions } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';

interface Numbered {
  readonly body: Pick<TableBody, 'column'>;
  readonly options: SourceOptions;
}

const sampled = 200;

/** The numbers of several columns of one amount: what one of them shows of its decimal sign holds for all. */
export function numbersIn({ body, options }: Numbered, columns: readonly number[]): Float64Array[] {
  const some = columns.flatMap((column): readonly RawCell[] => body.column(column).slice(0, sampled));
  const { decimal } = options.decimal ? { decimal: options.decimal } : readNumbers(some);
  const given = decimal === 'undecided' ? {} : { decimal };
  return columns.map((column) => readNumbers(body.column(column), given).values);
}
