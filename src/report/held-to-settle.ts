import type { Reading } from '../intake/reading.ts';
import { call, type Formula, op } from '../workbook/formula.ts';
import { alwaysWorth } from './accounts.ts';
import type { ReportContext } from './context.ts';

/** Rows of salaries and rent stand aside as well, and nothing is to be settled in them: they are offered as other costs. */
const offered = 'overheads-found';

export interface OfferedCosts {
  readonly rows: number;
  /** What can be read in them, in the report currency. */
  readonly cost: number;
}

/** Of the rows held back, those that are offered as other costs. */
export function offeredCosts({ readings, ledger }: ReportContext): OfferedCosts {
  const all = readings.filter(({ refused }) => !refused).map((reading) => offeredIn(reading));
  const sum = { rows: 0, cost: 0 };
  for (const held of all) {
    sum.rows += new Set(held.map(({ row }) => row)).size;
    for (const { amounts, currency } of held)
      sum.cost += (amounts.cost ?? 0) * (alwaysWorth(ledger.book, currency) ?? 0);
  }
  return sum;
}

const offeredIn = ({ held }: Reading) => held.filter(({ reason }) => reason === offered);

/** A cell of the sources' totals without what is offered: whole cents, since a formula holds no decimal point. */
export const withoutOffered = (cell: Formula, amount: number): Formula =>
  amount === 0 ? cell : call('ROUND', op(cell, '-', op(Math.round(amount * 100), '/', 100)), 2);
