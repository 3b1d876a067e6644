import type { Measure } from '../intake/campaign-rows.ts';
import { call, type Formula, join, op, when } from '../workbook/formula.ts';
import { filledData, wholeData } from './data-columns.ts';

/** Which rows of Campaign Data to add up. Each part is left out where it does not narrow anything. */
export interface Scope {
  /** Cells that hold the first and the last day. */
  readonly days?: { readonly from: Formula; readonly to: Formula };
  /** The cell that holds the channel's name, and the name as it is now. */
  readonly channel?: Named;
  readonly campaign?: Named;
  readonly source?: Named;
}

interface Named {
  readonly at: Formula;
  readonly name: string;
}

const names = ['channel', 'campaign', 'source'] as const;
const daysFrom = ({ days }: Scope) =>
  days ? [wholeData('date'), join('>=', days.from), wholeData('date'), join('<=', days.to)] : [];

/**
 * The sum of a measure over a scope, as an analyst would write it. Where some rows lack the measure, a scope in which all of them do
 * reads `n/a`: missing is not zero.
 */
export function sumFormula(measure: Measure, scope: Scope, partial: boolean): Formula {
  const named = names.flatMap((column) => (scope[column] ? [{ column, ...scope[column] }] : []));
  if (named.some(({ name }) => readsAsPattern(name))) return exactSum(measure, scope, partial);
  const criteria = [...named.flatMap(({ column, at }) => [wholeData(column), at]), ...daysFrom(scope)];
  const values = wholeData(measure);
  const sum = criteria.length > 0 ? call('SUMIFS', values, ...criteria) : call('SUM', values);
  if (!partial) return sum;
  const count = criteria.length > 0 ? call('COUNTIFS', values, '<>', ...criteria) : call('COUNT', values);
  return when(op(count, '=', 0), 'n/a', sum);
}

/** The same for a name that SUMIFS would read as a pattern or as a comparison. */
function exactSum(measure: Measure, scope: Scope, partial: boolean): Formula {
  const { days } = scope;
  const tests = [
    ...names.flatMap((column) => (scope[column] ? [op(filledData(column), '=', scope[column].at)] : [])),
    ...(days ? [op(filledData('date'), '>=', days.from), op(filledData('date'), '<=', days.to)] : []),
  ];
  const chosen = tests.reduce((left, right) => op(left, '*', right));
  const sum = call('SUMPRODUCT', op(chosen, '*', 1), filledData(measure));
  if (!partial) return sum;
  const count = call('SUMPRODUCT', op(chosen, '*', call('ISNUMBER', filledData(measure))));
  return when(op(count, '=', 0), 'n/a', sum);
}

/** SUMIFS takes `Brand*`, `?` and `~` for patterns, `>5` and `=x` for comparisons, and text that looks like a number or a date for one. */
export const readsAsPattern = (name: string): boolean =>
  /[*?~]|^[<>=]|^[\s\d.,:/%+'-]*$|^(true|false)$/i.test(name) || /^\W*\d/.test(name);
