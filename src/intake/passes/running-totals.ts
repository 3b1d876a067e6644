import { moneyMeasures } from '../campaign-rows.ts';
import { fromSerial } from '../columns/day-serial.ts';
import { cellText } from '../table/cells.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import { type Draft, hasMoney, nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const runningTotals = pass(
  'running-totals',
  'Amounts that rise from day to day as a running total does, and would count each day many times.',
  (draft) => {
    for (const slice of draft.slices)
      for (const measure of moneyMeasures) {
        const column = slice.columns.get(measure);
        const values = slice.amounts.get(measure);
        if (column === undefined || !values) continue;
        const least = saysSo(draft.body.keys[column]!.key) ? 2 : fewest;
        if (!areRunning(draft, values, least)) continue;
        const rows = values.filter((value, row) => !Number.isNaN(value) && hasMoney(draft, row));
        draft.findings.push({
          code: 'running-total',
          column: draft.body.headers[column]!,
          details: { field: measure, sum: rows.reduce((sum, value) => sum + value, 0), most: Math.max(...rows) },
        });
      }
  },
);

/** Fewer rows rise by chance, where the header does not say what they are. */
const fewest = 5;

/** `Spend to date` of several days; a campaign that stands in one row has spent it. */
const saysSo = (key: string): boolean => toDate.test(key) || headerWords(key).some(isRunningTotal);
const toDate = /\b(to date|so far)\b/;
const isRunningTotal = isWordFor('runningTotal');

/** As many rows as are looked at to suspect it; where each name comes once among the first, more. */
const sampled = [200, 3000];

function areRunning(draft: Draft, values: Float64Array, least: number): boolean {
  if (sampled.some((most) => most < values.length && runsOf(draft, values, inOrder(draft, values, most)) === null))
    return false;
  const runs = runsOf(draft, values, inOrder(draft, values, values.length));
  return runs?.every((run) => run.count > 1 && isLevel(run)) === true && runs.some(({ count }) => count >= least);
}

/** How the amounts of each name rise with its days, and fall at most where a month begins; null where they do not. */
function runsOf(draft: Draft, values: Float64Array, rows: readonly number[]): readonly Run[] | null {
  const { body, from } = draft;
  const columns = nameColumns(draft).map((column) => body.column(column));
  const last = new Map<string, Run>();
  const ended: Run[] = [];
  for (const row of rows) {
    const name = columns.map((cells) => cellText(cells[row])).join('\u0000');
    const before = last.get(name);
    const value = values[row]!;
    if (before && from[before.row] === from[row]) return null;
    if (before && value >= before.value) {
      last.set(name, { ...before, row, value, count: before.count + 1 });
      continue;
    }
    if (before && monthOf(from[before.row]!) === monthOf(from[row]!)) return null;
    if (before) ended.push(before);
    last.set(name, { row, value, count: 1, first: value });
  }
  return [...ended, ...last.values()];
}

interface Run {
  readonly row: number;
  readonly value: number;
  readonly count: number;
  readonly first: number;
}

/** The first amount of a running total is about what each day adds; amounts that merely grow begin with more. */
const isLevel = ({ first, value, count }: Run): boolean =>
  count < fewest || (first >= (value / count) * 0.4 && first <= (value / count) * 2.5);

const monthOf = (day: number): number => {
  const { year, month } = fromSerial(day);
  return year * 12 + month;
};

/** The first rows that count, by their days. */
function inOrder(draft: Draft, values: Float64Array, most: number): number[] {
  const { from } = draft;
  const rows: number[] = [];
  for (let row = 0; row < values.length && rows.length < most; row++)
    if (values[row]! > 0 && !Number.isNaN(from[row]!) && hasMoney(draft, row)) rows.push(row);
  return rows.sort((a, b) => from[a]! - from[b]! || a - b);
}
