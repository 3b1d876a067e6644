import { buildLedger, type Ledger } from '../../src/intake/ledger.ts';
import type { RawTable } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { type Facts, gatherFacts } from '../../src/report/facts.ts';
import { stretchesOf } from '../../src/report/stretches.ts';
import { addUp } from '../../src/report/sums.ts';
import { cutsOf, planWindows } from '../../src/report/windows.ts';

export const read = (table: RawTable): readonly Reading[] => [readTable(table)];

export const problemsOf = (readings: readonly Reading[]) => findProblems({ readings, rates: {}, currency: 'AUD' });

const windowsOf = (span: Ledger['span']) => planWindows(span, { period: 'all', baseline: 'auto' });

export const ledgerOf = (readings: readonly Reading[]): Ledger =>
  buildLedger(readings, {
    currency: 'AUD',
    rates: {},
    channelNames: {},
    cuts: (span) => cutsOf(span, windowsOf(span), 'month'),
  });

export const factsOf = (ledger: Ledger): Facts => {
  const windows = windowsOf(ledger.span);
  const stretches = stretchesOf(ledger, ledger.span ? cutsOf(ledger.span, windows, 'month') : []);
  const added = addUp(ledger.rows.measures, stretches.groupOf, stretches.groups.length);
  return gatherFacts(ledger, stretches, added, windows, 'month');
};

/** From raw cells to campaign rows, problems and all sums that the tabs need. */
export function everything(table: RawTable): Facts {
  const readings = read(table);
  problemsOf(readings);
  return factsOf(ledgerOf(readings));
}
