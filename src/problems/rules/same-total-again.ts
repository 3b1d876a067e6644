import { countTable } from '../fixes/count-table.ts';
import { tableMoney } from '../table-money.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const sameTotalAgain = voice({
  code: 'same-total-again',
  severity: 'warning',
  says: 'A table that is broken down twice, by device and again by age, has all of its money twice.',
  message: (finding) => {
    const { row, count = 0, details } = finding;
    return `The ${counted(count, 'row')} from row ${row} on (${tableMoney(finding)}) come to the same total as the rows from row ${details?.first} on, in every amount: they look like the same money, broken down again. They are left out, so that it counts once.`;
  },
  fixes: countTable,
});
