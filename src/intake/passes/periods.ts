import { periodOf } from '../periods/named-period.ts';
import type { Periods } from '../periods/periods.ts';
import { readPeriods } from '../periods/read-periods.ts';
import { yearsIn } from '../shapes/years-in.ts';
import { firstText } from '../table/table-body.ts';
import { amountsOf } from '../totals/find-totals.ts';
import { periodTotals } from '../totals/period-totals.ts';
import { hasMoney, nameColumns } from './draft.ts';
import { pass } from './pass.ts';
import { sectionPeriods } from './section-periods.ts';

export const periods = pass(
  'periods',
  'The days of each row, and rows of longer periods that add up shorter ones.',
  (draft) => {
    const { body, account, options, said, slices, map, findings } = draft;
    const counts = (row: number) => hasMoney(draft, row);
    const { dateOrder: order, fiscalYear } = options;
    const called = periodOf(draft.table);
    const [titled, ...others] = yearsIn({ table: draft.table, found: draft.found, options, body });
    const year = said.year ?? called.year ?? (others.length === 0 ? (titled ?? null) : null);
    const named = { ...called, year };
    const headed = sectionPeriods(draft);
    const read: Periods = headed
      ? { ...headed, unreadable: [], findings: [] }
      : readPeriods({ body, order, preamble: said.period, named, fiscalYear, counts }, map.fields);
    draft.from = read.from;
    draft.to = read.to;
    // Why the months of a sheet have no year was said where they were found.
    const isSaid = findings.some(({ code }) => code === 'year-unknown');
    findings.push(...read.findings.filter(({ code }) => !(isSaid && code === 'no-date')));
    for (const { row, where } of read.unreadable) account.hold(row, 'unreadable-date', where);
    const longer = periodTotals(body, amountsOf(slices), nameColumns(draft), read, account);
    findings.push(...longer.findings);
    for (const row of longer.totals) {
      account.addTotal(row, firstText(body, row));
      draft.groupSums.add(row);
    }
  },
);
