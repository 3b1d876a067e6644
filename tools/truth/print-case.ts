import Papa from 'papaparse';
import type { RawCell } from '../../src/intake/raw.ts';
import { isoOf } from '../../test/truth/days.ts';
import type { Figures } from '../../test/truth/figures.ts';
import type { Judgement } from '../../test/truth/judge.ts';
import type { TableCase } from '../../test/truth/table-case.ts';

const textOf = (cell: RawCell): string => (typeof cell === 'object' ? isoOf(cell.serial) : String(cell));

const sums = (figures: Figures): string[] =>
  figures
    .all()
    .map(({ measure, currency, month, amount }) => `    ${[measure, currency, month].join(' ')} ${amount.toFixed(2)}`)
    .sort();

/** A table with what was expected of it, what came, and what was said: all that an engineer needs to mend the reading. */
export function printCase(given: TableCase, { verdict, differences, read }: Judgement): void {
  console.log(`\n== ${given.shape}, table ${given.seed}: ${verdict}`);
  for (const { name, cells } of given.tables)
    console.log(
      `-- tab ${name}\n${Papa.unparse(
        cells.map((row) => row.map(textOf)),
        { newline: '\n' },
      )}`,
    );
  for (const { measure, kind, expected, got, asked } of differences)
    console.log(
      `  ${measure} differs in ${kind}: expected ${expected.toFixed(2)}, got ${got.toFixed(2)}, ${asked ? `asked by ${asked.code}` : 'in silence'}`,
    );
  console.log(['  expected', ...sums(given.truth), '  got', ...sums(read.figures), '  problems'].join('\n'));
  for (const { severity, code, row, column, message } of read.problems)
    console.log(
      `    ${severity} ${code}${row === null ? '' : `, row ${row}`}${column ? `, “${column}”` : ''}: ${message}`,
    );
}
