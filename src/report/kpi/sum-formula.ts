import type { Measure } from '../../intake/campaign-rows.ts';
import { call, type Formula, join, op, type Term, term, when } from '../../workbook/formula.ts';
import { blockOf, type DataColumn, filledData, wholeData } from '../data-columns.ts';
import type { Stretches } from '../stretches.ts';
import { ledgerPath, overStretches, type SumsColumn, sumsRange, sumsTotal } from './sums-columns.ts';

/** Which rows of Campaign Data to add up. Each part is left out where it does not narrow anything. */
export interface Scope {
  /** Cells that hold the first day, the last day, and what these days are summed over. */
  readonly days?: { readonly from: Formula; readonly to: Formula; readonly path: Formula };
  /** The cell that holds the channel's name, and the name as it is now. */
  readonly channel?: Named;
  readonly campaign?: Named;
  readonly source?: Named;
  /** Only stretches of the channel that is chosen on the page. */
  readonly isChosen?: boolean;
}

interface Named {
  readonly at: Formula;
  readonly name: string;
}

interface SumOptions {
  /** Whether some rows lack the measure: a scope in which all of them do reads `n/a`, since missing is not zero. */
  readonly partial: boolean;
  /** Only of rows of whose channel and days all of these are counted. */
  readonly matched?: readonly Measure[];
  /** Not over rows one by one: `n/a` while Campaign Data is out of order. */
  readonly isOnlyInOrder?: boolean;
  /** A factor that the sum is multiplied by. */
  readonly times?: Formula;
}

/**
 * The sum of a measure over a scope. While Campaign Data stands in order it is made of the sums of whole stretches, so that each row is added
 * up once for all figures; else of the rows themselves, as an analyst would write it, which is right in any order.
 */
export function sumFormula(
  stretches: Stretches,
  measure: Measure,
  scope: Scope,
  { partial, times, matched = [], isOnlyInOrder }: SumOptions,
): Formula {
  const inOrder = op(scope.days?.path ?? ledgerPath, '=', overStretches);
  const within = { ...scope, matched };
  const fast = scope.campaign ? blockSums(stretches, measure, within) : stretchSums(stretches, measure, within);
  if (isOnlyInOrder) return when(inOrder, when(op(fast.count(), '=', 0), 'n/a', fast.sum()), 'n/a');
  const slow = rowSums(measure, within);
  const sum = when(inOrder, fast.sum(), slow.sum());
  const scaled = times ? op(sum, '*', times) : sum;
  return partial ? when(op(when(inOrder, fast.count(), slow.count()), '=', 0), 'n/a', scaled) : scaled;
}

/** A scope of rows that have both sides of a ratio. */
interface Within extends Scope {
  readonly matched: readonly Measure[];
}

interface Sum {
  sum(): Formula;
  /** How many of the rows have the measure. */
  count(): Formula;
}

const names = ['channel', 'campaign', 'source'] as const;

/** Made of the sums of stretches. */
function stretchSums(stretches: Stretches, measure: Measure, scope: Within): Sum {
  const column = (id: SumsColumn) => sumsRange(stretches, id);
  // No stretch is of one campaign.
  const tests = testsOf(scope, (id) => column(id as Exclude<typeof id, 'campaign'>), [column('from'), column('to')]);
  const of = (id: Measure | `${Measure}Count`) =>
    tests.length === 0 ? sumsTotal(id) : added(column(id), tests, isExact(scope));
  return { sum: () => of(measure), count: () => of(`${measure}Count`) };
}

/** Made of the rows of one channel, which stand together. */
function blockSums({ groups }: Stretches, measure: Measure, scope: Within): Sum {
  const { channel, ...within } = scope;
  const own = groups.filter((group) => group.channel === channel?.name);
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first || !last) return rowSums(measure, scope);
  return dataSums(measure, within, (id) => blockOf(id, first.start, last.end));
}

/** Made of all rows. Whole columns, so that rows that somebody adds below count too. */
const rowSums = (measure: Measure, scope: Within): Sum =>
  dataSums(measure, scope, isExact(scope) ? filledData : wholeData);

function dataSums(measure: Measure, scope: Within, column: (id: DataColumn) => Formula): Sum {
  const date = column('date');
  // What is chosen is told of whole stretches alone.
  const tests = testsOf(scope, (id) => column(id as DataColumn), [date, date]);
  const values = column(measure);
  if (tests.length === 0) return { sum: () => call('SUM', values), count: () => call('COUNT', values) };
  const exact = isExact(scope);
  return { sum: () => added(values, tests, exact), count: () => counted(values, tests, exact) };
}

/** A range, how its cells are compared, and with what. */
type Test =
  | readonly [range: Formula, sign: '=' | '>=' | '<=', to: Formula]
  | readonly [range: Formula, sign: 'has', word: string];

/** By the columns of the names, and those of the first and the last day. */
function testsOf(
  scope: Within,
  column: (id: (typeof names)[number] | 'counted' | 'chosen') => Formula,
  [from, to]: readonly [Formula, Formula],
): Test[] {
  const named = names.flatMap((id): Test[] => (scope[id] ? [[column(id), '=', scope[id].at]] : []));
  const { days } = scope;
  const chosen: Test[] = scope.isChosen ? [[column('chosen'), '=', term(1)]] : [];
  const dated: Test[] = days
    ? [
        [from, '>=', days.from],
        [to, '<=', days.to],
      ]
    : [];
  const counted = scope.matched.map((input): Test => [column('counted'), 'has', input]);
  return [...named, ...chosen, ...dated, ...counted];
}

const criteria = (tests: readonly Test[]): Term[] =>
  tests.flatMap(([range, sign, to]): Term[] => {
    if (sign === 'has') return [range, `*${to}*`];
    return [range, sign === '=' ? to : join(sign, to)];
  });

/** 1 for each cell that meets all tests, for names that SUMIFS would read as a pattern or as a comparison. */
const met = (tests: readonly Test[]): Formula =>
  tests
    .map(([range, sign, to]) => (sign === 'has' ? call('ISNUMBER', call('SEARCH', to, range)) : op(range, sign, to)))
    .reduce((left, right) => op(left, '*', right));

const added = (values: Formula, tests: readonly Test[], exact: boolean): Formula =>
  exact ? call('SUMPRODUCT', op(met(tests), '*', 1), values) : call('SUMIFS', values, ...criteria(tests));

const counted = (values: Formula, tests: readonly Test[], exact: boolean): Formula =>
  exact
    ? call('SUMPRODUCT', op(met(tests), '*', call('ISNUMBER', values)))
    : call('COUNTIFS', values, '<>', ...criteria(tests));

const isExact = (scope: Scope): boolean =>
  names.some((id) => scope[id] !== undefined && readsAsPattern(scope[id].name));

/** SUMIFS takes `Brand*`, `?` and `~` for patterns, `>5` and `=x` for comparisons, and text that looks like a number or a date for one. */
export const readsAsPattern = (name: string): boolean =>
  /[*?~]|^[<>=]|^[\s\d.,:/%+'-]*$|^(true|false)$/i.test(name) || /^\W*\d/.test(name);
