import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const otherTables = voice({
  code: 'other-tables',
  severity: 'warning',
  says: 'Only one table of a tab is read.',
  message: ({ row, count = 0, details }) =>
    `${count === 1 ? 'Another table begins' : `${count} more tables are`} on this tab (${count === 1 ? 'at' : 'the first at'} row ${row}, ${counted(Number(details?.rows), 'row')}) and ${count === 1 ? 'is' : 'are'} not read. Put each table with cost or revenue on a tab of its own.`,
});
