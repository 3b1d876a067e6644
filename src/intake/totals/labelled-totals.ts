import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import { isAverageLabel, isTotalLabel, maybeTotalLabel, mayLabelTotal } from '../vocabulary/total-labels.ts';
import { type AmountColumn, equalsRowsAbove } from './total-sums.ts';

/**
 * Rows that say that they are totals, in any column, with what they say. Beside a campaign's name the word may be a value like
 * any other (`Device: Total`), so there arithmetic has to confirm it. `rows` are those that may say so.
 */
export function labelledTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  skip: ReadonlySet<number>,
  names: readonly number[],
  rows: readonly number[],
): Map<number, string> {
  const verdicts = new Map<string, Verdict>();
  const byColumn = new Map<number, number[]>();
  const maybe: number[] = [];
  const numeric = new Uint8Array(body.headers.length);
  for (const column of skip) numeric[column] = 1;
  for (const i of rows) {
    const row = body.row(i);
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (typeof cell !== 'string' || numeric[c] === 1 || cell.length > 80) continue;
      // One letter is a label in scripts that write a word with it.
      if (cell.length < 2 && !(cell > '\u02ff')) continue;
      if (!mayLabelTotal(cell)) continue;
      let verdict = verdicts.get(cell);
      if (verdict === undefined) {
        verdict = verdictOn(cell);
        verdicts.set(cell, verdict);
      }
      if (verdict === 'plain') continue;
      const isName = names.includes(c) || row.findIndex((other) => !isBlank(other)) === c;
      if (verdict === 'average' && !isName) continue;
      if (verdict === 'maybe' || (!isName && isNamed(row, names))) {
        maybe.push(i);
        continue;
      }
      const same = byColumn.get(c);
      if (same) same.push(i);
      else byColumn.set(c, [i]);
      break;
    }
  }
  const labels = new Map<number, string>();
  for (const [column, rows] of byColumn) {
    if (
      saysSomethingElse(
        rows.map((row) => cellText(body.row(row)[column])),
        body.length,
      )
    )
      continue;
    for (const row of rows) if (!labels.has(row)) labels.set(row, cellText(body.row(row)[column]));
  }
  for (const row of maybe)
    if (!labels.has(row) && equalsRowsAbove(row, amountColumns, labels, isOfOneRow(body, row) ? 1 : 2))
      labels.set(row, firstText(body, row));
  return labels;
}

const isOfOneRow = (body: TableBody, row: number): boolean => namesRowAbove(body, row) || isBlockOfOne(body, row);

/** A heading or a blank line above the row above it: that row is all that there is to add up. */
const isBlockOfOne = (body: TableBody, row: number): boolean =>
  row > 1 &&
  body.rowNumber(row) === body.rowNumber(row - 1) + 1 &&
  body.rowNumber(row - 1) > body.rowNumber(row - 2) + 1;

/** `Affiliate total` below the one row of `Affiliate`. */
function namesRowAbove(body: TableBody, row: number): boolean {
  const label = firstText(body, row).toLowerCase();
  const name = row > 0 ? firstText(body, row - 1).toLowerCase() : '';
  return name !== '' && name !== label && (label.startsWith(`${name} `) || label.endsWith(` ${name}`));
}

/**
 * A column that says `Total` in most rows, or in each, says something else by it. `Total: Search`, `Total: Display`, …
 * are totals though they may outnumber the campaigns, as in an account where most is paused.
 */
function saysSomethingElse(labels: readonly string[], rows: number): boolean {
  if (labels.some((label) => /[:：]/.test(label)) && (new Set(labels).size > 1 || labels.length === 1)) return false;
  return (labels.length > rows / 2 && labels.length > 10) || labels.length === rows;
}

type Verdict = 'plain' | 'total' | 'average' | 'maybe';

function verdictOn(text: string): Verdict {
  if (isTotalLabel(text)) return 'total';
  if (isAverageLabel(text)) return 'average';
  return maybeTotalLabel(text) ? 'maybe' : 'plain';
}

/** Whether a row has all of its names: a total has none, or a placeholder such as `--`. */
const isNamed = (row: readonly RawCell[], names: readonly number[]): boolean =>
  names.length > 0 && names.every((column) => /[\p{L}\p{N}]/u.test(cellText(row[column])));
