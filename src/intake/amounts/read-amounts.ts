import { type NumberColumn, readNumbers, readNumbersOf } from '../columns/read-numbers.ts';
import type { SourceOptions } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';

type Decimal = 'point' | 'comma';

/**
 * The amounts of a table. A file has one convention, so what one column shows settles `1,234` in another. `undecided` are the
 * columns where nothing settles it: their separators are read as thousands.
 */
export function readAmounts(
  body: TableBody,
  columns: readonly number[],
  options: SourceOptions,
): { readonly numbers: ReadonlyMap<number, NumberColumn>; readonly undecided: readonly number[] } {
  const reads = readNumbersOf(body, columns, given(options.decimal));
  const numbers = new Map(columns.map((column, at) => [column, reads[at]!]));
  const open = [...numbers].filter(([, read]) => isOpen(read)).map(([column]) => column);
  if (open.length === 0 || options.decimal) return { numbers, undecided: [] };
  const decimal = evidence([...numbers.values()]) ?? evidence(otherNumbers(body, columns));
  if (!decimal) return { numbers, undecided: open };
  for (const column of open) numbers.set(column, readNumbers(body.column(column), { decimal }));
  return { numbers, undecided: [] };
}

const given = (decimal: Decimal | undefined) => (decimal ? { decimal } : {});

const isOpen = (read: NumberColumn): boolean => read.decimal === 'undecided' && read.ambiguous.length > 0;

/** The convention on which the columns agree, if any shows one. */
function evidence(reads: readonly NumberColumn[]): Decimal | undefined {
  const shown = new Set(reads.map((read) => read.decimal).filter((decimal) => decimal !== 'undecided'));
  return shown.size === 1 ? ([...shown][0] as Decimal) : undefined;
}

function otherNumbers(body: TableBody, columns: readonly number[]): NumberColumn[] {
  const reads: NumberColumn[] = [];
  for (let c = 0; c < body.headers.length; c++) {
    if (columns.includes(c)) continue;
    const read = readNumbers(body.column(c));
    // A column of texts or dates says nothing about numbers.
    if (read.unreadable === 0) reads.push(read);
  }
  return reads;
}
