import { chooseTable } from '../fixes/choose-table.ts';
import { tableMoney } from '../table-money.ts';
import { voice } from '../voice.ts';
import { counted, listed } from '../words.ts';

export const otherTables = voice({
  code: 'other-tables',
  severity: 'warning',
  says: 'Money of a second table is neither added nor dropped without a word.',
  message: (finding) => {
    const { row, count = 0, details } = finding;
    const rows = counted(Number(details?.rows), 'row');
    if (!details?.key)
      return `${count === 1 ? 'Another table begins' : `${count} more tables are`} on this tab (${count === 1 ? 'at' : 'the first at'} row ${row}, ${rows}) and ${count === 1 ? 'is' : 'are'} not read: no cost and no revenue is found in ${count === 1 ? 'it' : 'them'}. Put each table with cost or revenue on a tab of its own, or choose its columns in the source’s settings.`;
    const read = Array.isArray(details.read) ? details.read : [];
    return `Another table begins at ${details.at} (${rows}, ${tableMoney(finding)}). It may hold the money of the ${read.length === 1 ? 'table' : 'tables'} at ${listed(read)} once more, or other money: nothing tells which, so it is not added.`;
  },
  fixes: ({ details }) => chooseTable(details?.key, details?.readKeys),
});
