import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

export const subTotals = voice({
  code: 'sub-totals',
  severity: 'info',
  says: 'A column that adds up others beside it would count them twice.',
  message: ({ column, details }) => {
    const columns = Array.isArray(details?.columns) ? details.columns.map(quoted) : [quoted(column)];
    return `${listed(columns, 6)} ${columns.length === 1 ? 'is' : 'are'} not counted: the total is the sum of the other columns without ${columns.length === 1 ? 'it' : 'them'}.`;
  },
});
