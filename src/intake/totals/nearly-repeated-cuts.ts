import { granuleOf } from '../sums/granule.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isOtherCut, type RepeatedCuts } from './repeated-cuts.ts';
import { type AmountColumn, isExact } from './total-sums.ts';

/** A longer table is an export, whose cuts stand in files of their own. */
const mostRows = 500;
const mostCuts = 4;
/** By how much of its sum a cut may miss another: people counted once, and what nobody could be put down to. */
const mostMissed = 0.01;
/** Decimal digits that have to agree in all amounts together: fewer where something else divides the rows there. */
const enough = { apart: 2.3, alone: 4.5 };

/** What platforms cut by: devices, ages, genders. */
const kinds = [
  /^(mobile|mobil\p{L}*|handys?|smartphones?|phones?|desktop|computers?|pc|rechner|ordinateurs?|ordenador(es)?|tablets?|tablettes?|tv screens?|connected tv|ctv)( devices?| phones?)?$/iu,
  /^(\d\d ?[-–] ?\d\d|\d\d ?\+|[<]? ?\d\d)( years?| jahre| ans| años| anni)?$/i,
  /^(female|male|women|men|weiblich|männlich|frauen|männer|femmes?|hommes?|mujeres?|hombres?|donne|uomini|vrouwen|mannen)$/i,
];

/** Whether all names of one cut are of a kind of which the other has none. */
function tellsApart(kind: RegExp, one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const [own, others] = [one, two].map((texts) => [...texts].filter((text) => kind.test(text)).length);
  return (own === one.size && others === 0) || (own === 0 && others === two.size);
}

/** What names the rows: of a column that tells the channel, other words below are other channels. */
export interface CutNames {
  readonly columns: readonly number[];
  readonly dates: readonly number[];
  readonly channel: number | undefined;
}

/**
 * Runs of rows that come to nearly the same in every amount, below each other and without a total: a table by device, and by country below
 * that, where some of the money has no country.
 */
export function nearlyRepeatedCuts(
  body: TableBody,
  amounts: readonly AmountColumn[],
  names: CutNames,
  counts: (row: number) => boolean,
): RepeatedCuts | null {
  const rows: number[] = [];
  for (let row = 0; row < body.length && rows.length <= mostRows; row++) if (counts(row)) rows.push(row);
  const exact = amounts.filter(({ measure, values }) => isExact(measure) && rows.some((row) => values[row]! > 0));
  const [lead] = exact;
  if (!lead || rows.length < 4 || rows.length > mostRows) return null;
  for (let cuts = 2; cuts <= mostCuts; cuts++) {
    const runs = runsOf(rows, lead, cuts);
    if (!runs) continue;
    const [first, ...again] = runs;
    if (!again.every((run) => isCut(first!, run))) continue;
    if (runs.every((run) => hasSeveralNames(run))) return { first: first!, again };
  }
  return null;

  function isCut(one: readonly number[], two: readonly number[]): boolean {
    if (!isOtherCut(body, one, two, names.columns, names.dates)) return false;
    // Each place where the rows could be divided is a chance to agree; where something divides them, there is one.
    const apart = isApart(one, two);
    let digits = apart ? 0 : -Math.log10(rows.length - 1);
    for (const { values } of exact) {
      const [sum, other] = [sumOf(one, values), sumOf(two, values)];
      // One cut may lack an amount altogether.
      if (sum === 0 || other === 0) continue;
      const missed = Math.abs(sum - other);
      if (missed > Math.abs(sum) * mostMissed) return false;
      digits += Math.log10(Math.abs(sum) / Math.max(2 * missed, granuleOfAll([...one, ...two], values)));
    }
    return digits >= (apart ? enough.apart : enough.alone);
  }

  /** A blank line between them and nowhere within, or a column with one word in each of them, `Device` and `Country`, or devices in one alone. */
  function isApart(one: readonly number[], two: readonly number[]): boolean {
    const hasGap = (run: readonly number[]) =>
      run.some((row, at) => at > 0 && body.rowNumber(row) > body.rowNumber(run[at - 1]!) + 1);
    if (body.rowNumber(two[0]!) > body.rowNumber(two[0]! - 1) + 1 && !hasGap(one) && !hasGap(two)) return true;
    return names.columns.some((column) => {
      if (column === names.channel || names.dates.includes(column)) return false;
      const [texts, others] = [textsOf(one, column), textsOf(two, column)];
      return (texts.size === 1 && others.size === 1) || kinds.some((kind) => tellsApart(kind, texts, others));
    });
  }

  /** A channel alone that costs as much as another is no cut. */
  function hasSeveralNames(run: readonly number[]): boolean {
    const all = names.columns.filter((column) => !names.dates.includes(column));
    return all.some((column) => textsOf(run, column).size > 1);
  }

  function textsOf(run: readonly number[], column: number): ReadonlySet<string> {
    return new Set(run.map((row) => cellText(body.row(row)[column])));
  }
}

/** Rows in so many runs of nearly the same sum; null where they are none. */
function runsOf(
  rows: readonly number[],
  { values }: AmountColumn,
  cuts: number,
): readonly (readonly number[])[] | null {
  const part = sumOf(rows, values) / cuts;
  const runs: number[][] = [];
  let run: number[] = [];
  let sum = 0;
  for (const row of rows) {
    const before = sum;
    // Before a row that leads further away than the run is now.
    if (run.length > 0 && runs.length < cuts - 1 && isNearer(before, before + (values[row] || 0), part)) {
      runs.push(run);
      [run, sum] = [[], 0];
    }
    run.push(row);
    sum += values[row] || 0;
  }
  runs.push(run);
  const isNear = (each: readonly number[]) => Math.abs(sumOf(each, values) - part) <= Math.abs(part) * mostMissed;
  return runs.length === cuts && runs.every((each) => each.length > 1 && isNear(each)) ? runs : null;
}

/** How finely any of them is written. */
const granuleOfAll = (rows: readonly number[], values: Float64Array): number =>
  Math.min(...rows.flatMap((row) => (values[row] ? [granuleOf(values[row]!, 0.01)] : [])));

const isNearer = (one: number, other: number, to: number): boolean => Math.abs(one - to) < Math.abs(other - to);

const sumOf = (rows: readonly number[], values: Float64Array): number =>
  rows.reduce((sum, row) => sum + (values[row] || 0), 0);
