import type { Period } from '../intake/reading.ts';
import { linkToRange, op, type Term, when } from '../workbook/formula.ts';
import type { ReportContext } from './context.ts';
import { dataColumn, dataColumns } from './data-columns.ts';
import { lastColumn } from './kpi/columns.ts';
import { ledgerPath, overStretches, sumsColumns, sumsKey } from './kpi/sums-columns.ts';
import type { Group } from './stretches.ts';

/** Of a channel, its rows in some days stand together on Campaign Data: its name leads to exactly these. Without days, all of them. */
export function toRowsOf(context: ReportContext, channel: string, days: Period | null): Term {
  const own = context.stretches.groups.filter((group) => group.channel === channel && isWithin(group, days));
  const [first, last] = [own[0], own[own.length - 1]];
  return first && last ? inOrder(toLedger(first, last, channel), channel) : channel;
}

/** Of all channels, what was added up in some days stands together in the table of sums, where each line leads to its rows. */
export function toSumsOf({ stretches }: ReportContext, days: Period | null, says: Term): Term {
  const within = stretches.byTime.filter((group) => isWithin(group, days));
  const [first, last] = [within[0], within[within.length - 1]];
  if (!first || !last || (typeof says === 'string' && mayBeRead(says))) return says;
  const end = (group: Group, column: number) => ({ tab: 'kpi', row: sumsKey(group), column });
  return inOrder(linkToRange(end(first, sumsColumns.channel), end(last, lastColumn), says), says);
}

/** From the first row of one group to the last of another, whatever stands there by now. */
export const toLedger = (first: Group, last: Group, says: string): Term => {
  if (mayBeRead(says)) return says;
  return linkToRange(
    { tab: 'data', row: String(first.start + 2), column: dataColumn('date') },
    { tab: 'data', row: String(last.end + 1), column: dataColumns.length },
    says,
  );
};

/** What looks like a formula, a number, a day or a truth value is text in a cell of its own; as what a link says some spreadsheets take it for one. */
const mayBeRead = (says: string): boolean => /^['=+@#-]|^\W*\d|^(true|false)$/i.test(says);

/** Undated rows are in no days. */
const isWithin = ({ from, to }: Group, days: Period | null): boolean =>
  days === null || (from >= days.from && to <= days.to);

/** Where somebody sorted Campaign Data or wrote between its rows they no longer stand together, and there is no way to them. */
const inOrder = (link: Term, says: Term): Term =>
  typeof link === 'string' ? link : when(op(ledgerPath, '=', overStretches), link, says);
