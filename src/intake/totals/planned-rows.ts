import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { saysPartOf } from '../vocabulary/part-of.ts';
import { isActual, isForecast, isGoal, isPlan } from '../vocabulary/plan-words.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

/** Columns that say of each row what it is: `Type`, `Actual / Plan`. */
const isRowKind = isHeaderFor('rowKind');

function saysKind(key: string): boolean {
  const words = headerWords(key);
  return isRowKind(key) || (words.some(isActual) && words.some(isPlan));
}

/** `A/F`, `Act/Fcst`: short for what is actual and what is a forecast or a budget. */
const initials = /^(a|act)\.? ?\/ ?(f|fc|fcst|b|bud|p)\.?$/;
const whole: ReadonlyMap<string, string> = new Map([
  ['a', 'actual'],
  ['act', 'actual'],
  ...['f', 'fc', 'fcst', 'b', 'bud', 'p'].map((short): [string, string] => [short, 'budget']),
]);

/** How many rows of a long table are looked at before a column is read whole. */
const sampled = 500;

export interface PlannedRows {
  readonly column: number;
  readonly rows: readonly number[];
  /** Rows that the column calls neither a plan nor actual, though it calls others so: `Hochrechnung`. */
  readonly unclear: readonly number[];
}

/** Rows that say, in a column of their own or by their name, that they are a plan and no spend. */
export function plannedRows(
  body: TableBody,
  numeric: ReadonlySet<number>,
  names: readonly number[],
): PlannedRows | null {
  const step = Math.max(1, Math.floor(body.length / sampled));
  for (let column = 0; column < body.headers.length; column++) {
    if (numeric.has(column)) continue;
    const isName = names.includes(column);
    const isKind = saysKind(body.keys[column]!.key) || initials.test(body.keys[column]!.key);
    const isInitials = initials.test(body.keys[column]!.key);
    const spelled = (text: string) => (isInitials ? (whole.get(text.toLowerCase()) ?? text) : text);
    let hasActual = false;
    let hasPlan = false;
    const look = (row: number) => {
      const cell = body.row(row)[column];
      if (typeof cell !== 'string' || cell.length < (isInitials ? 1 : 2) || cell.length > 20) return;
      const text = spelled(cellText(cell));
      hasPlan ||= isPlan(text) || (!isName && isGoal(text));
      hasActual ||= isActual(text);
    };
    for (let row = 0; row < body.length; row += step) look(row);
    for (let row = Math.max(0, body.length - 100); row < body.length; row++) look(row);
    const tells = hasActual && !isName && (hasPlan || isKind);
    if (!tells && !(hasPlan && (isName || isKind))) continue;
    const rows: number[] = [];
    const expected: number[] = [];
    const unclear: number[] = [];
    for (let row = 0; row < body.length; row++) {
      const text = spelled(cellText(body.row(row)[column]));
      if (tells && isForecast(text)) expected.push(row);
      else if (isPlan(text) || (hasActual && !isName && isGoal(text))) rows.push(row);
      else if (tells && text !== '' && !isActual(text)) unclear.push(row);
    }
    // What is expected stands for the plan where there is no other, and beside one it would plan the same money again.
    (rows.length > 0 ? unclear : rows).push(...expected);
    if (rows.length > 0 || unclear.length > 0) return { column, rows, unclear: unclear.sort((a, b) => a - b) };
  }
  return null;
}

/** Rows whose name says that they are a part of the row above them, with that name. */
export function partsOfRows(body: TableBody, names: readonly number[]): { row: number; name: string }[] {
  const rows: { row: number; name: string }[] = [];
  // People write so, in sheets of their own; exports never do.
  if (body.length > 5000) return rows;
  for (const column of names) {
    const cells = body.column(column);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      // One row of the tab may be several here, a month each.
      const isNew = row === 0 || cell !== cells[row - 1] || body.rowNumber(row) === body.rowNumber(row - 1);
      if (typeof cell === 'string' && isNew && saysPartOf(cell)) rows.push({ row, name: cell });
    }
  }
  return rows;
}
