import { countTable } from '../fixes/count-table.ts';
import { tableMoney } from '../table-money.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const nearlySameTotal = voice({
  code: 'nearly-same-total',
  severity: 'warning',
  says: 'Rows that come to nearly the total of those above may be the same money, broken down again.',
  message: (finding) => {
    const { row, count = 0, details } = finding;
    return `The ${counted(count, 'row')} from row ${row} on (${tableMoney(finding)}) come to nearly the same total as the rows from row ${details?.first} on, in every amount, and have other names: they may be the same money, broken down again. They are left out, so that nothing counts twice: count them if they are other money.`;
  },
  fixes: countTable,
});
