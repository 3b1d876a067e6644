import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const mergedCells = voice({
  code: 'merged-cells',
  severity: 'info',
  says: 'Of merged cells only the first keeps its name.',
  message: ({ row, column, count = 0 }) =>
    `${counted(count, 'cell')} of ${quoted(column)} ${count === 1 ? 'is' : 'are'} blank below a name, as merged cells are (from row ${row} on), and ${count === 1 ? 'is' : 'are'} read as the name above.`,
});
