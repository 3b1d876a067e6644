import { countTable } from '../fixes/count-table.ts';
import { tableMoney } from '../table-money.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const secondTable = voice({
  code: 'second-table',
  severity: 'warning',
  says: 'Rows that a table’s own total does not cover may be a second table.',
  message: (finding) => {
    const { row, count = 0, details } = finding;
    const rest = `${count === 1 ? 'The row' : `The ${counted(count, 'row')}`} from row ${row} on (${tableMoney(finding)})`;
    return `The total ${quoted(String(details?.label ?? ''))} in row ${details?.total} is the sum of the other rows without ${count === 1 ? 'it' : 'them'}. ${rest} ${count === 1 ? 'is' : 'are'} left out, since ${count === 1 ? 'it looks' : 'they look'} like a second table of the same money. Count ${count === 1 ? 'it' : 'them'} if the total was just not brought up to date.`;
  },
  fixes: countTable,
});
